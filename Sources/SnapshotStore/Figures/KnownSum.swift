import ExportFormat
import ThreatDomain

/// Sums in SQL of columns that may be empty.
///
/// SQLite leaves an empty figure out of a sum, which would then look like the sum of all rows. So
/// the sum is missing where a row lacks the figure: it is not known.
protocol KnownSum: Vocabulary {
  /// The table with the columns.
  static var table: Table { get }
}

extension KnownSum {
  /// The sum of the column over the rows of the query; missing where a row lacks the figure.
  ///
  /// - Parameters:
  ///   - rows: The name of the table's rows in the query.
  ///   - orZero: Whether no rows at all give 0; otherwise they give a missing sum.
  func known(_ rows: String, orZero: Bool = true) -> String {
    let column = "\(rows).\(rawValue)"
    let sum = orZero ? "coalesce(sum(\(column)), 0)" : "sum(\(column))"
    guard isOptional else { return sum }
    return "CASE WHEN count(\(column)) = count(*) THEN \(sum) END"
  }

  private var isOptional: Bool {
    Self.table.columns.contains { $0.name == rawValue && $0.isOptional }
  }

  /// The column as the manifest names one that is not supplied: `demand.loss_pence`.
  fileprivate var gap: String { SupplyGap(Self.table, column: rawValue).description }
}

extension DemandMeasure: KnownSum { static var table: Table { .demand } }

extension OutcomeRatio.Measure: KnownSum { static var table: Table { .referral } }

extension VictimCareCount.Measure: KnownSum { static var table: Table { .victimCare } }

extension Figure {
  /// The columns that the figure adds up, as the manifest names those that are not supplied.
  package var summedColumns: Set<String> {
    switch self {
    case .demand(.sum(let measure), _), .demand(.share(let measure), _),
      .demand(.partOfWhole(let measure, of: _), _), .demand(.changeOnYear(let measure), _):
      [measure.gap]
    case .demand(.lossPerHead, _): [DemandMeasure.loss.gap]
    case .outcomes(.judicial, of: _, in: _, isOfTotals: _): [OutcomeRatio.Measure.judicial.gap]
    case .outcomes(.other, of: _, in: _, isOfTotals: _): [OutcomeRatio.Measure.other.gap]
    case .outcomes(.per100Referred, of: _, in: _, isOfTotals: _):
      [OutcomeRatio.Measure.judicial.gap, OutcomeRatio.Measure.other.gap]
    case .victims(.contactedInTime, _), .victims(.inTimeShare, _):
      [VictimCareCount.Measure.contactedInTime.gap]
    default: []
    }
  }
}
