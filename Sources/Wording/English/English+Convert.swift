/// The command line.
extension English: ConvertSentences {
  func convertNeedsFile(_ mapping: String) -> String {
    "ptg convert \(mapping) needs FILE: the file to convert"
  }
  var convertNeedsFolder: String {
    "ptg convert needs --out DIR: the folder for the tables; or --check, which writes nothing"
  }

  func noMapping(_ name: String, near: [String], known: [String], folder: String) -> String {
    "there is no mapping '\(name)'.\(didYouMean(near)) Mappings are: "
      + "\(known.joined(separator: ", ")), in \(folder); a path names one of your own"
  }
  func setsByName(_ option: String, _ found: String) -> String {
    "\(option): found '\(found)', expected NAME=TEXT, such as region=sw"
  }

  func mappingSetsNo(
    _ name: String, _ mapping: String, near: [String], known: [String]
  ) -> String {
    known.isEmpty
      ? "the mapping \(mapping) takes no --set"
      : "the mapping \(mapping) has nothing to set called '\(name)'.\(didYouMean(near)) "
        + "It takes: \(known.joined(separator: ", "))"
  }
  var howToConvert: String {
    "'ptg convert NAME FILE --out DIR' converts a file; 'ptg help mapping' says how to write a "
      + "mapping of your own."
  }
}

/// The report.
extension English {
  func rowsConverted(_ rows: Int, of file: String, by mapping: String) -> String {
    "\(file): \(plural(rows, "row", "rows")), read by the mapping \(mapping)"
  }
  func tableMade(_ file: String, rows: Int) -> String {
    "\(file): \(plural(rows, "row", "rows"))"
  }
  func rowsLeftOutOnPurpose(_ rows: Int) -> String {
    "\(plural(rows, "row is", "rows are")) left out on purpose, as the mapping says."
  }
  func rowsRepeated(_ rows: Int) -> String {
    "\(plural(rows, "row says", "rows say")) the same as one before, and count once."
  }
  func columnsAbsent(_ columns: [String]) -> String {
    "Columns that the file does not have: \(columns.joined(separator: ", "))"
  }
  func columnsUnused(_ columns: [String]) -> String {
    "Columns that the mapping does not read: \(columns.joined(separator: ", "))"
  }
  func standIn(_ text: String, for column: String, rows: Int) -> String {
    "\(column): '\(text)' in \(plural(rows, "row that says", "rows that say")) nothing"
  }
  func noForces(_ names: [String], more: Int) -> String {
    let rest = more > 0 ? " and \(count(more)) more" : ""
    return "Taken as bodies that are no force: \(names.joined(separator: ", "))\(rest)"
  }
  func misfits(_ rows: Int) -> String {
    "\(plural(rows, "row does not fit", "rows do not fit")):"
  }
  func misfitsLeftOut(_ rows: Int) -> String {
    "\(plural(rows, "row does not fit and is", "rows do not fit and are")) left out:"
  }
  func misfitsStopped(_ rows: Int, of all: Int) -> String {
    "\(count(rows)) of \(plural(all, "row", "rows")) \(form(rows, "does", "do")) not fit, and "
      + "nothing was written. Correct \(form(rows, "it", "them")), or give --accept-loss to leave "
      + "\(form(rows, "it", "them")) out"
  }
  func filesWritten(_ files: [String], to folder: String) -> String {
    "Written to \(folder): \(files.joined(separator: ", "))"
  }
  func filesAdded(_ files: [String]) -> String {
    "New rows put behind those of: \(files.joined(separator: ", "))"
  }
  func filesUnchanged(_ files: [String]) -> String {
    "Already there with the same rows: \(files.joined(separator: ", "))"
  }
  func filesFilled(_ files: [String]) -> String {
    "Filled in with the names that ids were found by: \(files.joined(separator: ", "))"
  }
  var nothingWritten: String { "Checked only; nothing was written." }
}
