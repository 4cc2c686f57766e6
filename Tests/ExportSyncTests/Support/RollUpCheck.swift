import Testing

/// A roll-up of the snapshot, and the same sums made from the rows of its table.
struct RollUpCheck: Sendable, CustomTestStringConvertible {
  private let table: String
  private let rollUp: String
  private let sums: String

  var testDescription: String { table }

  /// How many rows stand on one side only: in the roll-up, or among the sums.
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

  static let all = [
    RollUpCheck(
      table: "demand_total",
      rollUp: """
        SELECT month, scope, reports, cyber_reports, repeat_victims, vulnerable_victims, loss_pence
          FROM v_demand_total
        """,
      sums: """
        SELECT month, scope, sum(reports), sum(cyber_reports), sum(repeat_victims),
               sum(vulnerable_victims), sum(loss_pence)
          FROM v_demand
          JOIN place USING (force_id)
         GROUP BY month, scope
        """),
    RollUpCheck(
      table: "demand_by_type",
      rollUp: """
        SELECT month, scope, fraud_type, reports, cyber_reports, repeat_victims,
               vulnerable_victims, loss_pence
          FROM v_demand_by_type
        """,
      sums: """
        SELECT month, scope, fraud_type, sum(reports), sum(cyber_reports), sum(repeat_victims),
               sum(vulnerable_victims), sum(loss_pence)
          FROM v_demand
          JOIN place USING (force_id)
         GROUP BY month, scope, fraud_type
        """),
    RollUpCheck(
      table: "demand_by_group",
      rollUp: """
        SELECT month, scope, fraud_group, reports, cyber_reports, repeat_victims,
               vulnerable_victims, loss_pence
          FROM v_demand_by_group
        """,
      sums: """
        SELECT d.month, p.scope, t.group_name, sum(d.reports), sum(d.cyber_reports),
               sum(d.repeat_victims), sum(d.vulnerable_victims), sum(d.loss_pence)
          FROM v_demand AS d
          JOIN place AS p USING (force_id)
          JOIN fraud_type AS t ON t.code = d.fraud_type
         GROUP BY d.month, p.scope, t.group_name
        """),
    RollUpCheck(
      table: "demand_by_victim",
      rollUp: """
        SELECT month, scope, victim_type, reports, cyber_reports, repeat_victims,
               vulnerable_victims, loss_pence
          FROM v_demand_by_victim
        """,
      sums: """
        SELECT month, scope, victim_type, sum(reports), sum(cyber_reports), sum(repeat_victims),
               sum(vulnerable_victims), sum(loss_pence)
          FROM v_demand
          JOIN place USING (force_id)
         GROUP BY month, scope, victim_type
        """),
    RollUpCheck(
      table: "referral_total",
      rollUp: """
        SELECT month, scope, referred, outcomes_judicial, outcomes_other
          FROM v_referral_total
        """,
      sums: """
        SELECT month, scope, sum(referred), sum(outcomes_judicial), sum(outcomes_other)
          FROM v_referral
          JOIN place USING (force_id)
         GROUP BY month, scope
        """),
    RollUpCheck(
      table: "victim_care_total",
      rollUp: """
        SELECT month, scope, list, identified, contacted, safeguarded
          FROM v_victim_care_total
        """,
      sums: """
        SELECT month, scope, list, sum(identified), sum(contacted), sum(safeguarded)
          FROM v_victim_care
          JOIN place USING (force_id)
         GROUP BY month, scope, list
        """),
  ]
}
