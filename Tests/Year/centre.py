"""The centre: publishes each month, takes the returns, and answers what the groups decided."""

import json
import shutil

import changes
import keys
import tables
from agreed import RAISE_AGAIN_ON
from entries import NOT_URGENT
from program import Machine, draw_for

ANSWERED_BY = "National coordinator"
# What the centre says to an event, and how often of ten times.
WORDS = ("agree", "refuse", "later")
WEIGHTS = (7, 2, 1)
REASON = "Forces answered, and returns came late"


class Centre(Machine):
    """The machine of the central team, its tables and its exports."""

    def __init__(self, program, folder, source, story, seed):
        super().__init__(program, folder)
        self.source = source
        self.story = story
        self.seed = seed
        self.month = 0
        self.set = None
        keys.make_key(self)

    def believe(self, officers):
        """Writes whose returns count: the officers of a region sign for it."""
        lines = [keys.line_of(officer, f"region:{officer.region}", keys.RETURN)
                 for officer in officers]
        keys.write_trust(self, lines, "national")

    def export(self, recipient):
        """The folder that a recipient syncs from."""
        return self.folder / "exports" / recipient.replace(":", "-")

    @property
    def extract(self):
        """The tables of this month, as the centre's database wrote them."""
        return self.folder / "extracts" / f"{self.month:02}"

    @property
    def set_folder(self):
        """The set of changes that came from the returns of this month."""
        return self.folder / "changes" / f"{self.month:02}"

    @property
    def decisions(self):
        """The form of this month: what the centre decides on each event."""
        return self.folder / "decisions" / f"{self.month:02}.csv"

    def begin_month(self, with_facts=True):
        """Lets the next month in and writes the month's extract."""
        self.month += 1
        if with_facts:
            self.source.next_month()
        self.set = None
        self.write_extract()

    def write_extract(self):
        """Writes the tables as they stand now, in place of an earlier extract of the month."""
        shutil.rmtree(self.extract, ignore_errors=True)
        self.source.write(self.extract)

    def publish_words(self, recipient, out=None, extract=None, with_changes=True):
        """The command that publishes for a recipient."""
        words = ["publish", extract or self.extract, "--out", out or self.export(recipient),
                 "--key", self.key]
        empty = self.empty_tables()
        if empty:
            words += ["--empty", ",".join(empty)]
        if recipient != "national":
            words += ["--recipient", recipient]
        if self.month > 1:
            words += ["--reason", REASON]
        if with_changes and self.set is not None:
            words += ["--changes", self.set_folder]
        return words

    def empty_tables(self):
        """The tables that are known to have no row, with the set of changes or without."""
        filled = self.set.filled_tables if self.set is not None else set()
        return sorted(name for name, table in self.source.present().items()
                      if not table.rows and name not in filled)

    def publish(self, recipient):
        """Publishes what a recipient needs to know."""
        self.run(*self.publish_words(recipient))
        self.story.tell("published", month=self.month, recipient=recipient,
                        folder=self.export(recipient))

    def answer(self, returns, is_last):
        """Asks for the form and fills it; returns the command that writes the set of changes."""
        form = self.run("accept", *returns, "--tables", self.extract, "--check").output
        for path in (self.decisions, self.set_folder):
            path.parent.mkdir(exist_ok=True)
        self.decisions.write_text(form, encoding="utf-8")
        table = tables.read(self.decisions)
        self.decide(table, WORDS[:2] if is_last else WORDS)
        tables.write(table, self.decisions)
        return ("accept", *returns, "--tables", self.extract, "--out", self.set_folder,
                "--decisions", self.decisions, "--by", ANSWERED_BY)

    def decide(self, form, words):
        """Fills the form: agrees, refuses with a reason, or answers later, as chance has it."""
        draw = draw_for(self.seed, "decisions", self.month)
        for row in form.rows:
            event = dict(zip(form.header, row))
            word = draw.choices(words, WEIGHTS[:len(words)])[0]
            values = self.decision(event, word, words)
            for column, value in values.items():
                row[form.place(column)] = value

    @staticmethod
    def decision(event, word, words):
        """What the centre says to one event: the drawn word, unless the event asks for another."""
        if NOT_URGENT in event["wanted"] and "later" in words:
            word = "later"
        if event["standing"] == "unknown_record" and word == "agree":
            word = "refuse"
        values = {"decision": word, "answered_by": ANSWERED_BY}
        if word == "refuse":
            values["reason"] = "No capacity this quarter"
            if event["kind"] == "Escalation":
                values["raise_again_on"] = RAISE_AGAIN_ON
        return values

    def take(self, words, was_killed):
        """Runs the command that writes the set of changes, and reads the set.

        Where ptg was killed when the set was written already, the same command may find nothing
        that is left to decide.
        """
        is_written = was_killed and self.set_folder.is_dir()
        self.run(*words, status=(0, 1) if is_written else (0,))
        self.set = changes.read(self.set_folder)

    def not_answered(self, returns):
        """The returns with an event that is not answered for good; they are taken again."""
        waiting = {answer["event_id"] for answer in self.set.answers
                   if answer["answer"] == "received"}
        return [folder for folder in returns
                if waiting & {row["event_id"] for row in
                              tables.read(folder / "event.csv").records()}]

    def end_month(self):
        """Applies the month's set to the centre's own tables, once the exports are out."""
        if self.set is not None:
            changes.apply(self.set, self.source.whole)

    def compare_ways(self):
        """Publishes twice aside: with the set, and from tables that Python changed by the set."""
        aside = self.folder / "aside" / f"{self.month:02}"
        by_ptg, by_python = aside / "by-ptg", aside / "by-python"
        changed = self.source.copied()
        changes.apply(self.set, changed.whole)
        changed.write(aside / "tables")
        self.run(*self.publish_words("national", by_ptg))
        self.run(*self.publish_words("national", by_python, aside / "tables", with_changes=False))
        if objects(by_ptg) != objects(by_python):
            raise ValueError(f"{aside}: found other objects by --changes than by Python: "
                             f"{objects(by_ptg) ^ objects(by_python)}")
        self.story.tell("compared", month=self.month)
        shutil.rmtree(aside)


def objects(export):
    """What an export holds: table, month and hash of each object."""
    manifest = json.loads((export / "datapackage.json").read_text(encoding="utf-8"))
    return {(resource["ptg:table"], resource.get("ptg:partition"), resource["hash"])
            for resource in manifest["resources"]}
