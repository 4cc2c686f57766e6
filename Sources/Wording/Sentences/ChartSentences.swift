import ThreatDomain

/// The words under charts.
package protocol ChartSentences {
  /// The ends of a chart: `Highest Kent 12.3, lowest Surrey 8.1; not known 2`; `nil` where there is
  /// no figure.
  func extremes(of figures: [Words.ShadedFigure]) -> String?

  // The words on charts.

  /// The first few unusual points: `Unusual: Kent, Mar 2019; Dorset, Jul 2018`; empty where there
  /// are none.
  func unusual(_ names: [String]) -> String

  /// The words of a chart of signals where there are none.
  var noneUnusual: String { get }

  /// `Signal of rule 1, outside the limits: Mar 2018, Mar 2019`.
  func signal(_ sign: String, _ meaning: String, at points: [String]) -> String

  /// A mark in the legend of a chart: `rule 1: outside the limits`.
  func rule(_ sign: String, _ meaning: String) -> String
}
