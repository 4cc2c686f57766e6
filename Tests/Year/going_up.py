"""Which events go up with a return, by the rules of the design and not of ptg."""

import re

from entries import GO_UP


def goes_up(event, own_forces):
    """Whether an event is for the centre: an action is, where a force of another group owes it."""
    if event["kind"] == "action":
        force = event["matter"].get("ownerForce")
        return force is not None and force not in own_forces
    return event["kind"] in GO_UP


def is_private(event):
    """Whether it is a note that its writer keeps to himself."""
    return event["kind"] == "note" and not event["matter"].get("isRaised")


def marks(text):
    """The marks by which the year's texts are known, such as `sw-01-07`."""
    return set(re.findall(r"\b[a-z]+-\d\d-\d\d\b", text))


def stays(event, forces):
    """Whether the words of an event must not leave: notes, decisions, the group's own actions."""
    return is_private(event) or event["kind"] in ("note", "decision", "action") and not goes_up(
        event, forces[event["region"]])


def own_forces(evidence):
    """The forces of each region."""
    forces = {region["region_id"]: set() for region in evidence.national["region"].records()}
    for force in evidence.national["force"].records():
        if force["region_id"]:
            forces[force["region_id"]].add(force["force_id"])
    return forces
