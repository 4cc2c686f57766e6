"""Everything that the year left behind, read by Python alone: the check calls no ptg."""

import json
import sqlite3
from collections import defaultdict
from pathlib import Path

import changes
import journals
import story
import tables


# The tables that the check asks about; the others are many times larger.
ASKED = ("region", "force", "threat", "investigation", "priority_move", "escalation", "request",
         "dissemination", "disruption", "plan_activity", "capability", "assessment",
         "assessment_score", "actor", "decision_answer")


class Evidence:
    """The files of the year: story, journals, returns, sets of changes, exports and snapshots."""

    def __init__(self, work):
        self.work = Path(work)
        self.story = story.read(self.work / "story.jsonl")
        self.broken = []
        self.logs = self.read_logs()
        self.events = self.read_events()
        self.returns = {line["folder"]: returned(line["folder"]) for line in self.told("made")}
        self.sets = {int(folder.name): changes.read(folder) for folder in
                     sorted((self.work / "centre" / "changes").glob("[0-9][0-9]"))}
        exports = self.work / "centre" / "exports"
        self.exports = {folder.name: tables.read_export(folder, ASKED)
                        for folder in sorted(exports.iterdir())}

    def told(self, what):
        """The lines of the story that tell this."""
        return [line for line in self.story if line["what"] == what]

    def read_logs(self):
        """Every file of every officer's journal, by officer; a broken one is noted."""
        logs = {}
        for officer in sorted((self.work / "officers").iterdir()):
            try:
                logs[officer.name] = journals.read_folder(officer / "data" / "ptg" / "journal")
            except journals.Broken as broken:
                self.broken.append(str(broken))
        return logs

    def read_events(self):
        """Every event by its id, with its region and the files that hold it."""
        events = {}
        for officer, logs in self.logs.items():
            for log in logs:
                for event in log.events:
                    known = events.setdefault(
                        event["id"], {**event, "region": officer.rsplit("-", 1)[0], "files": set()})
                    known["files"].add(log.name)
        for event in events.values():
            event["root"] = root_of(event, events)
        return events

    @property
    def national(self):
        """The newest export of the whole nation."""
        return self.exports["national"]

    @property
    def answers(self):
        """The answers in the newest national export, by event."""
        return {row["event_id"]: row for row in self.national["decision_answer"].records()}

    def answers_by_serial(self):
        """The answers of every national export that was published, oldest first."""
        folder = self.work / "centre" / "exports" / "national"
        for manifest in sorted(folder.glob("manifest-*.json")):
            resources = json.loads(manifest.read_text(encoding="utf-8"))["resources"]
            yield [row for resource in resources if resource["ptg:table"] == "decision_answer"
                   for row in tables.read(folder / resource["path"]).records()]

    def superseded(self):
        """The ids of the events whose place others took, and those others."""
        later = defaultdict(list)
        for event in self.events.values():
            if "supersedes" in event:
                later[event["supersedes"]].append(event["id"])
        return later

    def taken(self):
        """The returns that reached the centre, by the folder in which they were made."""
        return {line["of"] for line in self.told("arrived")}

    def sent_in(self):
        """The returns that hold each event."""
        found = defaultdict(list)
        for folder, rows in self.returns.items():
            for row in rows:
                found[row["event_id"]].append(folder)
        return found


def root_of(event, events):
    """The id of the first version of an entry."""
    while event.get("supersedes") in events:
        event = events[event["supersedes"]]
    return event["id"]


def returned(folder):
    """The events of a return."""
    return tables.read(Path(folder) / "event.csv").records()


def snapshot(machine):
    """A connection to the snapshot that a machine shows."""
    path = (machine / "data" / "ptg" / "current").resolve()
    connection = sqlite3.connect(f"file:{path}?mode=ro&immutable=1", uri=True)
    connection.row_factory = sqlite3.Row
    return connection


def rows_of(machine, query, *values):
    """What a question gives in a machine's snapshot."""
    connection = snapshot(machine)
    try:
        return [dict(row) for row in connection.execute(query, values)]
    finally:
        connection.close()
