import Boards
import ExportFormat
import ExportSync
import MeetingJournal
import ThreatDomain
import Wording

/// Reads the fields of a row of a force's sheet; every fault is noted with its column.
struct SheetRowReader {
  let row: SheetRow
  let file: String
  private(set) var problems: [ExportProblem] = []
  /// What was read, each value in one form, whatever way it was typed.
  private var values: [ForceSheetColumn: String] = [:]

  init(_ row: SheetRow, in file: String) {
    self.row = row
    self.file = file
  }

  /// The id of the entry: the same row always gives the same.
  var id: EventID {
    EventID(ofContent: ["force sheet"] + ForceSheetColumn.allCases.map { values[$0] ?? "" })
  }

  /// Notes that a field is not as it should be.
  ///
  /// - Parameter near: What was probably meant.
  mutating func fault(_ column: ForceSheetColumn, _ expected: String, near: String? = nil) {
    let problem = ExportProblem(
      file: file, line: row.line, column: column.rawValue, found: row[column], expected: expected)
    problems.append(near.map(problem.perhaps) ?? problem)
  }

  /// The text of a field; `nil` where nothing is filled in.
  mutating func text(_ column: ForceSheetColumn) -> String? {
    let text = row[column]
    values[column] = text
    return text.isEmpty ? nil : text
  }

  /// The text of a field that must be filled in.
  mutating func needed(_ column: ForceSheetColumn, _ expected: String) -> String? {
    let text = text(column)
    if text == nil { fault(column, expected) }
    return text
  }

  /// One of the codes, typed as its code or as its word in either language.
  ///
  /// - Parameter term: The word for a code; `nil` where the code is the word.
  mutating func code<Code: Vocabulary>(
    _ column: ForceSheetColumn, _ term: (Code) -> Term?
  ) -> Code? {
    let typed = SheetRowReader.folded(row[column])
    let names = Code.allCases.map { code in
      (code: code, names: [SheetRowReader.folded(code.rawValue)] + SheetRowReader.words(term(code)))
    }
    if let found = names.first(where: { $0.names.contains(typed) }) {
      values[column] = found.code.rawValue
      return found.code
    }
    let known = names.map { $0.names[0] }
    fault(
      column, "one of \(known.joined(separator: ", "))",
      near: typed.isEmpty ? nil : NearestWord.to(typed, among: known))
    return nil
  }

  private static func words(_ term: Term?) -> [String] {
    guard let term else { return [] }
    return [Language.english, .welsh].map { folded(Words($0)[term]) }
  }

  /// Small letters, and spaces for the signs that codes and people put between words.
  private static func folded(_ text: String) -> String {
    text.lowercased().split { $0 == " " || $0 == "_" || $0 == "-" }.joined(separator: " ")
  }

  /// A day in the forms that spreadsheets in the United Kingdom write, day before month.
  ///
  /// - Parameter days: The days that make sense; `expected` says which.
  mutating func day(
    _ column: ForceSheetColumn, in days: ClosedRange<Day>, _ expected: String
  ) -> Day? {
    guard let day = Day(row[column]) ?? DateGuess.day(row[column]) else {
      let near = TypedDay(row[column], today: days.upperBound, isAhead: false)
      fault(column, "a day such as 2019-05-03 or 3/5/2019", near: near?.day.description)
      return nil
    }
    values[column] = day.description
    guard !days.contains(day) else { return day }
    fault(column, expected)
    return nil
  }
}

/// What every row has.
extension SheetRowReader {
  /// Checks that the row is of the force and of an export that is known here.
  ///
  /// - Parameter serial: The serial of the newest export here.
  mutating func checkOrigin(of force: String, newest serial: Int) {
    if text(.force) != force { fault(.force, "\(force), as in the first row of the file") }
    guard let export = Int(row[.export]), (1...max(serial, 1)).contains(export) else {
      return fault(.export, "the number of an export up to \(serial), as it was printed")
    }
    values[.export] = "\(export)"
  }

  mutating func kind() -> ForceSheetKind? { code(.kind) { (_: ForceSheetKind) in nil } }

  /// Notes every column that is filled in and that the kind has no use for, so that nothing is lost.
  mutating func refuseOthers(than kind: ForceSheetKind) {
    let free: [ForceSheetColumn] = [.force, .export, .kind, .about, .asked]
    for column in ForceSheetColumn.allCases
    where !free.contains(column) && !kind.takes.contains(column) && !row[column].isEmpty {
      let taken = kind.takes.map(\.rawValue).joined(separator: ", ")
      fault(column, "nothing: a row of kind \(kind.rawValue) has only \(taken)")
    }
  }
}
