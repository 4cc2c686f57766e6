"""The forces: what they send late, the export of each, and the sheets of those without ptg."""

import keys
from program import Machine
from side_by_side import side_by_side


class Force(Machine):
    """The machine of a force, which reads its own export."""

    def __init__(self, program, folder, name):
        super().__init__(program, folder)
        self.name = name
        keys.make_key(self)


def of_regions(year, regions, is_whole):
    """A machine for each force of the regions; where all are played, those of no region too."""
    names = sorted(year.centre.source.forces_of([*regions, ""] if is_whole else regions))
    return [Force(year.program, year.work / "forces" / name, name) for name in names]


def state_return(source, table, force, month, state):
    """The centre states what it knows of one force's figures of a month."""
    rows = source.whole["data_return"].rows
    rows[:] = [row for row in rows if row[:3] != [table, month, force]]
    received = f"{source.newest}-28" if state == "received" else ""
    rows.append([table, month, force, state, received])


def see_the_end(year):
    """Every force gets its own export at the end of the year, and takes it."""
    def publish_and_sync(force):
        """The centre's part and the force's."""
        year.centre.publish(f"force:{force.name}")
        force.run("sync", year.centre.export(f"force:{force.name}"))

    year.centre.set = None
    year.centre.write_extract()
    side_by_side(publish_and_sync, year.forces)
