import Testing
import ThreatDomain

/// A roll-up of the snapshot, and the same sums made from the rows of its table.
struct RollUpCheck: Sendable, CustomTestStringConvertible {
  private let table: String
  private let rollUp: String
  private let sums: String

  var testDescription: String { table }

  /// The number of rows that are only in the roll-up or only among the sums.
  var sql: String {
    """
    WITH place(force_id, scope) AS (
           SELECT force_id, force_id FROM force
           UNION ALL
           SELECT force_id, 'national' FROM force
           UNION ALL
           SELECT force_id, 'region:' || region_id FROM force WHERE region_id IS NOT NULL),
         stored AS (\(rollUp)),
         summed AS (\(sums))
    SELECT (SELECT count(*) FROM (SELECT * FROM stored EXCEPT SELECT * FROM summed))
           + (SELECT count(*) FROM (SELECT * FROM summed EXCEPT SELECT * FROM stored))
           + (SELECT count(*) = 0 FROM stored)
    """
  }

  /// - Parameters:
  ///   - member: The column of the view that names the part, and where it comes from.
  ///   - measures: The columns that are added up.
  private init(
    _ rollUp: String, of table: String, member: (name: String, source: String)? = nil,
    _ measures: [String], joining join: String = ""
  ) {
    self.table = rollUp
    let place = ["month", "scope"] + [member?.name].compactMap(\.self)
    let key = ["t.month", "p.scope"] + [member?.source].compactMap(\.self)
    self.rollUp = "SELECT \((place + measures).joined(separator: ", ")) FROM v_\(rollUp)"
    sums = """
      SELECT \((key + measures.map { "sum(t.\($0))" }).joined(separator: ", "))
        FROM v_\(table) AS t
        JOIN place AS p USING (force_id)
        \(join)
       GROUP BY \(key.joined(separator: ", "))
      """
  }

  static let all = [
    RollUpCheck("demand_total", of: "demand", DemandMeasure.codes),
    RollUpCheck(
      "demand_by_type", of: "demand", member: ("fraud_type", "t.fraud_type"), DemandMeasure.codes),
    RollUpCheck(
      "demand_by_group", of: "demand", member: ("fraud_group", "f.group_name"),
      DemandMeasure.codes, joining: "JOIN fraud_type AS f ON f.code = t.fraud_type"),
    RollUpCheck(
      "demand_by_victim", of: "demand", member: ("victim_type", "t.victim_type"),
      DemandMeasure.codes),
    RollUpCheck("referral_total", of: "referral", OutcomeRatio.Measure.codes),
    RollUpCheck(
      "victim_care_total", of: "victim_care", member: ("list", "t.list"),
      VictimCareCount.Measure.codes),
  ]
}
