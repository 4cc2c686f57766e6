import CellCanvas
import Sheets
import ThreatDomain
import Wording

extension LineChart {
  /// A line chart of the totals, oldest first, spaced by date.
  ///
  /// The line breaks between two versions of a model.
  ///
  /// - Parameters:
  ///   - marked: The position of the newest assessment.
  ///   - label: The text below a point.
  init(
    totalsOf line: [ScoredAssessment?], marked: Int?, _ words: Words,
    label: (Assessment) -> String
  ) {
    let values = line.map { $0?.score?.total }
    let known = values.compactMap(\.self)
    let ends = Set([known.min(), known.max()].compactMap(\.self)).sorted()
    self.init(
      points: values, xLabels: line.map { SafeText($0.map { label($0.assessment) } ?? "") },
      axisLabels: ends.map { .init($0, SafeText(words.figure($0))) },
      unit: SafeText(words[.actors(.scoreUnit)]), markedIndex: marked,
      markedMeaning: SafeText(words[.actors(.legendNewest)]), offsets: LineChart.days(of: line))
  }

  /// The days from the first assessment to each point of a line.
  ///
  /// A gap gets the same number as the point before it.
  private static func days(of line: [ScoredAssessment?]) -> [Int] {
    let days = line.map { $0?.assessment.assessedOn }
    guard let first = days.compactMap(\.self).first else { return [] }
    var last = first
    return days.map { day in
      last = day ?? last
      return last - first
    }
  }
}
