import ExportFormat
import ThreatDomain

/// Reduces the tables to what one recipient needs to know, by ``needToKnow``.
struct RecipientCut {
  private let tables: [String: [TableRow]]
  private let recipient: Scope
  /// The recipient's region: the recipient itself, or the region of the force.
  private let region: String?
  private let forces: Set<String>
  /// The tables that the centre does not hold, so that nothing in them can be named.
  private let lacking: Set<String>
  /// The references that were closed, for each table of which the rows were asked for.
  private(set) var closures: [String: [Closure]] = [:]
  /// The keys of the remaining rows, for each table that others refer to.
  private var keptKeys: [String: Set<String>] = [:]

  /// - Returns: `nil` where the tables have no such region or force.
  init?(_ tables: [String: [TableRow]], to recipient: Scope, lacking: Set<String> = []) {
    self.tables = tables
    self.lacking = lacking
    self.recipient = recipient
    let rows = tables[Table.force.name] ?? []
    let regionColumn = Table.force.position(of: "region_id") ?? 0
    switch recipient {
    case .national:
      (region, forces) = (nil, [])
    case .region(let id):
      guard (tables[Table.region.name] ?? []).contains(where: { $0.fields[0] == id }) else {
        return nil
      }
      region = id
      forces = Set(rows.filter { $0.fields[regionColumn] == id }.map { $0.fields[0] })
    case .force(let id):
      guard let row = rows.first(where: { $0.fields[0] == id }) else { return nil }
      region = row.fields[regionColumn].isEmpty ? nil : row.fields[regionColumn]
      forces = [id]
    }
  }

  /// The remaining rows, in order.
  mutating func rows(of table: Table) -> [TableRow] {
    let rows = tables[table.name] ?? []
    let columns = closedColumns(of: table)
    guard let need = RecipientCut.need(table.name), recipient != .national || !columns.isEmpty
    else { return rows }
    var kept: [TableRow] = []
    var closures: [Closure] = []
    for row in rows where recipient == .national || answers(row, of: table, need) {
      if let row = closed(row, of: table, columns, &closures) { kept.append(row) }
    }
    self.closures[table.name] = closures
    return kept
  }

  /// The references that may name a row outside the export; in the national one all rows are there.
  private func closedColumns(of table: Table) -> [Int] {
    table.columns.indices.filter { position in
      guard let other = table.columns[position].reference else { return false }
      return recipient != .national || lacking.contains(other)
    }
  }

  private static func need(_ table: String) -> Need? {
    needToKnow.first { $0.table == table }?.need
  }

  /// The row without optional references to rows left out; `nil` where a mandatory one is left out.
  private mutating func closed(
    _ row: TableRow, of table: Table, _ columns: [Int], _ closures: inout [Closure]
  ) -> TableRow? {
    var row = row
    for position in columns {
      let (column, value) = (table.columns[position], row.fields[position])
      guard let other = column.reference, !value.isEmpty, !keys(of: other).contains(value)
      else { continue }
      closures.append(
        Closure(
          table: table, line: row.line, column: column, value: value,
          isDropped: !column.isOptional))
      guard column.isOptional else { return nil }
      row.fields[position] = ""
    }
    return row
  }

  /// The first key column of the remaining rows.
  private mutating func keys(of name: String) -> Set<String> {
    if let known = keptKeys[name] { return known }
    guard let table = Table.named(name) else { return [] }
    let keys = Set(rows(of: table).map { $0.fields[0] })
    keptKeys[name] = keys
    return keys
  }

  private mutating func answers(_ row: TableRow, of table: Table, _ need: Need) -> Bool {
    func field(_ name: String) -> String { table.position(of: name).map { row.fields[$0] } ?? "" }
    switch need {
    case .everybody: return true
    case .ownForce(let column): return forces.contains(field(column))
    case .ownRegion(let column, let isForForces):
      if case .force = recipient, !isForForces { return false }
      return field(column) == region
    case .ownScope(let column, let wider): return isOwn(field(column), wider)
    case .kept(let column):
      let other = table.columns.first { $0.name == column }?.reference ?? ""
      return !field(column).isEmpty && keys(of: other).contains(field(column))
    case .keptSubject: return keys(of: field("subject_kind")).contains(field("subject_id"))
    case .named(let other, let condition):
      return names(in: other, of: table.name, condition).contains(row.fields[0])
    case .any(let needs):
      for need in needs where answers(row, of: table, need) { return true }
      return false
    }
  }

  private func isOwn(_ text: String, _ wider: Set<Need.WiderScope>) -> Bool {
    switch Scope(text) {
    case recipient: true
    case .national: wider.contains(.nation)
    case .region(let id): wider.contains(.regionOfForce) && id == region
    case .force(let id): forces.contains(id)
    case nil: false
    }
  }

  /// The keys of `table` that rows of the other table name, where those rows meet the need.
  private mutating func names(in other: String, of table: String, _ need: Need) -> Set<String> {
    let memo = "\(table) named by \(other)"
    if let known = keptKeys[memo] { return known }
    guard let naming = Table.named(other),
      let position = naming.columns.firstIndex(where: { $0.reference == table })
    else { return [] }
    var keys: Set<String> = []
    for row in tables[other] ?? [] where answers(row, of: naming, need) {
      keys.insert(row.fields[position])
    }
    keptKeys[memo] = keys
    return keys
  }
}
