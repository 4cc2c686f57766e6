"""The year by script: centre, regions and forces play months of meetings through ptg itself.

    python3 Tests/Year/year.py --program .build/release/ptg --months 12 --regions all --seed 1 \\
        --work DIR

Everything goes through the real program, with faults on the way; then `check.py` reads the files
that were left, without ptg, and ends with 1 where they disagree.
"""

import argparse
import shutil
import sys
import time
from pathlib import Path

import check
import faults
import forces
import keys
from centre import Centre
from group import Group
from program import Surprise, draw_for, has_verb
from side_by_side import side_by_side
from source import Source
from story import Story

PACKAGE = Path(__file__).resolve().parents[2]
SAMPLE = PACKAGE / "SampleData" / "central-export"
# Regions with two officers, each on a machine of his own.
WRITERS_OF_TWO = 2
# What ptg ends with where it refuses a return, and what it says.
REFUSALS = {
    "altered": (65, "event.csv: found 'other bytes'"),
    "altered description": (77, "it was changed after it was signed"),
    "truncated": (65, "event.csv: found 'another size"),
    "signed by another region": (77, ", signed by the key of region:"),
    "signed by an unknown key": (77, "that is neither expired nor revoked"),
}


class Year:
    """The people of the year, and what each month asks of them."""

    def __init__(self, options):
        self.work = Path(options.work)
        self.months = options.months
        self.seed = options.seed
        self.program = options.program
        self.story = Story(self.work / "story.jsonl")
        source = Source(SAMPLE, options.months)
        regions = source.cut_to(options.regions)
        self.centre = Centre(options.program, self.work / "centre", source, self.story, self.seed)
        self.groups = [self.group(region, place) for place, region in enumerate(regions)]
        self.stranger = faults.stranger(options.program, self.work / "stranger")
        self.forces = forces.of_regions(self, regions, options.regions is None)
        self.faults = faults.plan(options.seed, options.months, regions)
        for (month, region), names in self.faults.items():
            for name in sorted(names):
                self.story.tell("planned", name=name, month=month, region=region)
        self.inbox = self.work / "inbox"
        self.refused = []
        self.arrived = []
        self.believe()

    def group(self, region, place):
        """The group of a region; the first ones have two officers."""
        writers = 2 if place < WRITERS_OF_TWO else 1
        return Group(self.program, self.work / "officers", region, writers, self.seed, self.story)

    def believe(self):
        """Gives everybody the keys of those whom he must believe."""
        line = keys.line_of(self.centre, "central-export", keys.EXPORT)
        for group in self.groups:
            for officer in group.officers:
                keys.write_trust(officer, [line], f"region:{group.region}")
        for force in self.forces:
            keys.write_trust(force, [line], f"force:{force.name}")
        self.centre.believe([group.lead for group in self.groups])

    def faults_of(self, month, region=None):
        """What goes wrong in this month."""
        return self.faults.get((month, region), set())

    def fault(self, name, month, ended, region=None):
        """Tells a fault, and how it ended."""
        self.story.tell("fault", name=name, month=month, region=region, ended=ended)

    def play(self):
        """Every month, and a last export with the answers to the last returns."""
        for month in range(1, self.months + 1):
            self.play_centre(month)
            present = self.centre.source.present()
            side_by_side(lambda group, month=month, present=present:
                         self.play_group(group, month, present), self.groups)
        self.play_centre(self.months + 1)
        side_by_side(self.see_the_end, self.groups)
        forces.see_the_end(self)

    def play_centre(self, month):
        """The centre's part of a month: returns, tables, exports."""
        self.centre.begin_month(with_facts=month <= self.months)
        self.play_late_month(month)
        self.refuse(month)
        if self.arrived:
            self.answer(month)
        if self.centre.set is not None and (self.months < 6 or month % 3 == 0):
            self.centre.compare_ways()
        recipients = ["national"] + [f"region:{group.region}" for group in self.groups]
        side_by_side(lambda recipient: self.publish(recipient, month), recipients)
        self.centre.end_month()

    def publish(self, recipient, month):
        """Publishes for a recipient; in a drawn month ptg is killed meanwhile."""
        if "kill publish" in self.faults_of(month) and recipient == "national":
            killed = self.centre.kill_often(draw_for(self.seed, "kill publish", month), 4,
                                            *self.centre.publish_words(recipient))
            self.fault("kill publish", month,
                       f"killed {killed} times; published by the same command")
        self.centre.publish(recipient)

    def play_late_month(self, month):
        """One force's reports are missing; the month after, they come."""
        source = self.centre.source
        if source.held_back:
            forces.state_return(source, *source.held_back[0], "received")
            source.send_late()
        if "late month" in self.faults_of(month):
            groups = [group.region for group in self.groups]
            force = draw_for(self.seed, "late", month).choice(sorted(source.forces_of(groups)))
            source.hold_back("demand", force)
            self.centre.write_extract()
            self.centre.run(*self.centre.publish_words("national"), status=(65,),
                            says=["found returns missing", force])
            forces.state_return(source, "demand", force, source.newest, "none")
            self.fault("late month", month, f"{force}: refused, then stated as no return")
        self.centre.write_extract()

    def refuse(self, month):
        """Spoiled returns are refused, each with its status and its words."""
        for name, folder, region, sent in self.refused:
            status, words = REFUSALS[name]
            self.centre.run("accept", folder, "--tables", self.centre.extract, "--check",
                            status=(status,), says=[words])
            self.story.tell("refused", folder=folder, month=month, region=region, fault=name)
            self.fault(name, sent, f"refused with status {status}", region)
        self.refused = []

    def edit_between(self, month):
        """The centre changes a row after it agreed, and before the set of changes is written."""
        if "conflict" not in self.faults_of(month):
            return
        edit = faults.edit(self.centre, self.arrived)
        self.centre.write_extract()
        self.story.tell("edited", month=month, **edit)
        self.fault("conflict", month, f"{edit['table']} {edit['row']}: answered as a conflict")

    def answer(self, month):
        """The centre takes the returns that arrived, and those that it has not answered yet."""
        words = self.centre.answer(self.arrived, is_last=month > self.months)
        self.edit_between(month)
        killed = 0
        if "kill accept" in self.faults_of(month):
            killed = self.centre.kill_often(draw_for(self.seed, "kill accept", month), 4, *words)
            self.fault("kill accept", month, f"killed {killed} times; accepted by the same command")
        self.centre.take(words, was_killed=killed > 0)
        self.arrived = self.centre.not_answered(self.arrived)

    def play_group(self, group, month, present):
        """A group's part of a month: sync, meeting, return."""
        planned = self.faults_of(month, group.region)
        self.sync(group, month, planned)
        meeting = group.meet(month, present, planned)
        made = [group.make_return(meeting, month, f"{month:02}", planned)]
        made += [group.make_return(lost, month, f"{folder.name}-again")
                 for lost, folder in group.lost]
        for folder in group.turning_up:
            self.arrived.append(group.post(folder, self.inbox / "late", month))
        group.turning_up = [folder for _, folder in group.lost]
        group.lost = []
        if "lost" in planned:
            group.lost.append((meeting, made[0]))
            self.fault("lost", month, "made again the month after; then the first turned up",
                       group.region)
            made = made[1:]
        for folder in made:
            self.hand_over(group, folder, month, planned)

    def sync(self, group, month, planned):
        """Every officer takes the new export; an older one is refused."""
        export = self.centre.export(f"region:{group.region}")
        for officer in group.officers:
            if "kill sync" in planned:
                killed = officer.kill_often(group.draw(month, "kill sync"), 4, "sync", export)
                self.fault("kill sync", month, f"killed {killed} times; synced by the same command",
                           group.region)
            officer.sync(export)
        if "rolled back" in planned:
            rolled = self.work / "rolled" / f"{group.region}-{month:02}"
            faults.roll_back(export, rolled)
            group.lead.run("sync", rolled, status=(77,), says=["older"])
            self.fault("rolled back", month, "refused with status 77", group.region)

    def hand_over(self, group, folder, month, planned):
        """A return goes to the centre, after whatever the way does to it."""
        for name in faults.REFUSED:
            if name in planned:
                spoiled = self.work / "spoiled" / f"{group.region}-{folder.name}-{name}"
                shutil.copytree(folder, spoiled)
                faults.spoil(name, spoiled, self.another(group), self.stranger)
                self.refused.append((name, spoiled, group.region, month))
        self.arrived.append(group.post(folder, self.inbox, month))
        if "sent twice" in planned:
            self.arrived.append(group.post(folder, self.inbox / "twice", month))
            self.fault("sent twice", month, "each event answered once", group.region)

    def another(self, group):
        """The officer of another region."""
        place = self.groups.index(group)
        return self.groups[(place + 1) % len(self.groups)].lead

    def see_the_end(self, group):
        """Every officer takes the last export, which holds the last answers."""
        for officer in group.officers:
            officer.sync(self.centre.export(f"region:{group.region}"))
            officer.run("journal", "verify")


def read_options():
    """What is played, and where."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n", maxsplit=1)[0])
    parser.add_argument("--program", required=True, help="the built ptg")
    parser.add_argument("--months", type=int, default=12)
    parser.add_argument("--regions", default="all", help="all, or how many: at least 2")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--work", required=True, help="a new folder, which is kept")
    options = parser.parse_args()
    options.regions = None if options.regions == "all" else int(options.regions)
    if options.months < 3 or options.regions == 1:
        parser.error("the faults need three months and two regions at least")
    return options


def main():
    """Plays, then checks."""
    options = read_options()
    if not has_verb(options.program, "accept"):
        sys.exit(f"{options.program}: found no ptg with the verb 'accept', expected one")
    Path(options.work).mkdir(parents=True)
    start = time.monotonic()
    year = Year(options)
    try:
        year.play()
    except Surprise as surprise:
        sys.exit(f"{surprise}\nThe year of seed {options.seed} stopped in "
                 f"month {year.centre.month}.")
    print(f"Played in {time.monotonic() - start:.0f} seconds.")
    sys.exit(check.run(Path(options.work)))


if __name__ == "__main__":
    main()
