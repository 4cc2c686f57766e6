import ExportFormat

/// A spreadsheet program that opens CSV in its own way.
package enum SpreadsheetProgram: String, CaseIterable, Sendable {
  case excel
}

/// Writes the fields of a CSV file for the program that opens it.
///
/// Plain CSV is RFC 4180 and nothing more. Excel needs two things besides:
///
/// - A byte order mark, without which it reads UTF-8 as the code page of the machine.
/// - Text that stays text. Excel takes a field for a number or a date by its look, quoted or not:
///   `2019-03` becomes Mar-19, `00012` becomes 12, and of a long id it keeps 15 digits. It has no
///   mark for text in CSV. An apostrophe or a tab before the text would stay in the cell and break
///   every look-up. So such text is a formula that gives it back: `="2019-03"`. The cell shows
///   2019-03, and Excel saves it as 2019-03 again. It stands only around text without a quote, so
///   no text can leave it, and only for text that Excel would change.
struct CSVFields {
  private let program: SpreadsheetProgram?

  /// - Parameter program: `nil` for any program.
  init(_ program: SpreadsheetProgram?) { self.program = program }

  func records(_ records: [[CSVField]]) -> String {
    switch program {
    case nil: CSVText.records(records.map { $0.map(\.text) })
    case .excel: "\u{FEFF}" + CSVText.records(records.map { $0.map(CSVFields.forExcel) })
    }
  }

  /// The field as Excel keeps it.
  static func forExcel(_ field: CSVField) -> String {
    switch field {
    case .value(let text): text
    case .text(let text): isChangedByExcel(text) ? "=\"\(text)\"" : text
    }
  }

  /// Whether Excel could take the text for a number, a date, a time, a truth value or an error.
  private static func isChangedByExcel(_ text: String) -> Bool {
    guard !text.contains("\""), text.utf16.count <= longestText,
      let first = text.first(where: { !$0.isWhitespace })
    else { return false }
    return first.isNumber || "(.#£$€%".contains(first) || truths.contains(text.uppercased())
      || beginsWithMonth(text)
  }

  /// The longest text in a formula, by Microsoft, "Excel specifications and limits".
  private static let longestText = 255

  private static let truths: Set<String> = ["TRUE", "FALSE"]

  /// `Mar 2019`, `MAR1` and `Sept 2` are dates for Excel.
  private static func beginsWithMonth(_ text: String) -> Bool {
    let word = text.drop(while: \.isWhitespace).prefix(3).lowercased()
    return months.contains(word) && text.contains(where: \.isNumber)
  }

  private static let months: Set<String> = [
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
  ]
}

extension CSVField {
  /// The field without anything for a certain program.
  fileprivate var text: String {
    switch self {
    case .value(let text), .text(let text): text
    }
  }
}
