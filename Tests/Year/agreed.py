"""What must stand in the tables once the centre answered an event, by the event's own words.

A row that stands for an entry has the id of the entry's first version, `root`; a move of a level
and an assessment have that of the event itself, because they have a history.
"""

# The day that the centre gives with a refused escalation.
RAISE_AGAIN_ON = "2099-01-31"
UNDECIDED = ("refused", "received")


def expected(event, answer):
    """The cells that the answer leads to: table, row, column and value."""
    if answer["answer"] == "agreed":
        return AGREED[event["kind"]](event, event["matter"], answer)
    if event["kind"] in ("escalation", "claim") and answer["answer"] in UNDECIDED:
        return standing(event, event["matter"], answer)
    return []


def standing(event, matter, answer):
    """An escalation and a claim stand in their tables whatever the answer."""
    if event["kind"] == "claim":
        return cells("disruption", event["root"], tactic=matter["tactic"],
                     state="rejected" if answer["answer"] == "refused" else "proposed")
    if answer["answer"] == "refused":
        return cells("escalation", event["root"], state="declined", reason=answer["reason"],
                     raise_again_on=RAISE_AGAIN_ON)
    return cells("escalation", event["root"], state="proposed")


def cells(table, row, **values):
    """Cells of one row."""
    return [(table, row, column, value or "") for column, value in values.items()]


def priority(_, matter, __):
    """The threat bears the priority."""
    return cells("threat", matter["threat"], agreed_priority=matter["new"],
                 agreed_until=matter.get("validTo"), rationale=matter["rationale"])


def owner(_, matter, __):
    """The record bears the owner."""
    table = matter["item"]["table"]
    column = "owner" if table == "actor" else "owner_role"
    return cells(table, matter["item"]["key"], **{column: matter["new"]})


def level(event, matter, answer):
    """The case bears the level, and its history the move, unless it had the level already."""
    bears = cells("investigation", matter["operation"], priority=matter["to"])
    if not answer["table_name"]:
        return bears
    return bears + cells(
        "priority_move", event["id"], investigation_id=matter["operation"],
        to_level=matter["to"], reason=matter["ground"])


def escalation(event, matter, __):
    """The escalation stands, and was accepted."""
    return cells("escalation", event["root"], investigation_id=matter["operation"],
                 from_tier=matter["from"], to_tier=matter["to"], route=matter["route"],
                 ask=matter["ask"], state="accepted", answer_due=matter.get("answerDue"))


def answer_of_force(_, matter, __):
    """The dissemination bears the day, and the reason where it was declined."""
    if matter["reply"] == "declined":
        return cells("dissemination", matter["dissemination"], declined_on=matter["on"],
                     declined_reason=matter["reason"])
    column = "taken_up_on" if matter["reply"] == "taken_up" else "first_outcome_on"
    return cells("dissemination", matter["dissemination"], **{column: matter["on"]})


def tasking(event, matter, __):
    """The other body finds the task among its requests."""
    return cells("request", event["root"], kind="tasking", from_scope=f"region:{event['region']}",
                 to_scope=matter["to"], text=matter["wanted"], due_on=matter.get("answerBy"))


def action(event, matter, __):
    """The other group's force finds the action among its requests."""
    return cells("request", event["root"], kind="action", from_scope=f"region:{event['region']}",
                 to_scope=matter["ownerForce"], due_on=matter.get("due"))


def ask(event, matter, __):
    """The intelligence requirement stands among the requests."""
    return cells("request", event["root"], kind="ask", from_scope=f"region:{event['region']}",
                 due_on=matter.get("due"))


def query(event, _, __):
    """The query of a figure stands among the requests."""
    return cells("request", event["root"], kind="query", from_scope=f"region:{event['region']}")


def claim(event, matter, __):
    """The disruption stands."""
    target = matter.get("target") or {}
    values = {f"{target['table']}_id": target["key"]} if target else {}
    return cells("disruption", event["root"], state="validated", disrupted_on=matter["day"],
                 strand=matter["strand"], tactic=matter["tactic"], grade=matter["grade"],
                 claimed_by=f"region:{event['region']}", **values)


def activity(event, matter, __):
    """The activity stands in the plan."""
    return cells("plan_activity", event["root"], subject_kind=matter["subjectKind"],
                 subject_id=matter["subjectID"], strand=matter["strand"], what=matter["what"],
                 lead_role=matter.get("leadRole"), due_on=matter.get("due"))


def gap(event, matter, __):
    """The gap stands."""
    return cells("capability", event["root"], scope=matter["scope"], name=matter["name"],
                 gap=matter["missing"], threat_id=matter.get("blocks"))


def score(event, matter, __):
    """The assessment stands; its values are looked up apart."""
    return cells("assessment", event["id"], subject_kind=matter["subjectKind"],
                 subject_id=matter["subjectID"], model_id=matter["modelID"],
                 version=matter["modelVersion"], confidence=matter["confidence"])


AGREED = {
    "priority": priority, "owner": owner, "level": level, "escalation": escalation,
    "answer": answer_of_force, "tasking": tasking, "action": action, "ask": ask, "query": query,
    "claim": claim, "activity": activity, "gap": gap, "score": score,
}
