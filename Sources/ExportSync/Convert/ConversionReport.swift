import ExportFormat

/// What a conversion made of a file, and what did not fit.
package struct ConversionReport: Sendable {
  /// The name of the file.
  package let file: String
  /// How many rows with anything in them the file has under its header.
  package internal(set) var rowsRead = 0
  /// How many of them the mapping leaves out on purpose.
  package internal(set) var rowsSkipped = 0
  /// How many of them did not fit.
  package internal(set) var rowsRefused = 0
  /// How many rows of tables were the same as one before, and are written once.
  package internal(set) var rowsRepeated = 0
  /// Each field that did not fit: its line and column in the file, what was found and expected.
  package internal(set) var misfits = ProblemList()
  /// The columns of the file that the mapping does not read.
  package internal(set) var unusedColumns: [String] = []
  /// The columns that the mapping reads and the file does not have, as the mapping names them.
  package internal(set) var absentColumns: [String] = []
  /// How many rows took each text that the file does not say.
  var takenTexts: [TakenText: Int] = [:]
  /// The tables that were made.
  package internal(set) var tables: [MadeTable] = []

  /// A table that was made of the file.
  package struct MadeTable: Sendable {
    package let table: Table
    let records: [[String]]

    package var rows: Int { records.count }

    /// The file of the table, in the form of the export.
    var bytes: [UInt8] {
      Array(table.csv(of: records).utf8)
    }
  }

  init(file: String) { self.file = file }

  /// One record for each field that did not fit, with a header.
  package var csv: String {
    let records = misfits.all.map { problem in
      [
        problem.file, problem.line.map { "\($0)" } ?? "", problem.column ?? "", problem.found,
        problem.expected,
      ]
    }
    return CSVText.records([["file", "line", "column", "found", "expected"]] + records)
  }
}

/// Why nothing was converted.
package enum ConvertError: Error, Equatable, CustomStringConvertible {
  /// The file cannot be read as rows and columns, or has not the columns of the mapping.
  case badFile(ProblemList, file: String)
  case unreadable(String)
  /// A file is in the way: ptg writes over no file that holds anything else.
  case occupied(String)
  case cannotWrite(String)
  /// The names of forces and regions cannot be read.
  case names(String)

  package var description: String {
    switch self {
    case .badFile(let problems, let file): problems.words(about: file, end: "Nothing was written.")
    case .occupied(let text): "\(text). Nothing was written; name another folder."
    case .unreadable(let text), .cannotWrite(let text), .names(let text):
      "\(text). Nothing was written."
    }
  }
}
