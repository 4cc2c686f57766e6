import ThreatDomain

/// What figures mean that are worked out from records.
extension English {
  func meaning(of asked: WorkedFigure, _ measure: WorkedMeasure) -> FigureMeaning {
    let (part, whole) = parts(of: measure)
    let (name, definition, formula): (Term, String, String) =
      switch asked {
      case .part: (.worked(.counted), "\(part), of \(whole)", "count")
      case .whole: (.worked(.countedOf), whole, "count")
      case .share:
        (.column(.share), "the part of \(whole) that is counted: \(part)", "count over count")
      case .medianDays:
        (
          .worked(.medianDays),
          "half of those taken up, of \(whole), were taken up within this many days",
          "the middle of taken_up_on - sent_on, or half way between the two in the middle"
        )
      case .notDue:
        (.measures(.notDueYet), "disseminations that have not had the time of their limit", "count")
      }
    return FigureMeaning(
      name: self[name], definition: definition, base: "table \(table(of: measure)) of the export",
      formula: formula, leftOut: leftOut(of: measure))
  }

  func meaning(of sum: RecoveredSum) -> FigureMeaning {
    FigureMeaning(
      name: self[sum.term],
      definition: "the sum of it over the investigations of the scope, open or closed",
      base: "table investigation of the export", formula: "sum of \(sum.rawValue)",
      leftOut: "investigations of which the sum is not known")
  }

  private func parts(of measure: WorkedMeasure) -> (part: String, whole: String) {
    switch measure {
    case .takenUpInTime(let limit, _):
      (
        "those taken up within \(days(limit.days)), \(days(limit.complexDays)) where complex",
        "disseminations that have had the time of their limit"
      )
    case .withoutOutcome:
      ("those without an outcome", "disseminations taken up a year ago or earlier")
    case .updatesOverdue:
      ("those past that day", "open investigations with a day by which victims must be told")
    case .groupsMapped:
      ("those in organised crime group mapping", "groups and networks among the actors")
    }
  }

  private func leftOut(of measure: WorkedMeasure) -> String {
    switch measure {
    case .takenUpInTime: "disseminations sent in other months, and those not due yet"
    case .withoutOutcome: "disseminations not taken up, or taken up within the year"
    case .updatesOverdue: "closed investigations, and those without such a day"
    case .groupsMapped: "individuals and enablers"
    }
  }

  private func table(of measure: WorkedMeasure) -> String {
    switch measure {
    case .takenUpInTime, .withoutOutcome: "dissemination"
    case .updatesOverdue: "investigation"
    case .groupsMapped: "actor"
    }
  }
}
