import Foundation
import Platform

/// The large tables of an export as files for other tools.
struct SyncMaterial {
  /// A table and its files, in the order of the manifest.
  struct Table {
    let name: String
    var files: [String] = []
  }

  private struct Manifest: Decodable {
    let resources: [Resource]
  }

  private struct Resource: Decodable {
    let path: String
    let table: String
    let rows: Int

    enum CodingKeys: String, CodingKey {
      case path, rows
      case table = "ptg:table"
    }
  }

  let tables: [Table]
  let rows: Int

  /// The monthly tables: nearly all rows of an export.
  private static let names = [
    "demand", "demand_compared", "referral", "referral_compared", "dissemination", "victim_care",
    "performance",
  ]

  init(export folder: String) throws {
    let bytes = try Data(contentsOf: URL(filePath: "\(folder)/datapackage.json"))
    let resources = try JSONDecoder().decode(Manifest.self, from: bytes).resources
    rows = resources.reduce(0) { $0 + $1.rows }
    tables = Self.names.map { name in
      Table(
        name: name, files: resources.filter { $0.table == name }.map { "\(folder)/\($0.path)" })
    }
  }

  var files: [String] { tables.flatMap(\.files) }

  /// The statements that create plain tables, as a person would make them from the files' headers.
  func creation() throws -> [String] {
    try tables.compactMap { table in
      guard let first = table.files.first else { return nil }
      let text = String(decoding: try Data(contentsOf: URL(filePath: first)), as: UTF8.self)
      let header = text.split(separator: "\r\n", maxSplits: 1).first ?? ""
      return "CREATE TABLE \(table.name) (\(header));"
    }
  }

  /// The commands for `sqlite3`.
  ///
  /// - Parameter isOneTransaction: Whether all files go into one transaction that does not wait for
  ///   the disk. Otherwise each file is its own transaction, which is the default of `sqlite3`.
  func importScript(isOneTransaction: Bool) throws -> String {
    let imports = tables.flatMap { table in
      table.files.map { ".import --skip 1 '\($0)' \(table.name)" }
    }
    let settings = ["PRAGMA journal_mode = OFF;"]
    let lines =
      isOneTransaction
      ? settings + ["PRAGMA synchronous = OFF;", "BEGIN;"] + (try creation()) + [".mode csv"]
        + imports + ["COMMIT;"]
      : settings + (try creation()) + [".mode csv"] + imports
    return lines.joined(separator: "\n") + "\n"
  }

  /// The statements for DuckDB, which uses both cores and checks only the types that it guesses.
  var duckStatements: String {
    tables.filter { !$0.files.isEmpty }.map { table in
      let files = table.files.map { "'\($0)'" }.joined(separator: ", ")
      return "CREATE TABLE \(table.name) AS SELECT * FROM read_csv([\(files)], header = true);"
    }.joined(separator: "\n")
  }
}
