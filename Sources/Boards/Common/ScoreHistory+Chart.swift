import CellCanvas
import Sheets
import ThreatDomain
import Wording

extension LineChart {
  /// The totals of a line of assessments, oldest first, as many days apart as they are; it breaks
  /// between two versions of a model.
  ///
  /// - Parameters:
  ///   - marked: The point that is the newest assessment.
  ///   - label: What stands below a point.
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

  /// How many days after the first each point of a line was assessed; a gap stands with the point
  /// before it.
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
