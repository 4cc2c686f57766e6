import ExportFormat

/// How the columns of somebody's own file become tables of the export.
///
/// A mapping is a small text file; ``MappingReader`` reads it.
package struct Mapping: Sendable {
  /// The name of the mapping, which is the name of its file without the ending.
  package let name: String
  /// What the mapping reads, in one line; empty where the mapping does not say.
  package internal(set) var about = ""
  package internal(set) var aboutInWelsh = ""
  var encoding: SheetEncoding?
  var separator: Separator?
  /// The line with the names of the columns, from 1; `nil` where it is found by those names.
  var headerRow: Int?
  /// The words that stand for a missing value, such as `N/A`, folded.
  var emptyWords: Set<String> = []
  /// The rows that are left out on purpose, such as sums.
  var skippedRows: [SkipRule] = []
  /// The tables that are written; a table may be written by several rules.
  var tables: [TableRule] = []
  /// The value maps by their names.
  var maps: [String: ValueMap] = [:]
  /// What `--set` may give, in the order of the file: the name, and what it means.
  package internal(set) var settings: [(name: String, about: String)] = []

  init(name: String) { self.name = name }

  /// The ending of a mapping's file.
  package static let ending = ".mapping"

  /// The columns that the mapping reads, each with the other names that it may have.
  var headers: [[String]] {
    tables.flatMap(\.fields).flatMap(\.rule.headers) + skippedRows.map(\.headers)
  }

  /// The sign between two fields of the file.
  enum Separator: String, CaseIterable {
    case comma, semicolon, tab

    var byte: UInt8 {
      switch self {
      case .comma: .comma
      case .semicolon: UInt8(ascii: ";")
      case .tab: UInt8(ascii: "\t")
      }
    }
  }
}

/// One row of a table for each row of the file.
struct TableRule: Sendable {
  let table: Table
  /// The line of the mapping on which the rule begins.
  let line: Int
  var fields: [Field] = []

  /// A column of the table, and where its values come from.
  struct Field: Sendable {
    /// The position of the column in the table.
    let position: Int
    let rule: FieldRule
  }

  /// Whether each row of the file gives the same row, such as the publication that it is.
  var isConstant: Bool { fields.allSatisfy(\.rule.isConstant) }
}

/// Where a value comes from, and what is done to it.
struct FieldRule: Sendable {
  /// The first one that is not empty counts.
  var sources: [FieldSource]
  var steps: [FieldStep] = []

  var headers: [[String]] { sources.flatMap(\.headers) }

  var isConstant: Bool {
    sources.allSatisfy { source in
      switch source {
      case .text, .setting, .nothing: true
      case .column, .joined, .row: false
      }
    }
  }
}

/// Where a value comes from.
enum FieldSource: Sendable, Equatable {
  /// The same text for each row.
  case text(String)
  /// The column with the first of these names that the file has.
  case column([String])
  /// The fields of several columns with a space between.
  case joined([String])
  /// What the user gives with `--set`.
  case setting(String)
  /// The number of the row in the file, from 1, in four digits at least.
  case row
  case nothing

  var headers: [[String]] {
    switch self {
    case .column(let names): [names]
    case .joined(let names): names.map { [$0] }
    case .text, .setting, .row, .nothing: []
    }
  }
}

/// A rule by which rows of the file are left out on purpose.
struct SkipRule: Sendable {
  /// The names that the column may have.
  let headers: [String]
  /// The folded texts of the rows that are left out.
  let texts: Set<String>
}

/// What a text becomes, by a list.
struct ValueMap: Sendable, Equatable {
  let line: Int
  /// What a folded text becomes.
  private var entries: [String: String] = [:]
  /// What texts become, by the folded result.
  private var results: [String: String] = [:]
  /// The texts on the left, as the mapping writes them.
  private(set) var known: [String] = []
  /// What every other text becomes; `nil` where no other text fits.
  var otherwise: Otherwise?

  enum Otherwise: Equatable {
    case same
    case text(String)
  }

  init(line: Int) { self.line = line }

  /// Adds an entry; `false` where the text already has one.
  mutating func add(_ text: String, becomes result: String) -> Bool {
    known.append(text)
    results[Folded.text(result)] = result
    return entries.updateValue(result, forKey: Folded.text(text)) == nil
  }

  /// What the text becomes; throws where it is not on the list.
  func result(of text: String) throws(Misfit) -> String {
    let folded = Folded.text(text)
    if let result = entries[folded] { return result }
    if text.isEmpty { return "" }
    // A file may already hold what the list leads to.
    if let result = results[folded] { return result }
    switch otherwise {
    case .same: return text
    case .text(let result): return result
    case nil:
      let near = NearestWord.to(text, among: known).map { " (perhaps \($0))" } ?? ""
      let texts = known.filter { !$0.isEmpty }
      let more = texts.count > 12 ? " or \(texts.count - 12) more" : ""
      throw Misfit(
        text, expected: "one of \(texts.prefix(12).joined(separator: ", "))\(more)\(near)")
    }
  }
}

/// A text of a file that does not fit, and what would have fitted.
struct Misfit: Error, Equatable {
  let found: String
  let expected: String

  init(_ found: String, expected: String) {
    self.found = found
    self.expected = expected
  }
}
