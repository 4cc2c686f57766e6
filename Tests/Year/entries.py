"""What a group writes down in a meeting: the lines that its officer types, drawn by chance."""

import datetime
from dataclasses import dataclass, field

# Kinds that go up with a return, whatever they say; an action goes up where another group owes it.
GO_UP = ("priority", "owner", "level", "escalation", "answer", "tasking", "claim", "activity",
         "gap", "score", "ask", "query")
STRANDS = ("pursue", "prevent", "protect", "prepare")
PRIORITIES = ("high", "medium", "low")
# The centre leaves an entry with these words for later.
NOT_URGENT = "Not urgent"
LEVELS = ("P1", "P2", "P3", "P4")
GRADES = ("major", "moderate", "minor")


@dataclass
class Entry:
    """One entry: its kind, the record that it is about, and the answers to the form's questions."""

    kind: str
    table: str
    key: str
    answers: list = field(default_factory=list)

    @property
    def lines(self):
        """What is typed: the place, the command, and a line for each question."""
        place = f"{self.table}:{self.key}" if self.table else "b 1"
        return [place, f"write {self.kind}", *self.answers]

    @property
    def is_about(self):
        """What the journal must say of it."""
        return (self.kind, self.table or None, self.key or None)


class Records:
    """The records of the centre's tables that one region can write about."""

    def __init__(self, tables, region):
        rows = {name: table.records() for name, table in tables.items()}
        self.region = region
        self.forces = [force["force_id"] for force in rows["force"]
                       if force["region_id"] == region]
        self.other_forces = [force["force_id"] for force in rows["force"]
                             if force["region_id"] not in ("", region)]
        self.threats = [row for row in rows["threat"] if row["region_id"] == region]
        self.cases = [row for row in rows["investigation"]
                      if row["region_id"] == region and row["status"] != "closed"]
        self.actors = [row for row in rows["actor"]
                       if row["region_id"] == region and row["handling"] == "P"]
        self.sent = [row for row in rows["dissemination"] if self.waits(row)]
        self.components = self.count_components(rows["score_component"])

    def waits(self, dissemination):
        """Whether a dissemination to this region or its forces has no answer yet."""
        own = [*self.forces, f"region:{self.region}"]
        return dissemination["recipient"] in own and not (
            dissemination["taken_up_on"] or dissemination["declined_on"])

    def open_cases(self, handling):
        """The cases with this handling code."""
        return [case for case in self.cases if case["handling"] == handling]

    @staticmethod
    def count_components(components):
        """How many values the form of an assessment asks for: those of the newest version."""
        newest = max((row["model_id"], int(row["version"])) for row in components)
        return sum((row["model_id"], int(row["version"])) == newest for row in components)


class Writer:
    """Draws the entries of one meeting; every text bears a mark by which it is found again."""

    def __init__(self, records, draw, name):
        self.records = records
        self.draw = draw
        self.name = name
        self.count = 0

    def mark(self):
        """A word that no other entry of the year has."""
        self.count += 1
        return f"{self.name}-{self.count:02}"

    def text(self, words):
        """A sentence with its mark."""
        return f"{words} {self.mark()}"

    def meeting(self):
        """Every entry of a meeting, in the order in which they are typed."""
        entries = [self.priority(), self.owner(), self.activity("Visit the banks"),
                   self.activity(f"{NOT_URGENT}: visit the shops"), self.gap(), self.score(),
                   self.query(), self.tasking(), self.ask(), self.decision(), self.note("no"),
                   self.note("yes"), self.own_action(), self.action_of_others(), self.claim()]
        if self.records.open_cases("P"):
            entries += [self.level("P"), self.escalation()]
        if self.records.open_cases("C"):
            entries.append(self.level("C"))
        if self.records.sent:
            entries.append(self.answer())
        return entries

    def threat(self):
        """The id of a threat."""
        return self.draw.choice(self.records.threats)["threat_id"]

    def priority(self):
        """An agreed priority, another than the present one."""
        threat = self.draw.choice(self.records.threats)
        new = self.draw.choice([one for one in PRIORITIES if one != threat["agreed_priority"]])
        return Entry("priority", "threat", threat["threat_id"],
                     [new, self.text("Reports rose"), "+180"])

    def owner(self):
        """A new owner."""
        return Entry("owner", "threat", self.threat(), [self.text("Regional lead")])

    def activity(self, words):
        """An activity of a 4P plan."""
        return Entry("activity", "threat", self.threat(), [
            self.draw.choice(STRANDS), self.text(words), "Detective inspector", "+60"])

    def gap(self):
        """A capability that is missing."""
        return Entry("gap", "threat", self.threat(), [
            f"region:{self.records.region}", self.text("Fraud analysts"), "Two posts are vacant"])

    def score(self):
        """An assessment: a value for each component, the confidence and the reason."""
        values = [self.draw.choice(("1", "2", "4", "8")) for _ in range(self.records.components)]
        return Entry("score", "threat", self.threat(),
                     [*values, "high", self.text("Scored in the meeting")])

    def query(self):
        """A figure that looks wrong."""
        return Entry("query", "threat", self.threat(), [self.text("The reports look too low")])

    def tasking(self):
        """A task for one of the group's own forces."""
        force = self.draw.choice(self.records.forces)
        return Entry("tasking", "threat", self.threat(),
                     [force, self.text("Visit the victims"), "+20"])

    def ask(self):
        """An intelligence requirement about no record."""
        return Entry("ask", "", "", [self.text("Who opens the accounts"), "NCA", "+30"])

    def decision(self):
        """A decision, which stays with the group."""
        return Entry("decision", "threat", self.threat(), [
            self.text("Adopt the plan"), "Four forces are concerned", "", "", "", ""])

    def note(self, raised):
        """A note: private, or raised for the group to read."""
        words = "Seen by all" if raised == "yes" else "For me alone"
        return Entry("note", "threat", self.threat(), [self.text(words), raised])

    def own_action(self):
        """An action of one of the group's forces, which stays with the group."""
        force = self.draw.choice(self.records.forces)
        return Entry("action", "threat", self.threat(),
                     [self.text("Call the bank"), "Inspector", "+14", force, "", ""])

    def action_of_others(self):
        """An action of a force of another group, which goes up."""
        force = self.draw.choice(self.records.other_forces)
        return Entry("action", "threat", self.threat(),
                     [self.text("Send the statements"), "Inspector", "+14", force, "", ""])

    def claim(self):
        """A disruption of an actor, or of a case where the region has no actor."""
        subjects = [("actor", row["actor_id"]) for row in self.records.actors] or [
            ("investigation", row["investigation_id"]) for row in self.records.open_cases("P")]
        table, key = self.draw.choice(subjects)
        return Entry("claim", table, key, [
            self.days_ago(self.draw.randint(1, 20)), self.draw.choice(STRANDS),
            self.text("Account frozen"), self.draw.choice(GRADES), "Report of the officer"])

    def level(self, handling):
        """Another level on the grid."""
        case = self.draw.choice(self.records.open_cases(handling))
        new = self.draw.choice([level for level in LEVELS if level != case["priority"]])
        return Entry("level", "investigation", case["investigation_id"],
                     [new, self.text("Victims in more forces")])

    def escalation(self):
        """A case for another tier."""
        case = self.draw.choice(self.records.open_cases("P"))
        tier, route = (("regional", "regional") if case["lead_tier"] == "local"
                       else ("national", "nlf"))
        return Entry("escalation", "investigation", case["investigation_id"],
                     [tier, route, self.text("Take the lead"), "+30"])

    def answer(self):
        """The answer of a force to a dissemination."""
        sent = self.draw.choice(self.records.sent)
        reply, reason = self.draw.choice((
            ("taken_up", ""), ("declined", self.text("No line of inquiry"))))
        return Entry("answer", "dissemination", sent["dissemination_id"],
                     [reply, self.days_ago(0), reason])

    @staticmethod
    def days_ago(days):
        """A day before today."""
        return str(datetime.date.today() - datetime.timedelta(days=days))


# What is typed over when an entry is opened again; an empty line keeps the answer that stands.
CORRECTIONS = {
    "priority": ["", "{}", ""],
    "activity": ["", "{}", "", ""],
    "ask": ["{}", "", ""],
}
