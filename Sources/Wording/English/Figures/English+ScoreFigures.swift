import ThreatDomain

/// The meanings of figures of scores and rankings.
extension English {
  func meaning(of asked: ScoreFigure, _ scale: ScoreScale) -> FigureMeaning {
    let (name, definition, formula) = parts(of: asked, scale.formula)
    return FigureMeaning(
      name: name, definition: definition, base: base(of: scale), formula: formula,
      leftOut: "older assessments, and those under other models or versions")
  }

  /// The meaning of a figure of one assessment, under the model of that assessment.
  func meaning(of asked: ScoreFigure, _ formula: ScoreFormula) -> FigureMeaning {
    let (name, definition, ofParts) = parts(of: asked, formula)
    return FigureMeaning(
      name: name,
      definition: asked == .total ? "the harm score that this assessment gave" : definition,
      base: "tables assessment, assessment_score and score_component: this assessment",
      formula: ofParts, leftOut: "other assessments")
  }

  func meaningOfWeight(of component: String, _ scale: ScoreScale) -> FigureMeaning {
    FigureMeaning(
      name: "Weight of \(component)",
      definition: "the weight that the model gives this component",
      base: "table score_component: model \(scale.modelID) \(scale.modelVersion)",
      formula: "weight", leftOut: "nothing")
  }

  private func parts(
    of asked: ScoreFigure, _ formula: ScoreFormula
  ) -> (String, String, String) {
    switch asked {
    case .total:
      (self[.column(.score)], "the harm score of the newest assessment", formula.rawValue)
    case .section(let section):
      (
        self[section.term], "the part of the score that this section of the model makes",
        "sum of value × weight of its components"
      )
    case .value(let id):
      ("Value of \(id)", "what the scorer gave for this component", "value")
    case .weighted(let id):
      ("Weighted value of \(id)", "what the component adds", "value × weight")
    case .age:
      (
        self[.column(.age)], "days since the assessment that counts",
        "day of the export less its day"
      )
    }
  }

  func meaning(of asked: StandingFigure, _ scale: ScoreScale) -> FigureMeaning {
    let (name, definition, formula): (String, String, String) =
      switch asked {
      case .rank:
        (
          "Rank", "the place among all who are scored, 1 the highest",
          "by score, then harm, confidence, the newer assessment, the id"
        )
      case .fifth:
        (
          self[.actors(.fifth)],
          "the fifth of all scored nationally in which it stands, 1 the highest",
          "1 + (rank - 1) × 5 over their number, without the remainder"
        )
      case .move(let day):
        (
          self[.actors(.move)], "places gained since \(self.day(day))",
          "rank then less rank now, both by assessments up to their day"
        )
      case .shareInTen:
        (
          self[.column(.inTen)],
          "the part of nearby weightings in which it is among the first ten",
          "64 weightings, each weight varied by up to a quarter, ranked again each time"
        )
      }
    return FigureMeaning(
      name: name, definition: definition, base: base(of: scale), formula: formula,
      leftOut: "those without a usable score are not ranked")
  }

  func meaning(of asked: SubjectCount, _ scale: ScoreScale) -> FigureMeaning {
    let (name, definition) = parts(of: asked, scale)
    return FigureMeaning(
      name: name, definition: definition, base: base(of: scale),
      formula: asked == .scoredInTimeShare ? "count over count" : "count", leftOut: "nothing")
  }

  private func parts(of asked: SubjectCount, _ scale: ScoreScale) -> (String, String) {
    switch asked {
    case .all: (self[.worked(.countedOf)], "how many there are, scored or not")
    case .scored: (self[.actors(.rankedCount)], "how many have a usable score")
    case .scoredInTime, .scoredInTimeShare:
      (
        self[.worked(.scoredInTime)],
        "how many have a score no older than the \(scale.staleAfterDays) days of the model"
      )
    case .notScored: (self[.value(.notScored)], "how many have none; never a score of zero")
    case .stale:
      (
        self[.value(.stale)],
        "how many scores are older than the \(scale.staleAfterDays) days of the model"
      )
    case .bandDisagrees:
      (
        self[.actors(.bandsDisagreeing)],
        "how many OCGM bands lie two or more from the fifth of all scored nationally in which "
          + "the score stands"
      )
    case .lackingPlanInTen:
      (
        self[.capability(.lackingOfTen)],
        "how many of the first ten have no planned activity under one or more of the 4Ps"
      )
    case .acrossRegions:
      (self[.actors(.acrossRegions)], "how many touch forces of several regions")
    case .scoredAnew(let day):
      (self[.changes(.changeScored)], "how many have a score made after \(self.day(day))")
    case .crossedTen(let day):
      (
        self[.changes(.changeTen)],
        "how many are among the first ten now or were on \(self.day(day)), not both"
      )
    case .rankMoved(let day):
      (
        self[.changes(.changeThreats)],
        "how many have another rank in their region than on \(self.day(day)), or had none"
      )
    }
  }

  private func base(of scale: ScoreScale) -> String {
    "tables assessment, assessment_score and score_component: model \(scale.modelID) "
      + "\(scale.modelVersion), as at \(day(scale.asAt))"
  }
}
