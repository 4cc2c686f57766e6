"""The table of what was played."""

from collections import Counter


def table(evidence, places):
    """Lines of figures: how much was played, and how each fault ended."""
    published = evidence.told("published")
    counts = [
        ("months", max(line["month"] for line in evidence.told("meeting"))),
        ("regions", len({line["region"] for line in evidence.told("meeting")})),
        ("forces", len(list((evidence.work / "forces").iterdir()))),
        ("exports", len(published)),
        ("meetings", len(evidence.told("meeting"))),
        ("sheets of forces without ptg", len(evidence.told("sheet"))),
        ("returns made", len(evidence.told("made"))),
        ("returns that arrived", len(evidence.told("arrived"))),
        ("returns refused", len(evidence.told("refused"))),
        ("exports compared with Python's", len(evidence.told("compared"))),
    ]
    counts += numbered("events", (event["kind"] for event in evidence.events.values()))
    counts += numbered("going up", (place for _, place in places))
    counts += numbered("answers", (row["answer"] for row in evidence.answers.values()))
    lines = [f"{count:8,}  {name}" for name, count in counts]
    return lines + [line for fault in evidence.told("fault") for line in [of_fault(fault)]]


def numbered(title, values):
    """How many there are of each value, the total first."""
    counter = Counter(values)
    return [(title, sum(counter.values()))] + [
        (f"  {value}", count) for value, count in sorted(counter.items())]


def of_fault(fault):
    """One fault: when, where, and how it ended."""
    where = fault["region"] or "centre"
    return f"   fault  {fault['name']}, month {fault['month']}, {where}: {fault['ended']}"
