"""The part of the check about the exported tables."""

import hashlib
import json

import agreed


def agreed_changes_stand(evidence):
    """What the centre answered stands in the tables, by the words of the journal."""
    wanted, added = agreed_cells(evidence)
    for (table, row, column), values in wanted.items():
        found = cell(evidence.national, table, row, column)
        if found not in values:
            yield f"{table} {row}: {column}: found '{found}', expected {sorted(values)}"
    for event in added:
        yield from values_of_score(evidence.national, event)


def agreed_cells(evidence):
    """The last values that answers gave each cell, and the assessments that were agreed.

    Two events of one month may give a cell two values; either may stand. What the centre wrote by
    itself after that counts instead.
    """
    wanted, scores = {}, []
    for month in sorted(evidence.sets):
        of_month = {}
        for answer in evidence.sets[month].answers:
            event = evidence.events.get(answer["event_id"])
            if event is None:
                continue
            if event["kind"] == "score" and answer["answer"] == "agreed":
                scores.append(event)
            for table, row, column, value in agreed.expected(event, answer):
                of_month.setdefault((table, row, column), set()).add(value)
        for line in evidence.told("edited"):
            if line["month"] == month:
                wanted[line["table"], line["row"], line["column"]] = {line["value"]}
        wanted.update(of_month)
    return wanted, scores


def values_of_score(exported, event):
    """The values of an assessment, one row a component."""
    found = {row["component_id"]: row["value"] for row in
             exported["assessment_score"].records() if row["assessment_id"] == event["id"]}
    wanted = {name: str(value) for name, value in event["matter"]["values"].items()}
    if found != wanted:
        yield f"assessment {event['id']}: found the values {found}, expected {wanted}"


def cell(exported, table, row, column):
    """What stands in a cell; `None` where there is no such row."""
    found = exported[table].find(row)
    return None if found is None else found[exported[table].place(column)]


def exports_are_whole(evidence):
    """Every object of every export has the hash that the manifest says."""
    for folder in sorted((evidence.work / "centre" / "exports").iterdir()):
        manifest = json.loads((folder / "datapackage.json").read_text(encoding="utf-8"))
        for resource in manifest["resources"]:
            data = (folder / resource["path"]).read_bytes()
            if resource["hash"] != f"sha256:{hashlib.sha256(data).hexdigest()}":
                yield f"{folder.name}: {resource['path']}: found other bytes than its hash says"


CHECKS = (
    agreed_changes_stand, exports_are_whole,
)
