"""What goes wrong on the way: when, and how."""

import json
import shutil

import keys
import tables
from program import Machine, draw_for

# Returns that are changed on the way and must be refused, and how each is changed.
REFUSED = ("altered", "altered description", "truncated", "signed by another region",
           "signed by an unknown key")
OF_A_RETURN = ("lost", "sent twice", *REFUSED, "kill return", "kill plain", "kill sync",
               "rolled back")
OTHER_OWNER = "Head of the national unit"
OF_THE_CENTRE = ("late month", "kill accept", "kill publish", "conflict")


# What happens to a return at the centre needs one that is not lost in the same month.
NEEDS_A_RETURN = ("sent twice", *REFUSED)


def plan(seed, months, regions):
    """The faults of each month and region; the centre's have no region."""
    draw = draw_for(seed, "faults")
    planned = {}
    times = max(1, months // 4)
    for name in OF_A_RETURN * times:
        while not add(planned, (draw.choice(months_of(name, months)), draw.choice(regions)), name):
            pass
    for name in OF_THE_CENTRE * times:
        add(planned, (draw.choice(months_of(name, months)), None), name)
    return planned


def months_of(name, months):
    """The months in which a fault can be played.

    What is late comes the month after, and what was lost turns up two months after. In the first
    month there is nothing older to roll back to, nor a return for the centre to take.
    """
    first = 1 if name in OF_A_RETURN and name != "rolled back" else 2
    last = months - {"lost": 2, "late month": 1}.get(name, 0)
    return range(first, last + 1)


def add(planned, slot, name):
    """Plans a fault, unless it cannot be played beside the others of its month."""
    others = planned.setdefault(slot, set())
    clashes = name in others or name == "lost" and others & set(NEEDS_A_RETURN) or (
        name in NEEDS_A_RETURN and "lost" in others)
    if not clashes:
        others.add(name)
    return not clashes


def spoil(name, returned, other, unknown):
    """Changes a copy of a return as the fault says.

    `other` is the machine of another region, `unknown` one whose key nobody knows.
    """
    description = returned / "datapackage.json"
    events = returned / "event.csv"
    if name == "altered":
        change_byte(events)
    elif name == "altered description":
        change_byte(description)
    elif name == "truncated":
        events.write_bytes(events.read_bytes()[:-200])
    elif name == "signed by another region":
        keys.sign(description, other, keys.RETURN)
    else:
        keys.sign(description, unknown, keys.RETURN)


def change_byte(file):
    """Changes one letter in the middle of a file."""
    data = bytearray(file.read_bytes())
    place = next(at for at in range(len(data) // 2, len(data)) if chr(data[at]).isalpha())
    data[place] ^= 0x20
    file.write_bytes(data)


def roll_back(export, folder):
    """A copy of an export as it stood one serial before: objects and old manifests never change."""
    shutil.copytree(export, folder)
    newest = json.loads((export / "datapackage.json").read_text(encoding="utf-8"))
    serial = newest["ptg:serial"] - 1
    manifest = folder / f"manifest-{serial:06}.json"
    shutil.copy(manifest, folder / "datapackage.json")
    (folder / "latest.txt").write_text(f"{newest['ptg:epoch']} {serial}\n")
    for name in (f"manifest-{serial + 1:06}.json", f"manifest-{serial + 1:06}.json.sig"):
        (folder / name).unlink()


def stranger(program, folder):
    """Somebody whose key nobody knows."""
    machine = Machine(program, folder)
    keys.make_key(machine)
    return machine


def edit(centre, returns):
    """The centre agrees to a new owner of a threat, and then gives the threat another one.

    Returns what it did, with the owner that the group saw.
    """
    form = tables.read(centre.decisions)
    ready = {row["event_id"] for row in form.records() if row["standing"] == "ready"}
    event = next(event for folder in returns for event in
                 tables.read(folder / "event.csv").records()
                 if event["kind"] == "owner" and event["event_id"] in ready)
    decision = form.find(event["event_id"])
    decision[form.place("decision")], decision[form.place("reason")] = "agree", ""
    tables.write(form, centre.decisions)
    threats = centre.source.whole["threat"]
    row = threats.find(event["item_key"])
    then = row[threats.place("owner_role")]
    row[threats.place("owner_role")] = OTHER_OWNER
    return {"event": event["event_id"], "table": "threat", "row": row[0],
            "column": "owner_role", "value": OTHER_OWNER, "then": then or "nothing"}
