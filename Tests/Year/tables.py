"""Tables as CSV, read and written by the csv module alone."""

import csv
import json
from dataclasses import dataclass, field


@dataclass
class Table:
    """A header and its rows; a row is a list of texts in the header's order."""

    header: list
    rows: list = field(default_factory=list)

    def place(self, column):
        """Where a column stands."""
        return self.header.index(column)

    def records(self):
        """The rows as dictionaries."""
        return [dict(zip(self.header, row)) for row in self.rows]

    def find(self, row_id):
        """The row whose first column, the key, has this value; `None` where there is none."""
        return next((row for row in self.rows if row[0] == row_id), None)


def read(path):
    """The table in a file."""
    with open(path, newline="", encoding="utf-8") as file:
        header, *rows = csv.reader(file)
    return Table(header, rows)


def write(table, path):
    """Writes a table; lines end as the export's do."""
    with open(path, "w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file)
        writer.writerow(table.header)
        writer.writerows(table.rows)


def read_export(folder, names=None):
    """The tables of a published export, from the objects that its manifest names; or some."""
    manifest = json.loads((folder / "datapackage.json").read_text(encoding="utf-8"))
    tables = {}
    for resource in manifest["resources"]:
        if names is not None and resource["ptg:table"] not in names:
            continue
        part = read(folder / resource["path"])
        whole = tables.setdefault(resource["ptg:table"], Table(part.header))
        whole.rows += part.rows
    return tables
