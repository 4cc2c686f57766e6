import ThreatDomain

/// What figures of measures mean.
extension Welsh {
  func meaning(of asked: MeasureFigure) -> FigureMeaning {
    let (name, definition, formula) =
      switch asked {
      case .numerator:
        (self[.measures(.numerator)], "yr hyn y mae'r mesur yn ei gyfrif", "swm numerator")
      case .denominator:
        (self[.measures(.denominator)], "y cyfan y mae'r mesur yn rhan ohono", "swm denominator")
      case .share:
        (
          self[.column(.share)], "y rhan o'r enwadur y mae'r mesur yn ei chyfrif",
          "swm numerator wedi'i rannu â swm denominator"
        )
      case .line(let line): parts(of: line)
      }
    return FigureMeaning(
      name: name, definition: definition, base: "tabl performance yr allforyn, fel y'i cyflenwyd",
      formula: formula, leftOut: "misoedd heb res: maent ar goll, nid sero")
  }

  /// The name, definition and formula of a line of a chart.
  private func parts(of line: XmRLine) -> (String, String, String) {
    let figure = DemandFigure(line)
    return (name(of: figure), definition(of: figure), formula(of: figure))
  }
}
