/// Somebody's own file into tables: what was read, what did not fit, what was written.
package protocol ConvertSentences {
  // The command line.

  func convertNeedsFile(_ mapping: String) -> String
  var convertNeedsFolder: String { get }
  func noMapping(_ name: String, near: [String], known: [String], folder: String) -> String
  func setsByName(_ option: String, _ found: String) -> String

  /// That `--set` has a name which the mapping does not know.
  func mappingSetsNo(_ name: String, _ mapping: String, near: [String], known: [String]) -> String
  var howToConvert: String { get }

  // The report.

  func rowsConverted(_ rows: Int, of file: String, by mapping: String) -> String
  func tableMade(_ file: String, rows: Int) -> String
  func rowsLeftOutOnPurpose(_ rows: Int) -> String
  func rowsRepeated(_ rows: Int) -> String
  func columnsAbsent(_ columns: [String]) -> String
  func columnsUnused(_ columns: [String]) -> String

  /// That rows which say nothing in a column took a text of the mapping or of `--set`.
  func standIn(_ text: String, for column: String, rows: Int) -> String

  /// The bodies that the file names where a force may stand, and how many more there are.
  func noForces(_ names: [String], more: Int) -> String
  func misfits(_ rows: Int) -> String
  func misfitsLeftOut(_ rows: Int) -> String
  func misfitsStopped(_ rows: Int, of all: Int) -> String
  func filesWritten(_ files: [String], to folder: String) -> String
  func filesAdded(_ files: [String]) -> String
  func filesUnchanged(_ files: [String]) -> String
  func filesFilled(_ files: [String]) -> String
  var nothingWritten: String { get }
}
