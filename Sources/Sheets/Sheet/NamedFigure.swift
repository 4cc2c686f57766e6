import CellCanvas
import ThreatDomain

/// A figure with the name and the look that it has on a board.
package struct NamedFigure: Equatable, Sendable {
  /// What stands beside it: the head of its column, and whose row it is.
  package let label: String
  /// As it is written there.
  package let shown: String
  /// As data has it.
  package let raw: RawValue
  /// What it counts.
  package let figure: Figure

  package init(label: String, shown: String, raw: RawValue, figure: Figure) {
    self.label = label
    self.shown = shown
    self.raw = raw
    self.figure = figure
  }
}

extension Field {
  /// The field as a figure of its own; `nil` where it counts nothing that can be explained.
  package func named(_ label: String) -> NamedFigure? {
    figure.map { figure in
      // Blanks before it stand it below others.
      let shown = String(runs.map(\.text.string).joined().drop { $0 == " " })
      return NamedFigure(label: label, shown: shown, raw: raw, figure: figure)
    }
  }
}
