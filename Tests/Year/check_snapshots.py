"""The part of the check that opens snapshots: each machine holds what it needs to know, no more."""

from evidence import rows_of


def regions_hold_their_answers(evidence):
    """Every officer's snapshot holds the answers to the own region, whole, and no other's."""
    for officer in sorted((evidence.work / "officers").iterdir()):
        region = officer.name.rsplit("-", 1)[0]
        wanted = {name: answer for name, answer in evidence.answers.items()
                  if answer["meeting_region"] == region}
        found = {row["event_id"]: row for row in
                 rows_of(officer, "SELECT * FROM v_decision_answer")}
        for name in wanted.keys() | found.keys():
            if not is_same(found.get(name), wanted.get(name)):
                yield (f"{officer.name}: answer to {name}: found {found.get(name)} in the "
                       f"snapshot, expected {wanted.get(name)}")


def is_same(row, answer):
    """Whether a row of a snapshot says what the export says; an empty field is null there."""
    if row is None or answer is None:
        return row is answer
    return {column: row[column] or "" for column in answer} == answer


def snapshots_are_the_newest(evidence):
    """Every officer's snapshot has the agreed priorities and levels of the newest export."""
    for officer in sorted((evidence.work / "officers").iterdir()):
        export = evidence.exports[f"region-{officer.name.rsplit('-', 1)[0]}"]
        for table, key, column in (("threat", "threat_id", "agreed_priority"),
                                   ("investigation", "investigation_id", "priority"),
                                   ("escalation", "escalation_id", "state")):
            wanted = {row[key]: row[column] for row in export[table].records()}
            found = {row["id"]: row["value"] or "" for row in rows_of(
                officer, f"SELECT {key} AS id, {column} AS value FROM v_{table}")}
            if found != wanted:
                yield f"{officer.name}: {table}.{column}: found other values than in its export"


def forces_see_their_tasks(evidence):
    """Every force's snapshot holds what it is asked for, and nothing that others are asked for."""
    requests = evidence.national["request"].records()
    for force in sorted((evidence.work / "forces").iterdir()):
        wanted = {row["request_id"] for row in requests
                  if force.name in (row["from_scope"], row["to_scope"])}
        found = {row["request_id"] for row in
                 rows_of(force, "SELECT request_id FROM v_request")}
        if found != wanted:
            yield (f"{force.name}: requests: found {sorted(found - wanted)} too many, and "
                   f"{sorted(wanted - found)} too few")


def forces_see_no_answers(evidence):
    """The answers to a region's meeting are not for its forces."""
    for force in sorted((evidence.work / "forces").iterdir()):
        if rows_of(force, "SELECT event_id FROM v_decision_answer"):
            yield f"{force.name}: found answers to a meeting in its snapshot"


CHECKS = (regions_hold_their_answers, snapshots_are_the_newest, forces_see_their_tasks,
          forces_see_no_answers)
