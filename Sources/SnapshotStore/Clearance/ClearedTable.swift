import ExportFormat
import ThreatDomain

/// A table without the rows that are records with handling code C or hang on one.
///
/// Which tables those are follows from the definitions of the export: records have a handling code;
/// a row goes whose mandatory reference goes, and so does one that a recipient would need to know
/// for such records alone (``needToKnow``); an optional reference that goes is left empty.
struct ClearedTable: Sendable {
  let name: String
  /// The query that gives what is left, from the tables of the file itself.
  let sql: String

  /// Every table of the export that something is kept back from.
  static let all = tableCatalogue.compactMap(ClearedTable.init)

  /// The tables of records, which have a handling code.
  static let handled = tableCatalogue.filter { table in
    table.columns.contains { $0.name == "handling" && $0.kind == .choice(HandlingCode.codes) }
  }

  /// The tables whose view for readers of the file shows one of ``all``.
  static let viewed = tableCatalogue.filter { table in
    let cleared = Set(all.map(\.name))
    return cleared.contains(table.name)
      || table.isCoded && table.columns.contains { $0.reference.map(cleared.contains) ?? false }
  }

  /// Whether the row under that name is a record to be shared under conditions only.
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

/// Whether a row is a record with handling code C, or hangs on one, as SQL.
enum RowCondition {
  /// Whether the row under that name goes; `nil` where no row of the table ever does.
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

  /// Which optional references of the row go, by column.
  static func emptied(_ row: String, in table: Table) -> [String: String] {
    let pairs = table.columns.filter(\.isOptional).compactMap { column in
      isGone(column, of: row, in: table).map { (column.name, $0) }
    }
    return Dictionary(uniqueKeysWithValues: pairs)
  }

  /// Whether the record that the column refers to goes.
  private static func isGone(_ column: Column, of row: String, in table: Table) -> String? {
    guard let parent = column.reference.flatMap(Table.named), parent.name != table.name,
      let key = table.isCoded ? "no" : parent.key.first
    else { return nil }
    return exists(in: parent, where: key, is: "\(row).\(column.name)", beside: row)
  }

  /// Whether the subject goes, where a row names one by kind and id.
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

  /// Whether a recipient needs the rows only for records that they refer to.
  private static func hangsOnReferences(_ table: Table) -> Bool {
    guard let need = needToKnow.first(where: { $0.table == table.name })?.need else { return false }
    switch need {
    case .kept: return true
    case .any(let needs): return needs.allSatisfy { if case .kept = $0 { true } else { false } }
    default: return false
    }
  }

  /// Whether one reference goes and every other one goes too or is empty already.
  private static func losesAll(_ optional: [String: String], of row: String) -> String {
    let references = optional.sorted { $0.key < $1.key }
    let one = references.map(\.value).joined(separator: " OR ")
    let every = references.map { "(\(row).\($0.key) IS NULL OR \($0.value))" }
    return "(\(one)) AND \(every.joined(separator: " AND "))"
  }

  private static func exists(
    in parent: Table, where key: String, is value: String, beside row: String
  ) -> String? {
    // Each row within a row has a name of its own.
    let inner = "\(row)_of"
    return isGone(inner, in: parent).map { gone in
      """
      EXISTS (SELECT 1 FROM main.\(parent.name) AS \(inner) \
      WHERE \(inner).\(key) = \(value) AND (\(gone)))
      """
    }
  }
}
