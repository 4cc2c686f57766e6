import ThreatDomain

/// What figures mean that are worked out from records.
extension Welsh {
  func meaning(of asked: WorkedFigure, _ measure: WorkedMeasure) -> FigureMeaning {
    let (part, whole) = parts(of: measure)
    let (name, definition, formula): (Term, String, String) =
      switch asked {
      case .part: (.worked(.counted), "\(part), o blith \(whole)", "cyfrif")
      case .whole: (.worked(.countedOf), whole, "cyfrif")
      case .share:
        (.column(.share), "y rhan o \(whole) a gyfrifir: \(part)", "cyfrif wedi'i rannu â chyfrif")
      case .medianDays:
        (
          .worked(.medianDays),
          "o blith \(whole), mabwysiadwyd hanner y rhai a fabwysiadwyd o fewn cynifer o ddiwrnodau",
          "canol taken_up_on - sent_on, neu hanner ffordd rhwng y ddau yn y canol"
        )
      case .notDue:
        (.measures(.notDueYet), "lledaeniadau nad ydynt wedi cael amser eu terfyn", "cyfrif")
      }
    return FigureMeaning(
      name: self[name], definition: definition, base: "tabl \(table(of: measure)) yr allforyn",
      formula: formula, leftOut: leftOut(of: measure))
  }

  func meaning(of sum: RecoveredSum) -> FigureMeaning {
    FigureMeaning(
      name: self[sum.term],
      definition: "ei swm dros ymchwiliadau'r ardal, yn agored neu wedi cau",
      base: "tabl investigation yr allforyn", formula: "swm \(sum.rawValue)",
      leftOut: "ymchwiliadau nad yw'r swm yn hysbys amdanynt")
  }

  private func parts(of measure: WorkedMeasure) -> (part: String, whole: String) {
    switch measure {
    case .takenUpInTime(let limit, _):
      (
        "y rhai a fabwysiadwyd o fewn \(days(limit.days)), neu \(days(limit.complexDays)) os ydynt "
          + "yn gymhleth",
        "lledaeniadau sydd wedi cael amser eu terfyn"
      )
    case .withoutOutcome:
      ("y rhai heb ganlyniad", "lledaeniadau a fabwysiadwyd flwyddyn yn ôl neu'n gynt")
    case .updatesOverdue:
      (
        "y rhai y mae'r diwrnod wedi mynd heibio",
        "ymchwiliadau agored sydd â diwrnod ar gyfer hysbysu dioddefwyr"
      )
    case .groupsMapped:
      ("y rhai sydd ym mapio grwpiau troseddau cyfundrefnol", "grwpiau a rhwydweithiau")
    }
  }

  private func leftOut(of measure: WorkedMeasure) -> String {
    switch measure {
    case .takenUpInTime: "lledaeniadau a anfonwyd mewn misoedd eraill, a'r rhai sydd eto i ddod"
    case .withoutOutcome: "lledaeniadau heb eu mabwysiadu, neu a fabwysiadwyd o fewn y flwyddyn"
    case .updatesOverdue: "ymchwiliadau sydd wedi cau, a'r rhai heb y fath ddiwrnod"
    case .groupsMapped: "unigolion a galluogwyr"
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
