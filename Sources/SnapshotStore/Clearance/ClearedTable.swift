import ExportFormat
import ThreatDomain

/// A table without records with handling code C and without rows that depend on such records.
///
/// The rows follow from the definitions of the export. Records have a handling code. A row is kept
/// back where its mandatory reference is. It is also kept back where a recipient would need it only
/// for records that are kept back (``needToKnow``). An optional reference to such a record is left
/// empty.
struct ClearedTable: Sendable {
  let name: String
  /// The query for the remaining rows, over the tables of the file itself.
  let sql: String

  /// Every table of the export with rows that may be kept back.
  static let all = tableCatalogue.compactMap(ClearedTable.init)

  /// The tables of records with a handling code.
  static let handled = tableCatalogue.filter { table in
    table.columns.contains { $0.name == "handling" && $0.kind == .choice(HandlingCode.codes) }
  }

  /// The tables with a reader's view that shows one of ``all``.
  static let viewed = tableCatalogue.filter { table in
    let cleared = Set(all.map(\.name))
    return cleared.contains(table.name)
      || table.isCoded && table.columns.contains { $0.reference.map(cleared.contains) ?? false }
  }

  /// A condition in SQL: the row is a record that may be shared only under conditions.
  static func isConditional(_ row: String) -> String {
    "\(row).handling = '\(HandlingCode.conditions.rawValue)'"
  }

  init(_ name: String, sql: String) {
    self.name = name
    self.sql = sql
  }

  private init?(_ table: Table) {
    let gone = RowCondition.isGone("t", in: table)
    let emptied = RowCondition.emptied("t", in: table)
    guard gone != nil || !emptied.isEmpty else { return nil }
    let columns = table.columns.map { column in
      emptied[column.name].map { "CASE WHEN \($0) THEN NULL ELSE t.\(column.name) END" }
        .map { "\($0) AS \(column.name)" } ?? "t.\(column.name)"
    }
    let number = TableSQL.isNumbered(table) ? ["t.no"] : []
    name = table.name
    sql =
      "SELECT \((columns + number).joined(separator: ", "))\n  FROM main.\(table.name) AS t"
      + (gone.map { "\n WHERE NOT (\($0))" } ?? "")
  }
}

/// Conditions in SQL: a row is a record with handling code C, or depends on one.
enum RowCondition {
  /// The condition for keeping a row back; `nil` where no row of the table ever is.
  static func isGone(_ row: String, in table: Table) -> String? {
    var conditions: [String] = []
    if ClearedTable.handled.contains(where: { $0.name == table.name }) {
      conditions.append(ClearedTable.isConditional(row))
    }
    let optional = emptied(row, in: table)
    for column in table.columns where !column.isOptional {
      if let gone = isGone(column, of: row, in: table) { conditions.append(gone) }
    }
    conditions += subject(row, of: table)
    if !optional.isEmpty, hangsOnReferences(table) {
      conditions.append(losesAll(optional, of: row))
    }
    return conditions.isEmpty ? nil : conditions.joined(separator: " OR ")
  }

  /// The conditions for leaving optional references of a row empty, by column.
  static func emptied(_ row: String, in table: Table) -> [String: String] {
    let pairs = table.columns.filter(\.isOptional).compactMap { column in
      isGone(column, of: row, in: table).map { (column.name, $0) }
    }
    return Dictionary(uniqueKeysWithValues: pairs)
  }

  /// The condition that the record in a column is kept back.
  private static func isGone(_ column: Column, of row: String, in table: Table) -> String? {
    guard let parent = column.reference.flatMap(Table.named), parent.name != table.name,
      let key = table.isCoded ? "no" : parent.key.first
    else { return nil }
    return exists(in: parent, where: key, is: "\(row).\(column.name)", beside: row)
  }

  /// The conditions that the subject is kept back, where a row names one by kind and id.
  static func subject(_ row: String, of table: Table) -> [String] {
    guard let kind = table.columns.first(where: { $0.name == "subject_kind" }),
      case .choice(let codes) = kind.kind
    else { return [] }
    return codes.compactMap { code in
      guard let parent = Table.named(code), let key = parent.key.first else { return nil }
      return exists(in: parent, where: key, is: "\(row).subject_id", beside: row).map {
        "\(row).subject_kind = '\(code)' AND \($0)"
      }
    }
  }

  /// Whether a recipient needs the rows only for the records that they refer to.
  private static func hangsOnReferences(_ table: Table) -> Bool {
    guard let need = needToKnow.first(where: { $0.table == table.name })?.need else { return false }
    switch need {
    case .kept: return true
    case .any(let needs):
      return needs.contains { $0.isKept } && needs.allSatisfy { $0.isKept || $0.isOfScope }
    default: return false
    }
  }

  /// The condition that at least one reference is kept back, and every other is too or is empty.
  private static func losesAll(_ optional: [String: String], of row: String) -> String {
    let references = optional.sorted { $0.key < $1.key }
    let one = references.map(\.value).joined(separator: " OR ")
    let every = references.map { "(\(row).\($0.key) IS NULL OR \($0.value))" }
    return "(\(one)) AND \(every.joined(separator: " AND "))"
  }

  private static func exists(
    in parent: Table, where key: String, is value: String, beside row: String
  ) -> String? {
    // Each nested row needs its own name.
    let inner = "\(row)_of"
    return isGone(inner, in: parent).map { gone in
      """
      EXISTS (SELECT 1 FROM main.\(parent.name) AS \(inner) \
      WHERE \(inner).\(key) = \(value) AND (\(gone)))
      """
    }
  }
}

extension Need {
  /// Whether a recipient needs the row for a row of another table.
  fileprivate var isKept: Bool { if case .kept = self { true } else { false } }

  /// Whether a recipient needs the row because it is the recipient's own.
  fileprivate var isOfScope: Bool { if case .ownScope = self { true } else { false } }
}
