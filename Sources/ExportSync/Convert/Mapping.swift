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

/// A rule by which rows of the file are left out on purpose.
struct SkipRule: Sendable {
  /// The names that the column may have.
  let headers: [String]
  /// The folded texts of the rows that are left out.
  let texts: Set<String>
}
