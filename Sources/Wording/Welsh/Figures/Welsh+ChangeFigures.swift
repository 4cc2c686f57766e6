import ThreatDomain

/// What counts of changes mean.
extension Welsh {
  func meaning(of count: ChangeCount) -> FigureMeaning {
    let (name, definition, table, leftOut) = parts(of: count.kind)
    return FigureMeaning(
      name: self[name], definition: definition, base: "\(table) yr allforyn",
      formula: "cyfrif", leftOut: leftOut)
  }

  private func parts(of kind: ChangeCount.Kind) -> (Term, String, String, String) {
    switch kind {
    case .levelMoves:
      (
        .changes(.changeLevels), "symudiadau ymchwiliadau o un lefel o'r grid i un arall",
        "tabl priority_move", "y lefel a roddwyd i ymchwiliad pan agorwyd ef"
      )
    case .newInvestigations:
      (.changes(.changeOpened), "ymchwiliadau a agorwyd", "tabl investigation", "dim")
    case .escalationsRaised:
      (.changes(.changeRaised), "uwchgyfeiriadau a godwyd", "tabl escalation", "dim")
    case .escalationsAnswered:
      (
        .changes(.changeAnswered),
        "uwchgyfeiriadau a dderbyniwyd, a wrthodwyd neu a dynnwyd yn ôl", "tabl escalation",
        "y rhai sy'n aros am ateb"
      )
    case .answersOfCentre:
      (
        .centre(.answers), "atebion y ganolfan i'r hyn a anfonodd cyfarfod i fyny",
        "tabl decision_answer", "yr hyn sy'n aros am ateb"
      )
    case .disruptions:
      (
        .column(.disruptions), "amhariadau ar weithredwyr ac ymchwiliadau", "tabl disruption",
        "hawliadau pellach ar amhariad ar y cyd"
      )
    case .actorsFirstSeen:
      (.changes(.changeSeen), "gweithredwyr a welwyd am y tro cyntaf", "tabl actor", "dim")
    case .actorsReviewed:
      (
        .changes(.changeReviewed), "gweithredwyr yn ôl eu hadolygiad diwethaf", "tabl actor",
        "adolygiadau cyn y diwethaf"
      )
    case .casesSent:
      (
        .changes(.changeSent), "lledaeniadau a anfonwyd at heddluoedd", "tabl dissemination", "dim"
      )
    case .casesTakenUp:
      (
        .changes(.changeTakenUp), "lledaeniadau a fabwysiadodd heddluoedd", "tabl dissemination",
        "dim"
      )
    case .casesDeclined:
      (
        .changes(.changeDeclined), "lledaeniadau a wrthododd heddluoedd", "tabl dissemination",
        "y rhai a fabwysiadwyd wedi'r cyfan"
      )
    case .restatedMonths:
      (
        .fact(.restatedNationally), "misoedd tabl a anfonodd y ganolfan eto",
        "rhestr rhannau", "dim: maent yn cyfrif ble bynnag a phryd bynnag y bônt"
      )
    }
  }
}
