"""The centre's own tables: the sample, moved to the present, and let in month by month."""

import calendar
import copy
import datetime
import re

import tables

# The sample ends in this month, and was made in the month after.
SAMPLE_ENDS = (2019, 3)
MONTHLY = {
    "demand": "month", "local_demand": "month", "referral": "month", "victim_care": "month",
    "performance": "month", "data_return": "month", "dissemination": "sent_on",
}
# What is counted for each force, and so can be cut down to some forces.
OF_FORCES = ("demand", "local_demand", "referral", "victim_care")
# What was published keeps its own periods.
UNMOVED = ("population", "publication", "published_figure")
MADE = ("demand_compared", "referral_compared")


def moved(text, months):
    """A month or a day so many months later; other text as it is."""
    found = re.fullmatch(r"(\d{4})-(\d{2})(?:-(\d{2}))?", text)
    if not found:
        return text
    year, month = divmod(int(found[1]) * 12 + int(found[2]) - 1 + months, 12)
    if not found[3]:
        return f"{year:04}-{month + 1:02}"
    last = calendar.monthrange(year, month + 1)[1]
    return f"{year:04}-{month + 1:02}-{min(int(found[3]), last):02}"


def months_to_move():
    """The sample was made in the month that is now the last one: no day of it lies ahead."""
    today = datetime.date.today()
    return today.year * 12 + today.month - 1 - (SAMPLE_ENDS[0] * 12 + SAMPLE_ENDS[1] + 1)


class Source:
    """The tables that the centre keeps, with the months that were not let in yet."""

    def __init__(self, sample, months):
        self.whole = {name: table for name, table in tables.read_export(sample).items()
                      if name not in MADE}
        self.move()
        self.held_back = []
        self.newest = moved("%04d-%02d" % SAMPLE_ENDS, months_to_move() - months)

    def move(self):
        """Moves every month and day to the present."""
        months = months_to_move()
        for name, table in self.whole.items():
            if name not in UNMOVED:
                table.rows = [[moved(field, months) for field in row] for row in table.rows]

    def cut_to(self, number):
        """Leaves out what is counted for forces of other regions; returns the regions that stay.

        `None` takes all.
        """
        regions = [region["region_id"] for region in self.whole["region"].records()][:number]
        if number is not None:
            self.cut(self.forces_of(regions))
        return regions

    def cut(self, forces):
        """Leaves out what is counted for other forces."""
        for name in OF_FORCES:
            table = self.whole[name]
            place = table.place("force_id")
            table.rows = [row for row in table.rows if row[place] in forces]

    def forces_of(self, regions):
        """The ids of the forces of some regions."""
        return {force["force_id"] for force in self.whole["force"].records()
                if force["region_id"] in regions}

    def next_month(self):
        """Lets one more month in."""
        self.newest = moved(self.newest, 1)

    def hold_back(self, table, force):
        """Keeps the newest month of one force's rows out until they are sent."""
        self.held_back.append((table, force, self.newest))

    def send_late(self):
        """Lets in what was held back."""
        self.held_back = []

    def is_in(self, name, table, row):
        """Whether a row has reached the centre."""
        if name not in MONTHLY:
            return True
        month = row[table.place(MONTHLY[name])][:7]
        late = any(name == held and month == since and force in row
                   for held, force, since in self.held_back)
        return month <= self.newest and not late

    def present(self):
        """The tables as they stand now."""
        return {name: tables.Table(table.header,
                                   [row for row in table.rows if self.is_in(name, table, row)])
                for name, table in self.whole.items()}

    def write(self, folder):
        """Writes the tables as they stand now, as an extract would."""
        folder.mkdir(parents=True)
        for name, table in self.present().items():
            tables.write(table, folder / f"{name}.csv")

    def copied(self):
        """A copy whose rows can be changed without changing these."""
        other = copy.copy(self)
        other.whole = {name: tables.Table(table.header, [list(row) for row in table.rows])
                       for name, table in self.whole.items()}
        return other
