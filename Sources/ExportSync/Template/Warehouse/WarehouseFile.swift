import ExportFormat

/// A file of SQL that the template writes for a warehouse.
package struct WarehouseFile: Equatable, Sendable {
  /// The files, in the order in which they are run; those with a number once.
  package enum Name: String, CaseIterable, Sendable {
    case report = "1-report.sql"
    case settings = "2-settings.sql"
    case checks = "3-checks.sql"
    case demand = "4-demand.sql"
    case referral = "5-referral.sql"
    case victimCare = "6-victim_care.sql"
    case leftOut = "7-left_out.sql"
    case write = "write.sql"
    case remove = "remove.sql"

    /// The path from the folder of the tables, where every command starts.
    package var path: String { "\(WarehouseFile.folder)/\(rawValue)" }
  }

  /// The folder of the files, in that of the tables; no table can be mistaken for a file there.
  package static let folder = "sql"

  /// What was left out of the tables, and why; `write.sql` writes it beside itself.
  package static let leftOut = "\(folder)/left_out.csv"

  /// The files of the tables that reports can fill.
  package static let tables = WarehouseTable.all.map(\.table.fileName)

  let name: Name
  let text: String

  /// All files for a database.
  static func all(for dialect: WarehouseDialect) -> [WarehouseFile] {
    Name.allCases.map { name in
      WarehouseFile(name: name, text: WarehouseSQL(dialect: dialect).text(of: name))
    }
  }
}
