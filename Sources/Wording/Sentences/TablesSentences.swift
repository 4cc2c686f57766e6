/// The tables of an export: what to fill, and what a check of them found.
package protocol TablesSentences {
  /// `An export needs region, force and fraud_type, and one table of facts.`
  func exportNeeds(_ tables: [String]) -> String

  /// - Parameter option: Where the name stood; `nil` for an operand.
  func noTable(_ name: String, after option: String?, near: [String]) -> String

  /// That a snapshot has no such view for readers.
  func noView(_ name: String, near: [String]) -> String

  /// `One row for each month and force_id; no two alike.`
  func oneRow(forEach columns: [String]) -> String
  func mayBeEmpty(_ column: String) -> String
  func keyOf(_ table: String) -> String
  func oneOfCodes(_ codes: [String]) -> String
  func suchAs(_ example: String) -> String

  // The template.

  func templateWritten(_ folder: String, tables: Int, dictionary: String, filled: [String])
    -> String
  var next: String { get }
  func fillOne(_ file: String, table: String) -> String
  var thenCheck: String { get }
  var thenPublish: String { get }

  // The template for a warehouse.

  /// `SQL for DuckDB: 9 files in sql. It makes demand.csv and referral.csv from reports.`
  func sqlWritten(for database: String, files: Int, in folder: String, tables: [String]) -> String
  func makeReports(_ file: String) -> String
  func setMonths(_ file: String, then first: String, to last: String) -> String
  var thenWriteTables: String { get }

  // The check.

  var formatNeedsCheck: String { get }
  var noFaults: String { get }

  /// The line above the faults.
  ///
  /// - Parameter listed: How many are listed; the same as `number`, or fewer.
  func faults(_ number: Int, listed: Int) -> String
  var silencesFound: String { get }
  var changesFound: String { get }
  func closedOut(of recipient: String) -> String
  var toKnow: String { get }
  func checkFailed(faults: Int, silences: Int) -> String
  func tablesNotSupplied(_ tables: [String]) -> String
}
