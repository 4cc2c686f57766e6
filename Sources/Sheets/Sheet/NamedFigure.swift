import CellCanvas
import ThreatDomain

/// A figure as a board shows it, with a name.
package struct NamedFigure: Equatable, Sendable {
  /// The name: the head of the column, and the name of the row.
  package let label: String
  /// The figure as the board writes it.
  package let shown: String
  /// The figure as data has it.
  package let raw: RawValue
  /// What the figure counts.
  package let figure: Figure

  package init(label: String, shown: String, raw: RawValue, figure: Figure) {
    self.label = label
    self.shown = shown
    self.raw = raw
    self.figure = figure
  }
}

extension Field {
  /// The field as a named figure; `nil` where the field counts nothing that can be explained.
  package func named(_ label: String) -> NamedFigure? {
    figure.map { figure in
      // Blanks before the figure indent it below others.
      let shown = String(runs.map(\.text.string).joined().drop { $0 == " " })
      return NamedFigure(label: label, shown: shown, raw: raw, figure: figure)
    }
  }
}
