extension English: TablesSentences {
  func exportNeeds(_ tables: [String]) -> String {
    "An export needs \(together(tables)), and one table of facts."
  }

  func noTable(_ name: String, after option: String?, near: [String]) -> String {
    "\(option.map { "\($0): " } ?? "")there is no table '\(name)'.\(didYouMean(near)) "
      + "'ptg help tables' lists them"
  }

  func noView(_ name: String, near: [String]) -> String {
    "a snapshot has no view '\(name)'.\(didYouMean(near)) 'ptg help views' lists them"
  }

  func oneRow(forEach columns: [String]) -> String {
    "One row for each \(together(columns)); no two alike."
  }
  func mayBeEmpty(_ column: String) -> String { "\(column) (may be empty)" }
  func keyOf(_ table: String) -> String { "the key of a row of \(table)" }
  func oneOfCodes(_ codes: [String]) -> String { "one of \(codes.joined(separator: ", "))" }
  func suchAs(_ example: String) -> String { "Such as \(example)" }
}

/// The template.
extension English {
  func templateWritten(
    _ folder: String, tables number: Int, dictionary: String, filled: [String]
  ) -> String {
    "\(folder): \(plural(number, "table", "tables")) and \(dictionary). Filled: \(together(filled))."
  }
  var next: String { "Next:" }
  func fillOne(_ file: String, table: String) -> String {
    "Fill one table of facts, such as \(file): 'ptg help tables \(table)' says how."
  }
  var thenCheck: String { "says every fault, and publishes nothing" }
  var thenPublish: String { "publishes, signed with an SSH key" }
}

/// The template for a warehouse.
extension English {
  func sqlWritten(
    for database: String, files number: Int, in folder: String, tables: [String]
  ) -> String {
    "SQL for \(database): \(plural(number, "file", "files")) in \(folder). It makes "
      + "\(together(tables)) from reports."
  }
  func makeReports(_ file: String) -> String {
    "Make the table of reports, or a view of yours in its place: \(file) has the columns."
  }
  func setMonths(_ file: String, then first: String, to last: String) -> String {
    "Set the months in \(file), then run \(first) to \(last), each once. Each file says how."
  }
  var thenWriteTables: String { "writes the tables, each month" }
}

/// The check.
extension English {
  var formatNeedsCheck: String { "--format goes with --check here" }
  var noFaults: String { "No faults." }

  func faults(_ number: Int, listed: Int) -> String {
    listed < number
      ? "\(count(number)) faults or more, of which \(count(listed)) are listed:"
      : "\(plural(number, "fault", "faults")):"
  }
  var silencesFound: String {
    "Returns missing; 'ptg publish' needs --accept-silence TEXT for them:"
  }
  var changesFound: String { "Changes of more than half on the month before:" }
  func closedOut(of recipient: String) -> String {
    "Not in the export for \(recipient), since what they name is not:"
  }
  var toKnow: String { "To know:" }

  func checkFailed(faults: Int, silences: Int) -> String {
    let found = [
      faults == 0 ? nil : plural(faults, "fault", "faults"),
      silences == 0 ? nil : plural(silences, "missing return", "missing returns"),
    ].compactMap(\.self)
    return "ptg publish --check: found \(found.joined(separator: " and ")), expected none; "
      + "'ptg publish' would refuse the tables"
  }
  func tablesNotSupplied(_ tables: [String]) -> String {
    "Not supplied: \(tables.joined(separator: ", "))"
  }
}
