"""The part of the check about journals, and about what left them."""

import json
from collections import Counter
from pathlib import Path

from going_up import goes_up, own_forces, stays, texts


def journals_are_whole(evidence):
    """Every chain is whole, and two copies of one file never disagree."""
    yield from evidence.broken
    longest = {}
    for officer, logs in evidence.logs.items():
        for log in logs:
            known = longest.setdefault(log.name, log.links)
            shorter, longer = sorted((known, log.links), key=len)
            if longer[:len(shorter)] != shorter:
                yield f"{officer}: {log.name}: found other events than in another copy"
            longest[log.name] = longer


def events_lie_in_one_file(evidence):
    """No event is doubled: each stands in the file of one writer."""
    for event in evidence.events.values():
        if len(event["files"]) != 1:
            yield f"event {event['id']}: found in {sorted(event['files'])}, expected in one file"


def returns_say_what_journals_say(evidence):
    """Every event of a return is an event of its region's journal, word for word, and once."""
    for folder, rows in evidence.returns.items():
        for name, count in Counter(row["event_id"] for row in rows).items():
            if count > 1:
                yield f"{folder}: event {name}: found {count} times, expected once"
        for row in rows:
            yield from differences(folder, row, evidence.events.get(row["event_id"]))


def differences(folder, row, event):
    """Where a row of a return differs from the event in the journal."""
    if event is None:
        yield f"{folder}: event {row['event_id']}: found in no journal"
        return
    item = event.get("item", {})
    wanted = {
        "kind": event["kind"], "at": event["at"], "item_table": item.get("table", ""),
        "item_key": item.get("key", ""), "serial": str(event.get("snapshot", "")),
        "marking": event["marking"], "handling": event["handling"],
        "supersedes": event.get("supersedes", ""),
    }
    for column, value in wanted.items():
        if row[column] != value:
            yield (f"{folder}: event {event['id']}: {column}: found '{row[column]}', "
                   f"expected '{value}' as in the journal")
    if json.loads(row["matter"]) != event["matter"]:
        yield f"{folder}: event {event['id']}: found another matter than in the journal"


def nothing_private_left(evidence):
    """Decisions, notes, the group's own actions and private words are in no return and export."""
    forces = own_forces(evidence)
    for folder, rows in evidence.returns.items():
        for row in rows:
            event = evidence.events.get(row["event_id"])
            if event and not goes_up(event, forces[event["region"]]):
                yield f"{folder}: event {event['id']}: found a {event['kind']} that must stay"
    for file in files_that_left(evidence):
        text = file.read_text(encoding="utf-8")
        for event in evidence.events.values():
            if stays(event, forces) and any(words in text for words in texts(event)):
                yield f"{file}: found the words of {event['kind']} {event['id']}, which must stay"


def files_that_left(evidence):
    """Every file of every return, and every object of every export."""
    for folder in evidence.returns:
        yield from (path for path in Path(folder).iterdir() if path.is_file())
    yield from (evidence.work / "centre" / "exports").glob("*/objects/*.csv")


CHECKS = (
    journals_are_whole, events_lie_in_one_file, returns_say_what_journals_say, nothing_private_left,
)
