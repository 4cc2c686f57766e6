import ThreatDomain

/// What figures of scores and rankings mean.
extension Welsh {
  func meaning(of asked: ScoreFigure, _ scale: ScoreScale) -> FigureMeaning {
    let (name, definition, formula) = parts(of: asked, scale.formula)
    return FigureMeaning(
      name: name, definition: definition, base: base(of: scale), formula: formula,
      leftOut: "asesiadau hŷn, a'r rhai dan fodelau neu fersiynau eraill")
  }

  /// The same of one assessment, under the model with which it was made.
  func meaning(of asked: ScoreFigure, _ formula: ScoreFormula) -> FigureMeaning {
    let (name, definition, ofParts) = parts(of: asked, formula)
    return FigureMeaning(
      name: name,
      definition: asked == .total ? "y sgôr niwed a roddodd yr asesiad hwn" : definition,
      base: "tablau assessment, assessment_score a score_component: yr asesiad hwn",
      formula: ofParts, leftOut: "asesiadau eraill")
  }

  func meaningOfWeight(of component: String, _ scale: ScoreScale) -> FigureMeaning {
    FigureMeaning(
      name: "Pwysiad: \(component)",
      definition: "y pwysiad y mae'r model yn ei roi i'r rhan hon",
      base: "tabl score_component: model \(scale.modelID) \(scale.modelVersion)",
      formula: "weight", leftOut: "dim")
  }

  private func parts(
    of asked: ScoreFigure, _ formula: ScoreFormula
  ) -> (String, String, String) {
    switch asked {
    case .total:
      (self[.column(.score)], "sgôr niwed yr asesiad diweddaraf", formula.rawValue)
    case .section(let section):
      (
        self[section.term], "y rhan o'r sgôr y mae'r adran hon o'r model yn ei gwneud",
        "swm gwerth × pwysiad ei rhannau"
      )
    case .value(let id):
      ("Gwerth: \(id)", "yr hyn a roddodd y sgoriwr am y rhan hon", "value")
    case .weighted(let id):
      ("Gwerth pwysol: \(id)", "yr hyn y mae'r rhan yn ei ychwanegu", "value × weight")
    case .age:
      (
        self[.column(.age)], "diwrnodau ers yr asesiad sy'n cyfrif",
        "diwrnod yr allforyn llai ei ddiwrnod ef"
      )
    }
  }

  func meaning(of asked: StandingFigure, _ scale: ScoreScale) -> FigureMeaning {
    let (name, definition, formula): (String, String, String) =
      switch asked {
      case .rank:
        (
          self[.actors(.rankWord)], "y lle ymhlith pawb sydd â sgôr, 1 yw'r uchaf",
          "yn ôl sgôr, yna niwed, hyder, yr asesiad diweddaraf, yr Id"
        )
      case .fifth:
        (
          self[.actors(.fifth)],
          "y pumed o bawb sydd â sgôr yn y wlad y mae'n sefyll ynddo, 1 yw'r uchaf",
          "1 + (safle - 1) × 5 wedi'i rannu â'u nifer, heb y gweddill"
        )
      case .move(let day):
        (
          self[.actors(.move)], "lleoedd a enillwyd ers \(self.day(day))",
          "safle gynt llai safle nawr, y ddau yn ôl asesiadau hyd eu diwrnod"
        )
      case .shareInTen:
        (
          self[.column(.inTen)],
          "y gyfran o bwysiadau cyfagos y mae ymhlith y deg cyntaf ynddynt",
          "64 o bwysiadau, pob un wedi'i amrywio hyd at chwarter, a'r safleoedd wedi'u gosod eto bob tro"
        )
      }
    return FigureMeaning(
      name: name, definition: definition, base: base(of: scale), formula: formula,
      leftOut: "nid oes safle i'r rhai heb sgôr ddilys")
  }

  func meaning(of asked: SubjectCount, _ scale: ScoreScale) -> FigureMeaning {
    let (name, definition) = parts(of: asked, scale)
    return FigureMeaning(
      name: name, definition: definition, base: base(of: scale),
      formula: asked == .scoredInTimeShare ? "cyfrif wedi'i rannu â chyfrif" : "cyfrif",
      leftOut: "dim")
  }

  private func parts(of asked: SubjectCount, _ scale: ScoreScale) -> (String, String) {
    switch asked {
    case .all: (self[.worked(.countedOf)], "faint sydd i gyd, â sgôr neu hebddi")
    case .scored: (self[.actors(.rankedCount)], "faint sydd â sgôr ddilys")
    case .scoredInTime, .scoredInTimeShare:
      (
        self[.worked(.scoredInTime)],
        "faint sydd â sgôr heb fod yn hŷn na chyfnod y model, \(days(scale.staleAfterDays))"
      )
    case .notScored: (self[.value(.notScored)], "faint sydd heb sgôr; nid yw byth yn sgôr o sero")
    case .stale:
      (
        self[.value(.stale)],
        "faint o sgoriau sy'n hŷn na chyfnod y model, \(days(scale.staleAfterDays))"
      )
    case .bandDisagrees:
      (
        self[.actors(.bandsDisagreeing)],
        "faint o fandiau OCGM sydd ddau neu fwy o'r pumed y mae'r sgôr yn sefyll ynddo, o bawb sydd â "
          + "sgôr yn y wlad"
      )
    case .lackingPlanInTen:
      (
        self[.capability(.lackingOfTen)],
        "faint o'r deg cyntaf sydd heb weithgaredd dan un neu ragor o'r 4P"
      )
    case .acrossRegions:
      (self[.actors(.acrossRegions)], "faint sy'n effeithio ar heddluoedd mewn sawl rhanbarth")
    case .scoredAnew(let day):
      (self[.changes(.changeScored)], "faint sydd â sgôr a wnaed ar ôl \(self.day(day))")
    case .crossedTen(let day):
      (
        self[.changes(.changeTen)],
        "faint sydd ymhlith y deg cyntaf nawr, neu a oedd ar \(self.day(day)), nid y ddau"
      )
    case .rankMoved(let day):
      (
        self[.changes(.changeThreats)],
        "faint sydd â safle gwahanol yn eu rhanbarth i'r un ar \(self.day(day)), neu nad oedd ganddynt un"
      )
    }
  }

  private func base(of scale: ScoreScale) -> String {
    "tablau assessment, assessment_score a score_component: model \(scale.modelID) "
      + "\(scale.modelVersion), fel ar \(day(scale.asAt))"
  }
}
