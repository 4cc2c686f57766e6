import ThreatDomain

/// The meanings of counts of changes.
extension English {
  func meaning(of count: ChangeCount) -> FigureMeaning {
    let (name, definition, table, leftOut) = parts(of: count.kind)
    return FigureMeaning(
      name: self[name], definition: definition, base: "\(table) of the export",
      formula: "count", leftOut: leftOut)
  }

  private func parts(of kind: ChangeCount.Kind) -> (Term, String, String, String) {
    switch kind {
    case .levelMoves:
      (
        .changes(.changeLevels), "moves of investigations from one level of the grid to another",
        "table priority_move", "the level that one was given when it was opened"
      )
    case .newInvestigations:
      (.changes(.changeOpened), "investigations opened", "table investigation", "nothing")
    case .escalationsRaised:
      (.changes(.changeRaised), "escalations raised", "table escalation", "nothing")
    case .escalationsAnswered:
      (
        .changes(.changeAnswered), "escalations accepted, declined or withdrawn",
        "table escalation",
        "those that wait for an answer"
      )
    case .answersOfCentre:
      (
        .centre(.answers), "answers of the centre to what a meeting sent up",
        "table decision_answer", "what waits for an answer"
      )
    case .disruptions:
      (
        .column(.disruptions), "disruptions of actors and investigations", "table disruption",
        "further claims to a joint one"
      )
    case .actorsFirstSeen:
      (.changes(.changeSeen), "actors seen for the first time", "table actor", "nothing")
    case .actorsReviewed:
      (.changes(.changeReviewed), "actors last reviewed", "table actor", "reviews before the last")
    case .casesSent:
      (.changes(.changeSent), "cases sent to forces", "table dissemination", "nothing")
    case .casesTakenUp:
      (.changes(.changeTakenUp), "cases that forces took up", "table dissemination", "nothing")
    case .casesDeclined:
      (
        .changes(.changeDeclined), "cases that forces declined", "table dissemination",
        "those taken up after all"
      )
    case .restatedMonths:
      (
        .fact(.restatedNationally), "months of a table that the centre sent again",
        "the list of the parts",
        "nothing: they count wherever and whenever they are of"
      )
    }
  }
}
