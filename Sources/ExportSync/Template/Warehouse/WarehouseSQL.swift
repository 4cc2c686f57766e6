import ExportFormat

/// The text of each file of SQL, for one database.
struct WarehouseSQL {
  let dialect: WarehouseDialect

  func text(of name: WarehouseFile.Name) -> String {
    switch name {
    case .report: head(name, WarehouseSQL.aboutReport(dialect)) + WarehouseSQL.report
    case .settings: head(name, WarehouseSQL.aboutSettings) + settings
    case .checks: head(name, WarehouseSQL.aboutChecks) + names + WarehouseSQL.checks
    case .demand: text(of: .demand, in: name)
    case .referral: text(of: .referral, in: name)
    case .victimCare: text(of: .victimCare, in: name)
    case .leftOut: head(name, WarehouseSQL.aboutLeftOut) + WarehouseSQL.leftOut
    case .write: head(name, WarehouseSQL.aboutWrite) + write
    case .remove: head(name, WarehouseSQL.aboutRemove) + remove
    }
  }

  private func text(of table: WarehouseTable, in name: WarehouseFile.Name) -> String {
    head(
      name,
      "-- The view \(table.view): the rows of \(table.table.fileName), made from reports.\n--\n"
        + table.about)
      + table.definition + "\n"
  }

  /// The lines above the statements: what the file is, and the command that runs it.
  private func head(_ name: WarehouseFile.Name, _ about: String) -> String {
    """
    \(about)
    --
    -- Run in the folder of the tables:
    --   \(dialect.command(name))
    \(dialect.connection)


    """
  }
}

/// The statements that are made from the tables of the export.
extension WarehouseSQL {
  private static let names: [(table: Table, copy: String)] = [
    (.force, "ptg_force"), (.fraudType, "ptg_fraud_type"),
  ]

  /// The tables of names, with the columns of their files, all as text.
  private var names: String {
    WarehouseSQL.names.map { table, copy in
      let columns = table.columns.map { column in
        "  \(column.name) TEXT" + (table.key.contains(column.name) ? " NOT NULL" : "")
      }
      return "CREATE TABLE IF NOT EXISTS \(copy) (\n\(columns.joined(separator: ",\n"))\n);\n\n"
    }.joined()
  }

  private var settings: String {
    """
    CREATE OR REPLACE VIEW ptg_setting AS
    SELECT '2019-04' AS first_month, -- set it once: a month that was published must not go
           \(dialect.month(of: "CURRENT_DATE - INTERVAL '1 month'")) AS last_month, -- or '2026-03'
           28 AS contact_days; -- days within which a victim is to be contacted

    -- The months from the first to the last that is over, with and without reports.
    CREATE OR REPLACE VIEW ptg_month AS
    SELECT CAST(day AS DATE) AS first_day,
           \(dialect.month(of: "day")) AS month
      FROM ptg_setting
     CROSS JOIN generate_series(
             CAST(first_month || '-01' AS TIMESTAMP),
             CAST(last_month || '-01' AS TIMESTAMP),
             INTERVAL '1 month') AS months (day)
     WHERE day + INTERVAL '1 month' <= CURRENT_DATE;

    """
  }

  private var write: String {
    let loads = WarehouseSQL.names.flatMap { table, copy in
      ["DELETE FROM \(copy);", dialect.load(copy, from: table.fileName)]
    }
    let tables = WarehouseTable.all.map { table in
      dialect.write(table.view, orderedBy: table.table.key, to: table.table.fileName)
    }
    let leftOut = [
      dialect.keep("ptg_left_out", as: "ptg_left_out_now"),
      dialect.write(
        "ptg_left_out_now", orderedBy: ["table_name", "left_out", "reason"],
        to: WarehouseFile.leftOut),
      "SELECT * FROM ptg_left_out_now ORDER BY table_name, left_out, reason;",
    ]
    return ([dialect.begin] + loads + tables + leftOut + ["COMMIT;"]).joined(separator: "\n") + "\n"
  }

  private var remove: String {
    let views =
      ["ptg_left_out"] + WarehouseTable.all.reversed().map(\.view)
      + ["ptg_report", "ptg_safeguard_month", "ptg_contact_month", "ptg_month", "ptg_setting"]
    return views.map { "DROP VIEW IF EXISTS \($0);\n" }.joined()
      + WarehouseSQL.names.map { "DROP TABLE IF EXISTS \($0.copy);\n" }.joined()
  }
}
