import Boards
import SQLiteFile
import Sheets
import SnapshotStore
import ThreatDomain

/// A board's question as SQL that adds up rows of the export's own table, without roll-ups.
///
/// Parameter 1 is the scope, 2 and 3 are the months, and 4 is a group of fraud types.
struct RawQuestion {
  private let sql: String
  /// How many months the question covers, up to the shown month.
  private let months: Int
  private let usesGroup: Bool

  private init(_ key: String, months: Int, where condition: String = "1", usesGroup: Bool = false) {
    sql = """
      SELECT \(key) AS key, d.month, \(RawQuestion.sums)
        FROM demand AS d
        JOIN force AS f ON f.no = d.force_id
        JOIN fraud_type AS t ON t.no = d.fraud_type
       WHERE d.month BETWEEN ?2 AND ?3
         AND (?1 = 'national' OR ?1 = 'region:' || f.region_id OR ?1 = f.force_id)
         AND \(condition)
       GROUP BY key, d.month
      """
    self.months = months
    self.usesGroup = usesGroup
  }

  private static let sums = DemandMeasure.codes.map { "sum(d.\($0))" }.joined(separator: ", ")

  static let total = RawQuestion("?1", months: 25)
  static let byRegion = RawQuestion("f.region_id", months: 25)
  static let byForce = RawQuestion("f.force_id", months: 25)
  static let byType = RawQuestion("t.code", months: 25)
  static let byGroup = RawQuestion("t.group_name", months: 25)
  static let byVictim = RawQuestion("d.victim_type", months: 1)
  static let mapOfForces = RawQuestion("f.force_id", months: 13)
  static let forcesOfGroup = RawQuestion(
    "f.force_id", months: 25, where: "t.group_name = ?4", usesGroup: true)

  /// The questions of a place about demand; empty where it shows none.
  static func all(of measured: BoardsCase) -> [RawQuestion] {
    switch measured.place {
    case .board("threats"): [byGroup, mapOfForces]
    case .board("demand"):
      [total, measured.request.scope == .national ? byRegion : byForce, byType, byVictim]
    case .board("changes"):
      [total, measured.request.scope == .national ? byRegion : byForce, byType]
    case .page("region", _): [total, byForce, byType, byVictim]
    case .page("force", _): [total, byType, byVictim]
    case .page("threat", _): [byGroup, forcesOfGroup]
    default: []
    }
  }

  /// Runs the question and reads every row of the answer.
  func ask(
    _ snapshot: borrowing Snapshot, scope: Scope, month: Month, group: String?
  ) throws(StoreError) -> [KeyedDemand] {
    let statement = try Statement(sql, on: snapshot.database)
    statement.bind(scope.description, at: 1)
    statement.bind((month - (months - 1)).stored, at: 2)
    statement.bind(month.stored, at: 3)
    if usesGroup { statement.bind(group, at: 4) }
    return try statement.all { row throws(StoreError) in
      KeyedDemand(key: row.text(0), month: try row.month(1), count: row.count(from: 2))
    }
  }
}
