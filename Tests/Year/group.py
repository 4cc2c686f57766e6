"""A region's group: its officers, its meeting of a month, and the return of the meeting."""

import re
import shutil

import sheets
from entries import CORRECTIONS, NOT_URGENT, Records, Writer
from officer import Officer
from program import draw_for


class Group:
    """The officers of one region; with two of them, each writes on a machine of his own."""

    def __init__(self, program, folder, region, writers, seed, story):
        self.region = region
        self.seed = seed
        self.story = story
        self.officers = [Officer(program, folder / f"{region}-{letter}", region)
                         for letter in "ab"[:writers]]
        self.lead = self.officers[0]
        # What the post lost: the meeting, and the folder in which its return was made.
        self.lost = []
        # What was lost and made again; it turns up after that.
        self.turning_up = []
        # What the last meeting wrote that can wait; the next one corrects it.
        self.not_urgent = None

    def draw(self, month, what):
        """Chance for one part of one month of this group."""
        return draw_for(self.seed, self.region, month, what)

    def meet(self, month, present, faults):
        """Holds the meeting of a month; returns its id."""
        meeting = self.lead.open_meeting()
        for other in self.officers[1:]:
            other.join(self.lead)
        writer = Writer(Records(present, self.region), self.draw(month, "entries"),
                        f"{self.region}-{month:02}")
        entries = writer.meeting()
        self.write(entries, month, faults)
        for other in self.officers[1:]:
            self.lead.join(other)
        self.take_sheet(writer, month)
        self.correct(entries, writer, month)
        self.lead.close_meeting()
        for officer in self.officers:
            officer.keep_safe()
        self.story.tell("meeting", month=month, region=self.region, meeting=meeting,
                        entries=len(entries))
        return meeting

    def take_sheet(self, writer, month):
        """One of the forces has no ptg: it answers by a sheet."""
        force = self.draw(month, "sheet").choice(writer.records.forces)
        entries = sheets.exchange(self.lead, force, month, writer, writer.threat())
        self.story.tell("sheet", month=month, region=self.region, force=force, entries=entries)

    def write(self, entries, month, faults):
        """Every officer writes his part; on a drawn day ptg is killed after the first "saved"."""
        if "kill plain" in faults:
            self.lead.write_until_killed(entries[0])
            self.story.tell("fault", name="kill plain", month=month, region=self.region,
                            ended="the entry is there")
            entries = entries[1:]
        share = -(-len(entries) // len(self.officers))
        for place, officer in enumerate(self.officers):
            officer.write(entries[place * share:(place + 1) * share])

    def correct(self, entries, writer, month):
        """Corrects an entry of this meeting and one of the last: later events supersede them.

        The one of the last meeting went up already; the centre had left it for later.
        """
        if self.not_urgent is not None:
            self.correct_one(self.not_urgent, writer)
        self.not_urgent = next(
            entry for entry in entries if any(NOT_URGENT in answer for answer in entry.answers))
        entry = self.draw(month, "correction").choice(
            [entry for entry in entries if entry.kind in CORRECTIONS and entry.table
             and entry is not self.not_urgent])
        self.correct_one(entry, writer)

    def correct_one(self, entry, writer):
        """Opens the entry again by its mark, and writes other words."""
        mark = next(word for answer in entry.answers for word in answer.split()
                    if re.fullmatch(rf"{self.region}-\d\d-\d\d", word))
        self.lead.correct(entry, mark, writer.text("Corrected"))

    def make_return(self, meeting, month, name, faults=()):
        """Makes the return of a meeting; where ptg is killed meanwhile, the same command again.

        In every other month records with handling code C are left out.
        """
        handling = "leave-out" if month % 2 else "carry"
        out = self.lead.folder / "returns" / name
        out.parent.mkdir(exist_ok=True)
        words = self.lead.return_words(meeting, out, handling)
        if "kill return" in faults:
            killed = self.lead.kill_often(self.draw(month, "kill return"), 3, *words)
            self.story.tell("fault", name="kill return", month=month, region=self.region,
                            ended=f"killed {killed} times; made whole by the same command")
        self.lead.run(*words)
        self.story.tell("made", month=month, region=self.region, meeting=meeting, folder=out,
                        handling=handling)
        return out

    def post(self, folder, inbox, month):
        """Hands a return over by a copy; returns the copy."""
        arrived = inbox / f"{self.region}-{folder.name}"
        shutil.copytree(folder, arrived)
        self.story.tell("arrived", month=month, region=self.region, folder=arrived, of=folder)
        return arrived
