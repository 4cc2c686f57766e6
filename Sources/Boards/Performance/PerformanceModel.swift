import Sheets
import ThreatDomain

/// Each measure, with the value of the month and the values before.
struct MeasuresModel: Equatable, Sendable {
  /// A measure and its values, the oldest first.
  struct MeasureLine: Equatable, Sendable {
    let measure: Measure
    let values: [MeasureValue]
    /// The value of the month; `nil` where there is none.
    let now: MeasureValue?
  }

  /// The measures, in order of id.
  let lines: [MeasureLine]

  init(_ records: MeasuresRecords) {
    let values = Dictionary(grouping: records.values, by: \.measureID)
    lines = records.measures.map { measure in
      let own = values[measure.id] ?? []
      return MeasureLine(
        measure: measure, values: own, now: own.last { $0.month == records.month })
    }
  }
}
