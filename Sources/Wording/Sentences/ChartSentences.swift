import ThreatDomain

/// The words under charts.
package protocol ChartSentences {
  /// `Highest Kent 12.3, lowest Surrey 8.1; not known 2`; `nil` where there is no figure at all.
  func extremes(of figures: [Words.ShadedFigure]) -> String?

  // The words on charts.

  /// `Unusual: Kent, Mar 2019; Dorset, Jul 2018`, the first few of them; empty where none is.
  func unusual(_ names: [String]) -> String

  /// What a chart of signals says where there is none.
  var noneUnusual: String { get }

  /// `Signal of rule 1, outside the limits: Mar 2018, Mar 2019`.
  func signal(_ sign: String, _ meaning: String, at points: [String]) -> String

  /// What a mark of a chart is, in its legend: `rule 1: outside the limits`.
  func rule(_ sign: String, _ meaning: String) -> String
}
