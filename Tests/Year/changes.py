"""A set of changes, as `ptg accept` writes it, and the centre's own way to apply it.

The centre applies it here in Python, and `ptg publish --changes` by itself; both must lead to the
same export.
"""

from dataclasses import dataclass

import tables


# The number of columns of a key, where it is not one.
KEYS = {"assessment_score": 2}


@dataclass
class ChangeSet:
    """The answers, the columns that change, and the rows that are added, table by table."""

    answers: list
    changes: list
    added: dict

    @property
    def filled_tables(self):
        """The tables that have rows by the set."""
        return set(self.added) | ({"decision_answer"} if self.answers else set())


def read(folder):
    """The set in a folder."""
    added = {path.stem: tables.read(path) for path in sorted((folder / "added").glob("*.csv"))}
    return ChangeSet(
        tables.read(folder / "decision_answer.csv").records(),
        tables.read(folder / "change.csv").records(), added)


def apply(change_set, whole):
    """Applies a set to the centre's tables."""
    put_answers(change_set.answers, whole["decision_answer"])
    for name, table in change_set.added.items():
        add_rows(table, whole[name], KEYS.get(name, 1))
    for change in change_set.changes:
        set_column(change, whole[change["table_name"]])


def put_answers(answers, table):
    """An answer takes the place of an earlier one to the same event."""
    for answer in answers:
        row = [answer[column] for column in table.header]
        before = table.find(answer["event_id"])
        if before is None:
            table.rows.append(row)
        else:
            before[:] = row


def set_column(change, table):
    """Gives a column its new value; it must have had the value that the set says."""
    row = table.find(change["row_id"])
    place = table.place(change["column_name"])
    if row is None or row[place] not in (change["was"], change["becomes"]):
        raise ValueError(f"{change}: found {row}, expected the value that was")
    row[place] = change["becomes"]


def add_rows(added, table, key):
    """Adds rows whose first column is the event that they come from; a key that is there stays."""
    known = {tuple(row[:key]) for row in table.rows}
    for row in added.rows:
        own = dict(zip(added.header[1:], row[1:]))
        ordered = [own.get(column, "") for column in table.header]
        if tuple(ordered[:key]) not in known:
            table.rows.append(ordered)
