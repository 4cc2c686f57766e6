"""One officer of a region: syncs, writes in the meeting, and makes its return."""

import shutil

import journals
import keys
import plain
from entries import CORRECTIONS
from program import Machine, Surprise


class Officer(Machine):
    """The machine of an officer, and what he does on it."""

    def __init__(self, program, folder, region):
        super().__init__(program, folder)
        self.region = region
        keys.make_key(self)

    def plain(self, *lines, **expected):
        """Types lines into the plain dialogue."""
        return self.run("--plain", "--region", self.region, lines=[*lines, "quit"], **expected)

    def sync(self, export):
        """Takes the newest export of the centre."""
        self.run("sync", export)

    def events(self):
        """What this machine's journal holds."""
        return journals.events_of(self.journal)

    def row(self, place, words):
        """The number of a row of a place."""
        said = self.plain(place, *plain.TO_THE_END)
        number = plain.row_with(said.output, words)
        if number is None:
            raise Surprise(self.surprise(said, f"expected a row with '{words}' in {place}"))
        return str(number)

    def open_meeting(self):
        """Starts a meeting, notes who came, and returns its id."""
        self.plain("b 9", self.row("b 9", "Start the meeting"),
                   "", "ACC Crime", "1", "Headquarters", "agreed", "+28", says=["Meeting is saved"])
        self.plain("b 9", self.row("b 9", "Record who is here"),
                   "DCI Economic Crime", "", "present", "", says=["Attendance is saved"])
        return self.open_meetings()[-1]

    def open_meetings(self):
        """The ids of the meetings that are not closed, oldest first."""
        meetings = [event for event in self.events() if event["kind"] == "meeting"]
        later = {event["supersedes"]: event for event in meetings if "supersedes" in event}
        return [event["id"] for event in meetings
                if "supersedes" not in event and event["id"] not in later]

    def close_meeting(self):
        """Closes the meeting: the row is chosen twice."""
        row = self.row("b 9", "Close the meeting")
        self.plain("b 9", row, row, says=["The meeting is closed"])

    def write(self, entries):
        """Writes entries, and sees that the journal holds each, about what it was written on."""
        before = self.known()
        self.plain(*[line for entry in entries for line in entry.lines])
        self.expect(entries, before)

    def known(self):
        """The ids of all events that this machine's journal holds."""
        return {event["id"] for event in self.events()}

    def expect(self, entries, before):
        """The events that were not there before must be these entries."""
        written = [(event["kind"], event.get("item", {}).get("table"),
                    event.get("item", {}).get("key"))
                   for event in self.events() if event["id"] not in before]
        if written != [entry.is_about for entry in entries]:
            raise Surprise(f"{self.folder.name}: found the entries {written}, "
                           f"expected {[entry.is_about for entry in entries]}")

    def expect_kinds(self, kinds, before):
        """The events that were not there before must be of these kinds, whatever their order."""
        written = sorted(event["kind"] for event in self.events() if event["id"] not in before)
        if written != sorted(kinds):
            raise Surprise(f"{self.folder.name}: found entries of the kinds {written}, "
                           f"expected {sorted(kinds)}")

    def write_until_killed(self, entry):
        """ptg is killed as soon as it says "saved": the entry must be there all the same."""
        before = self.known()
        self.kill_when("is saved.", entry.lines, "--plain", "--region", self.region)
        self.expect([entry], before)

    def correct(self, entry, mark, words):
        """Opens an entry again by the row that bears its mark, and writes other words."""
        place = entry.lines[0]
        answers = [answer.format(words) for answer in CORRECTIONS[entry.kind]]
        self.plain(place, *plain.TO_THE_END, self.row(place, mark), *answers, says=["is saved"])

    def join(self, other):
        """Takes what the journal of another officer holds, by a copy of it."""
        copy = self.folder / "copy"
        shutil.rmtree(copy, ignore_errors=True)
        other.run("journal", "export", "--out", copy)
        self.run("journal", "join", copy)

    def keep_safe(self):
        """Prints the minutes, checks the journal and makes a backup."""
        self.run("journal", "minutes")
        self.run("journal", "verify", says=["The journal is as it was written"])
        backup = self.folder / "backup"
        backup.mkdir(exist_ok=True)
        self.run("journal", "backup", backup)

    def return_words(self, meeting, out, handling):
        """The command that makes the return of a meeting."""
        return ("journal", "return", meeting, "--out", out, "--key", self.key,
                "--handling", handling)
