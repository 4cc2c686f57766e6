"""The part of the check about journals, and about what left them."""

import json
from collections import Counter
from pathlib import Path

import tables
from going_up import goes_up, marks, own_forces, stays


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
        "kind": event["kind"], "written_at": event["at"], "item_table": item.get("table", ""),
        "item_key": item.get("key", ""), "export_serial": str(event.get("snapshot", "")),
        "marking": event["marking"], "handling": event["handling"], "root_id": event["root"],
        "supersedes": event.get("supersedes", ""), "meeting_id": event.get("meeting", ""),
    }
    for column, value in wanted.items():
        if row[column] != value:
            yield (f"{folder}: event {event['id']}: {column}: found '{row[column]}', "
                   f"expected '{value}' as in the journal")
    if json.loads(row["matter"]) != event["matter"]:
        yield f"{folder}: event {event['id']}: found another matter than in the journal"


def returns_name_the_heads(evidence):
    """Every return says truly how far each file of the journal had come."""
    links = {log.name: log.links for logs in evidence.logs.values() for log in logs}
    for logs in evidence.logs.values():
        for log in logs:
            links[log.name] = max(links[log.name], log.links, key=len)
    for folder in evidence.returns:
        heads = tables.read(Path(folder) / "journal_head.csv").records()
        if not heads:
            yield f"{folder}: found no head of a journal"
        for head in heads:
            known = links.get(head["file"], [])[int(head["events"]) - 1:][:1]
            if known != [head["link"]]:
                yield f"{folder}: {head['file']}: found another head than the journal's"


def code_c_left_as_asked(evidence):
    """No record with handling code C is in a return that was made without them."""
    for line in evidence.told("made"):
        for row in evidence.returns[line["folder"]]:
            if row["handling"] == "C" and line["handling"] == "leave-out":
                yield f"{line['folder']}: event {row['event_id']}: found handling code C"


def nothing_private_left(evidence):
    """Decisions, notes, the group's own actions and private words are in no return and export."""
    forces = own_forces(evidence)
    for folder, rows in evidence.returns.items():
        for row in rows:
            event = evidence.events.get(row["event_id"])
            if event and not goes_up(event, forces[event["region"]]):
                yield f"{folder}: event {event['id']}: found a {event['kind']} that must stay"
    marked = {mark: event for event in evidence.events.values() if stays(event, forces)
              for mark in marks(json.dumps(event["matter"]))}
    for file in files_that_left(evidence):
        for mark in marks(file.read_text(encoding="utf-8")) & marked.keys():
            event = marked[mark]
            yield f"{file}: found the words of {event['kind']} {event['id']}, which must stay"


def files_that_left(evidence):
    """Every file of every return, and every object of every export."""
    for folder in evidence.returns:
        yield from (path for path in Path(folder).iterdir() if path.is_file())
    objects = (evidence.work / "centre" / "exports").glob("*/objects/*.csv")
    # An object of many exports has the same name in each: the hash of its bytes.
    yield from {file.name: file for file in objects}.values()


CHECKS = (
    journals_are_whole, events_lie_in_one_file, returns_say_what_journals_say,
    returns_name_the_heads, code_c_left_as_asked, nothing_private_left,
)
