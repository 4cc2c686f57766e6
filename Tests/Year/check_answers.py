"""The part of the check about what the centre answered."""

from collections import Counter

from going_up import goes_up, own_forces

# After such an answer, an event is not answered again.
FINAL = ("agreed", "refused", "conflict", "superseded")


def every_event_has_one_place(evidence):
    """What goes up was kept back for a reason, or was taken by the centre and has an answer."""
    for event, place in places(evidence):
        if place.startswith(("nowhere", "lost")):
            yield f"event {event['id']} ({event['kind']}, {event['region']}): {place}"


def places(evidence):
    """Where each event that goes up came to be."""
    forces, later = own_forces(evidence), evidence.superseded()
    sent_in, taken, answers = evidence.sent_in(), evidence.taken(), evidence.answers
    for event in evidence.events.values():
        if not goes_up(event, forces[event["region"]]):
            continue
        folders = sent_in.get(event["id"], [])
        if any(folder in taken for folder in folders):
            has_answer = event["id"] in answers
            yield event, "answered" if has_answer else "nowhere: taken, and found no answer"
        elif folders:
            yield event, why_not_arrived(event, later)
        else:
            yield event, why_not_sent(event, later)


def why_not_arrived(event, later):
    """Why an event is only in returns that were lost."""
    if event["id"] in later:
        return "kept back: lost, and corrected before it was sent again"
    return "lost: the return was not made again"


def why_not_sent(event, later):
    """Why an event is in no return."""
    if event["handling"] == "C":
        return "kept back: handling code C"
    if event["id"] in later:
        return "kept back: corrected before it was sent"
    if "meeting" not in event:
        return "kept back: written outside a meeting"
    return "nowhere: found in no return"


def answers_belong(evidence):
    """Every answer belongs to one event of one journal, went up, and names its region."""
    sent_in, taken = evidence.sent_in(), evidence.taken()
    for name, answer in evidence.answers.items():
        event = evidence.events.get(name)
        if event is None:
            yield f"answer to {name}: found no such event in any journal"
        elif answer["meeting_region"] != event["region"]:
            yield (f"answer to {name}: found region {answer['meeting_region']}, "
                   f"expected {event['region']}")
        elif not any(folder in taken for folder in sent_in.get(name, [])):
            yield f"answer to {name}: found no return that the centre took"


def nothing_is_answered_twice(evidence):
    """An answer that is final stays as it was given, and a row stands once."""
    final = {}
    for rows in evidence.answers_by_serial():
        for name, count in Counter(row["event_id"] for row in rows).items():
            if count > 1:
                yield f"answer to {name}: found {count} rows in one export"
        for row in rows:
            before = final.get(row["event_id"])
            if before is not None and before != row:
                yield f"answer to {row['event_id']}: found {row}, and before {before}"
            if row["answer"] in FINAL:
                final[row["event_id"]] = row


def former_versions_give_way(evidence):
    """A former version that is answered with a later one, or after it, is superseded."""
    answered = {}
    for month in sorted(evidence.sets):
        for row in evidence.sets[month].answers:
            if row["answer"] in FINAL:
                answered.setdefault(row["event_id"], (month, row["answer"]))
    for former, versions in evidence.superseded().items():
        month, answer = answered.get(former, (0, "superseded"))
        later = [answered[version][0] for version in versions if version in answered]
        if later and month >= min(later) and answer != "superseded":
            yield f"event {former}: found the answer {answer}, expected superseded"


def no_answer_is_lost(evidence):
    """Every answer of a set of changes stands in the newest export, unless a later set has one."""
    last = {}
    for month in sorted(evidence.sets):
        for row in evidence.sets[month].answers:
            last[row["event_id"]] = row
    exported = evidence.answers
    for name, row in last.items():
        if exported.get(name) != row:
            yield f"answer to {name}: found {exported.get(name)} in the export, expected {row}"
    for name in exported.keys() - last.keys():
        yield f"answer to {name}: found in the export and in no set of changes"


def conflicts_are_said(evidence):
    """Where the centre changed a row meanwhile, the answer is a conflict that names both values."""
    for edit in evidence.told("edited"):
        answer = evidence.answers.get(edit["event"])
        if answer is None or answer["answer"] != "conflict":
            yield f"event {edit['event']}: found {answer}, expected the answer conflict"
        elif not all(value in answer["reason"] for value in (edit["value"], edit["then"])):
            yield (f"event {edit['event']}: found the reason '{answer['reason']}', expected "
                   f"'{edit['value']}' and '{edit['then']}' in it")


CHECKS = (
    every_event_has_one_place, answers_belong, nothing_is_answered_twice,
    former_versions_give_way, no_answer_is_lost, conflicts_are_said,
)
