"""The check at the end of the year: all that was written, sent, answered and shown agrees.

    python3 Tests/Year/check.py DIR

It reads files alone and never calls ptg. It prints what was played, and every disagreement; it
ends with 1 where there is any.
"""

import sys
from collections import Counter
from pathlib import Path

import check_answers
import check_journals
import check_snapshots
import check_tables
import figures
from evidence import Evidence


def faults_were_played(evidence):
    """Every fault that was drawn was played."""
    played = Counter((line["name"], line["month"], line["region"])
                     for line in evidence.told("fault"))
    for line in evidence.told("planned"):
        if not played[line["name"], line["month"], line["region"]]:
            yield f"{line['name']}, month {line['month']}, {line['region']}: was not played"


CHECKS = (
    *check_journals.CHECKS, *check_answers.CHECKS, *check_tables.CHECKS, *check_snapshots.CHECKS,
    faults_were_played,
)


def run(work):
    """Checks the files of a year; returns the exit status."""
    evidence = Evidence(work)
    print("\n".join(figures.table(evidence, check_answers.places(evidence))))
    disagreements = 0
    for one in CHECKS:
        found = list(one(evidence))
        print(f"{'agrees' if not found else 'DISAGREES'}: {one.__doc__}")
        for text in found:
            print(f"  {text}")
        disagreements += len(found)
    print("Everything agrees." if not disagreements else f"{disagreements} disagreements.")
    return 1 if disagreements else 0


if __name__ == "__main__":
    sys.exit(run(Path(sys.argv[1])))
