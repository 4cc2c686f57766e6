"""The sheet of a force without ptg: printed by the group, filled in by the force, taken back."""

import datetime

import tables


def exchange(officer, force, month, writer, threat):
    """Prints the sheet, fills it in, and takes it: once, however often it is given.

    A sheet with a fault is refused whole before that.
    """
    folder = officer.folder / "sheets" / f"{force}-{month:02}"
    folder.parent.mkdir(exist_ok=True)
    officer.run("journal", "sheet", force, "--format", "csv", "--out", folder)
    file = folder / f"sheet-{force}.csv"
    sheet = tables.read(file)
    kinds = fill(sheet, writer, threat)
    tables.write(sheet, file)
    before = officer.known()
    officer.run("journal", "take", broken(sheet, folder), status=(65,),
                says=["Nothing was taken", "found 'soon'"])
    officer.run("journal", "take", file)
    officer.run("journal", "take", file)
    officer.expect_kinds(kinds, before)
    return len(kinds)


def fill(sheet, writer, threat):
    """Answers the first action, and reports a gap and an activity; returns their kinds."""
    actions = [row for row in sheet.rows if row[sheet.place("kind")] == "action"]
    kinds = []
    if actions:
        put(sheet, actions[0], answer="done", words="The bank was called", role="Inspector")
        kinds.append("action")
    put(sheet, last(sheet, "gap"), name=writer.text("Analysts"), words="Nobody in post",
        role="Inspector")
    due = str(datetime.date.today() + datetime.timedelta(days=60))
    put(sheet, last(sheet, "activity"), about=threat, day=due, strand="protect",
        words=writer.text("Visit the branches"), role="Inspector")
    return kinds + ["gap", "activity"]


def last(sheet, kind):
    """The last row of a kind, which is one for what is new."""
    return [row for row in sheet.rows if row[sheet.place("kind")] == kind][-1]


def put(sheet, row, **values):
    """Fills fields of a row."""
    for column, value in values.items():
        row[sheet.place(column)] = value


def broken(sheet, folder):
    """A copy of the sheet with a day that is none."""
    copy = tables.Table(sheet.header, [list(row) for row in sheet.rows])
    put(copy, last(copy, "activity"), day="soon")
    file = folder / "broken.csv"
    tables.write(copy, file)
    return file
