import ExportFormat

/// How a table of the export is made from reports: an expression for each of its columns.
///
/// The view selects the columns that the ``Table`` has, in its order, so that a column cannot be
/// written that no reader knows; a column without an expression stops a test.
struct WarehouseTable {
  /// The SQL that fills a column.
  enum Filling {
    /// A column of the source by which rows are grouped.
    case key
    /// A number that always has a value.
    case count(String)
    /// A sum, which has no value where none of its rows has one.
    case sum(String)
  }

  let table: Table
  /// What the table counts, and what it does not, as comment lines.
  let about: String
  /// What fills each column, by the column's name.
  let fillings: [String: Filling]
  /// The clauses after the columns, from FROM to GROUP BY.
  let source: String

  /// The view that has the rows of the table's file.
  var view: String { "ptg_\(table.name)" }

  /// The columns that no expression fills; empty, as a test holds.
  var unfilled: [String] { table.columns.map(\.name).filter { fillings[$0] == nil } }

  var definition: String {
    precondition(unfilled.isEmpty, "\(table.name): found no SQL for \(unfilled)")
    return "CREATE OR REPLACE VIEW \(view) AS\nSELECT \(columns)\n\(source);"
  }

  private var columns: String {
    table.columns.compactMap { column in fillings[column.name].map { sql($0, column) } }
      .joined(separator: ",\n       ")
  }

  private func sql(_ filling: Filling, _ column: Column) -> String {
    switch filling {
    case .key: column.name
    case .count(let expression): "\(expression) AS \(column.name)"
    case .sum(let expression): "\(sum(expression, column)) AS \(column.name)"
    }
  }

  /// A sum of which no row of the month has a value is not known, where the column may be empty.
  ///
  /// Where others of the month have a value, it is zero: one report without a loss must not hide the
  /// losses of a region.
  private func sum(_ expression: String, _ column: Column) -> String {
    guard column.isOptional else { return "COALESCE(\(expression), 0)" }
    return """
      CASE
               WHEN COUNT(\(expression)) OVER (PARTITION BY month) > 0
                 THEN COALESCE(\(expression), 0)
             END
      """
  }
}

extension WarehouseTable {
  /// The tables that reports can fill, in the order of the catalogue.
  static let all = [demand, referral, victimCare]

  static let demand = WarehouseTable(
    table: .demand,
    about: """
      -- A report counts in the month of reported_on, with the force of the victim's residence. An
      -- empty flag counts as no, and an empty loss as no loss; 7-left_out.sql says how many are empty.
      -- A figure that no report of the month has is not known: it stays empty if the export allows it.
      """,
    fillings: [
      "month": .key, "force_id": .key, "fraud_type": .key,
      "victim_type": .key,
      "reports": .count("COUNT(*)"),
      "cyber_reports": .sum("SUM(CAST(is_cyber AS INTEGER))"),
      "repeat_victims": .sum("SUM(CAST(is_repeat AS INTEGER))"),
      "vulnerable_victims": .sum("SUM(CAST(is_vulnerable AS INTEGER))"),
      "loss_pence": .sum("SUM(known_loss_pence)"),
    ],
    source: """
        FROM ptg_report
        JOIN ptg_month
          ON ptg_month.first_day = reported_month
       WHERE report_fault IS NULL
       GROUP BY month, force_id, fraud_type, victim_type
      """)

  static let referral = WarehouseTable(
    table: .referral,
    about: """
      -- A referral counts in the month of referred_on, and its outcome in the month of outcome_on,
      -- which is often later. Both count with the force in referred_to. Outcomes of a month in which no
      -- force has any are not known: they stay empty if the export allows it.
      """,
    fillings: [
      "month": .key, "force_id": .key, "fraud_type": .key,
      "referred": .count("SUM(referred)"),
      "outcomes_judicial": .sum("SUM(outcomes_judicial)"),
      "outcomes_other": .sum("SUM(outcomes_other)"),
    ],
    source: """
        FROM (SELECT referred_month AS event_month,
                     referred_to AS force_id,
                     fraud_type,
                     1 AS referred,
                     CAST(NULL AS INTEGER) AS outcomes_judicial,
                     CAST(NULL AS INTEGER) AS outcomes_other
                FROM ptg_report
               WHERE is_referred
                 AND referral_fault IS NULL
               UNION ALL
              SELECT outcome_month AS event_month,
                     referred_to AS force_id,
                     fraud_type,
                     0 AS referred,
                     CASE WHEN outcome_is_judicial THEN 1 ELSE 0 END AS outcomes_judicial,
                     CASE WHEN outcome_is_judicial THEN 0 ELSE 1 END AS outcomes_other
                FROM ptg_report
               WHERE has_outcome
                 AND outcome_fault IS NULL) AS event
        JOIN ptg_month
          ON ptg_month.first_day = event_month
       GROUP BY month, force_id, fraud_type
      """)

  static let victimCare = WarehouseTable(
    table: .victimCare,
    about: """
      -- A victim is on a list in the month of the report, with the force of residence: on the list
      -- 'vulnerable' by is_vulnerable, on 'repeat' by is_repeat, or on both. A victim with several
      -- reports in a month counts once for each force and list. A contact or a safeguarding counts in
      -- the month of the report, so a month that was published can change later: ptg publish then
      -- needs --reason. A report without a fraud type or a victim type counts here.
      --
      -- A month in which no report has contacted_on, or none has safeguarded_on, writes no rows: zero
      -- would say that nobody was contacted.
      """,
    fillings: [
      "month": .key, "force_id": .key, "list": .key,
      "identified": .count("COUNT(DISTINCT victim)"),
      "contacted": .count("COUNT(DISTINCT CASE WHEN is_contacted THEN victim END)"),
      "contacted_in_time": .count("COUNT(DISTINCT CASE WHEN is_contacted_in_time THEN victim END)"),
      "safeguarded": .count("COUNT(DISTINCT CASE WHEN is_safeguarded THEN victim END)"),
    ],
    source: """
        FROM (\(listed("vulnerable", where: "is_vulnerable"))
               UNION ALL
              \(listed("repeat", where: "is_repeat"))) AS listed
        JOIN ptg_month
          ON ptg_month.first_day = reported_month
       GROUP BY month, force_id, list
      """)

  private static func listed(_ list: String, where flag: String) -> String {
    """
    SELECT '\(list)' AS list,
                     reported_month,
                     force_id,
                     victim,
                     is_contacted,
                     is_contacted_in_time,
                     is_safeguarded
                FROM ptg_report
               WHERE \(flag)
                 AND victim_fault IS NULL
    """
  }
}
