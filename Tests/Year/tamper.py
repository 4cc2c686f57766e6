"""Shows that the check sees: each of its parts must find the file that was changed for it.

    python3 Tests/Year/tamper.py DIR

DIR holds a year that was played and agrees. Every file is put back afterwards.
"""

import re
import sqlite3
import sys
from pathlib import Path

import check
import check_answers
import check_journals
import check_snapshots
import check_tables
from evidence import Evidence
from going_up import is_private


def change(file, edit):
    """Changes the bytes of a file; what it was is returned, to be put back."""
    before = file.read_bytes()
    after = edit(before)
    if after == before:
        raise ValueError(f"{file}: nothing was changed")
    file.write_bytes(after)
    return {file: before}


def first(work, pattern, words):
    """The first file by the pattern that holds the words."""
    return next(file for file in sorted(work.glob(pattern))
                if file.is_file() and words in file.read_bytes())


def replace(work, pattern, old, new):
    """Puts other words in place of the first such words in the first file that has them."""
    return change(first(work, pattern, old), lambda data: data.replace(old, new, 1))


def change_snapshot(machine, sql):
    """Changes a snapshot with SQL."""
    file = (machine / "data" / "ptg" / "current").resolve()
    before = file.read_bytes()
    with sqlite3.connect(file) as connection:
        connection.execute(sql)
    connection.close()
    return {file: before}


def alter_journal(work):
    """Another word in an entry."""
    return replace(work, "officers/*/data/ptg/journal/*.jsonl", b"Adopt the plan",
                   b"Adopt the plot")


def double_journal(work):
    """A file of a journal under another name beside it."""
    file = first(work, "officers/*/data/ptg/journal/*.jsonl", b"Adopt the plan")
    copy = file.with_name(f"copy-{file.name}")
    copy.write_bytes(file.read_bytes())
    return {copy: None}


def alter_return(work):
    """Another word in a return."""
    return replace(work, "officers/*/returns/*/event.csv", b"Account frozen", b"Account opened")


def alter_head(work):
    """Another head of a journal in a return."""
    return replace(work, "officers/*/returns/*/journal_head.csv", b".jsonl,", b".jsonl,1")


def send_code_c(work):
    """A record with handling code C in the first return, which is made without them."""
    return replace(work, "officers/*/returns/01/event.csv", b",P,", b",C,")


def send_note(work):
    """The words of a private note in a return."""
    note = next(event for event in Evidence(work).events.values() if is_private(event))
    words = note["matter"]["text"].encode()
    file = first(work, "officers/*/returns/*/event.csv", b"Account frozen")
    return change(file, lambda data: re.sub(rb"Account frozen [\w-]+", words, data, count=1))


def newest_answers(work):
    """The object with the answers in the newest national export."""
    answer = next(iter(Evidence(work).answers))
    files = [file for file in (work / "centre/exports/national/objects").glob("*.csv")
             if answer.encode() in file.read_bytes()
             and file.read_bytes().startswith(b"event_id,")]
    return max(files, key=lambda file: file.stat().st_size)


def drop_answer(work):
    """One answer less."""
    return change(newest_answers(work), lambda data: b"\r\n".join(
        [*data.split(b"\r\n")[:1], *data.split(b"\r\n")[2:]]))


def answer_nobody(work):
    """An answer to an event of no journal."""
    return change(newest_answers(work), lambda data: re.sub(
        rb"\n[0-9a-f]{8}-", b"\n00000000-", data, count=1))


def answer_again(work):
    """Another answer in an export that was published before."""
    newest = newest_answers(work)
    older = next(file for file in sorted((work / "centre/exports/national/objects").glob("*.csv"))
                 if file != newest and b",agreed," in file.read_bytes()
                 and file.read_bytes().startswith(b"event_id,"))
    return change(older, lambda data: data.replace(b",agreed,", b",refused,", 1))


def agree_to_the_former(work):
    """A former version that was agreed to in place of the later one."""
    former = next(row["event_id"].encode() for row in Evidence(work).answers.values()
                  if row["answer"] == "superseded")
    file = max(file for file in work.glob("centre/changes/*/decision_answer.csv")
               if former in file.read_bytes())
    return change(file, lambda data: re.sub(
        former + rb"(.*),superseded,", former + rb"\1,agreed,", data, count=1))


def alter_set(work):
    """Another answer in the last set of changes that has one."""
    file = max(file for file in work.glob("centre/changes/*/decision_answer.csv")
               if b",agreed," in file.read_bytes())
    return change(file, lambda data: data.replace(b",agreed,", b",refused,", 1))


def undo_agreement(work):
    """Other words in an activity that was agreed."""
    return {file: before for file in (work / "centre/exports/national/objects").glob("*.csv")
            if b"Visit the banks" in file.read_bytes()
            for file, before in change(file, lambda data: data.replace(
                b"Visit the banks", b"Visit the shops")).items()}


def forget_answers(work):
    """No answers in an officer's snapshot."""
    return change_snapshot(sorted((work / "officers").iterdir())[0], "DELETE FROM decision_answer")


def forget_priorities(work):
    """No agreed priorities in an officer's snapshot."""
    return change_snapshot(sorted((work / "officers").iterdir())[0],
                           "UPDATE threat SET agreed_priority = NULL")


def forget_tasks(work):
    """A force that is not asked for what it is asked for."""
    requests = Evidence(work).national["request"].records()
    force = next(row["to_scope"] for row in requests
                 if (work / "forces" / row["to_scope"]).is_dir())
    return change_snapshot(work / "forces" / force, "DELETE FROM request")


def answer_a_force(work):
    """An answer to a meeting in a force's snapshot."""
    return change_snapshot(
        sorted((work / "forces").iterdir())[0],
        "INSERT INTO decision_answer VALUES ('x', 'ne', 'threat', 'T-ne-01', '2026-01-01', "
        "'agreed', 'x', NULL, NULL, NULL, 'P')")


def forget_fault(work):
    """A fault that the story does not tell."""
    return replace(work, "story.jsonl", b'"what": "fault", "name": "lost"',
                   b'"what": "fault", "name": "none"')


def forget_conflict(work):
    """The centre's own change under another event, whose answer is no conflict."""
    answer = next(row for row in Evidence(work).answers.values() if row["answer"] == "agreed")
    file = work / "story.jsonl"
    return change(file, lambda data: re.sub(
        rb'("what": "edited".*"event": ")[^"]*', rb"\g<1>" + answer["event_id"].encode(), data,
        count=1))


CASES = (
    (check_journals.journals_are_whole, alter_journal),
    (check_journals.events_lie_in_one_file, double_journal),
    (check_journals.returns_say_what_journals_say, alter_return),
    (check_journals.returns_name_the_heads, alter_head),
    (check_journals.code_c_left_as_asked, send_code_c),
    (check_journals.nothing_private_left, send_note),
    (check_answers.every_event_has_one_place, drop_answer),
    (check_answers.answers_belong, answer_nobody),
    (check_answers.nothing_is_answered_twice, answer_again),
    (check_answers.former_versions_give_way, agree_to_the_former),
    (check_answers.no_answer_is_lost, alter_set),
    (check_tables.agreed_changes_stand, undo_agreement),
    (check_answers.conflicts_are_said, forget_conflict),
    (check_tables.exports_are_whole, drop_answer),
    (check.faults_were_played, forget_fault),
    (check_snapshots.regions_hold_their_answers, forget_answers),
    (check_snapshots.snapshots_are_the_newest, forget_priorities),
    (check_snapshots.forces_see_their_tasks, forget_tasks),
    (check_snapshots.forces_see_no_answers, answer_a_force),
)


def put_back(files):
    """Puts every file back as it was; one that was not there goes."""
    for file, data in files.items():
        if data is None:
            file.unlink()
        else:
            file.write_bytes(data)


def is_seen(one, edit, work):
    """Whether a part of the check finds anything after the change."""
    before = edit(work)
    try:
        return any(True for _ in one(Evidence(work)))
    finally:
        put_back(before)


def main():
    """Every case; then the year must agree again."""
    work = Path(sys.argv[1])
    missing = set(check.CHECKS) - {one for one, _ in CASES}
    blind = [one.__name__ for one in missing]
    blind += [f"{one.__name__} after {edit.__name__}" for one, edit in CASES
              if not is_seen(one, edit, work)]
    for name in blind:
        print(f"{name}: found no disagreement, expected one")
    print(f"{len(CASES)} changes, {len(blind)} not seen.")
    sys.exit(1 if blind else check.run(work))


if __name__ == "__main__":
    main()
