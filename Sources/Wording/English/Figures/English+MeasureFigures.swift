import ThreatDomain

/// The meanings of figures of measures.
extension English {
  func meaning(of asked: MeasureFigure) -> FigureMeaning {
    let (name, definition, formula) =
      switch asked {
      case .numerator:
        (self[.measures(.numerator)], "what the measure counts, by its basis", "sum of numerator")
      case .denominator:
        (
          self[.measures(.denominator)], "what the measure counts of, by its basis",
          "sum of denominator"
        )
      case .share:
        (
          self[.column(.share)], "the part of the denominator that the measure counts",
          "sum of numerator over sum of denominator"
        )
      case .line(let line): parts(of: line)
      }
    return FigureMeaning(
      name: name, definition: definition, base: "table performance of the export, as supplied",
      formula: formula, leftOut: "months without a row: they are missing, not zero")
  }

  /// The name, definition and formula of a line of a chart.
  private func parts(of line: XmRLine) -> (String, String, String) {
    let figure = DemandFigure(line)
    return (name(of: figure), definition(of: figure), formula(of: figure))
  }
}
