import ExportFormat
import ThreatDomain

/// A change set laid over the centre's tables.
extension ChangeSet {
  /// Changes the rows; a row or field that says so already stays as it is.
  ///
  /// A row that the centre has under the key of an added one is the centre's own: it may have changed
  /// it since.
  ///
  /// - Parameter rows: The rows of each table by its name.
  /// - Returns: The fields that say neither what the set found nor what it makes of them.
  package func apply(to rows: inout [String: [TableRow]]) -> ProblemList {
    for added in added { ChangeSet.add(added, to: &rows) }
    var problems = ProblemList()
    for course in FieldCourse.list(cells) {
      if let problem = course.apply(to: &rows) { problems.add(problem) }
    }
    for answer in answers {
      ChangeSet.answer(answer, in: &rows)
      if let problem = ChangeSet.lacking(answer, in: rows) { problems.add(problem) }
    }
    return problems
  }

  /// An answer whose row is nowhere: a part of the set was lost.
  private static func lacking(
    _ answer: [String], in rows: [String: [TableRow]]
  ) -> ExportProblem? {
    let answers = Table.decisionAnswer
    let (name, row) = (
      answer[answers.place(of: "table_name")], answer[answers.place(of: "row_id")]
    )
    guard !name.isEmpty, !(rows[name] ?? []).contains(where: { $0.fields[0] == row }) else {
      return nil
    }
    return ExportProblem(
      file: answers.fileName, member: "entry \(answer[0])", found: "no row \(row) in \(name)",
      expected: "the row that the answer names, in the tables or in added/ of the change set")
  }

  private static func add(_ added: Added, to rows: inout [String: [TableRow]]) {
    guard let table = Table.named(added.table) else { return }
    let places = table.key.map { table.place(of: $0) }
    let isThere = (rows[table.name] ?? []).contains { row in
      places.allSatisfy { row.fields[$0] == added.fields[$0] }
    }
    guard !isThere else { return }
    rows[table.name, default: []].append(TableRow(fields: added.fields, line: 0))
  }

  /// An answer that the centre's own table has counts, unless it only said that the entry arrived.
  private static func answer(_ answer: [String], in rows: inout [String: [TableRow]]) {
    let table = Table.decisionAnswer
    let place = table.place(of: "answer")
    let own = rows[table.name] ?? []
    guard let position = own.firstIndex(where: { $0.fields[0] == answer[0] }) else {
      rows[table.name] = own + [TableRow(fields: answer, line: 0)]
      return
    }
    guard own[position].fields[place] == DecisionReply.received.rawValue else { return }
    rows[table.name]?[position].fields = answer
  }
}

/// The values that a field takes by the changes of a set, one after the other.
private struct FieldCourse {
  let first: ChangeSet.Cell
  let last: ChangeSet.Cell
  /// What the field may say: a set that was applied in part is no fault.
  let known: Set<String>

  static func list(_ cells: [ChangeSet.Cell]) -> [FieldCourse] {
    var order: [[String]] = []
    var byField: [[String]: [ChangeSet.Cell]] = [:]
    for cell in cells {
      let field = [cell.table, cell.row, cell.column]
      if byField[field] == nil { order.append(field) }
      byField[field, default: []].append(cell)
    }
    return order.compactMap { byField[$0].flatMap(FieldCourse.init) }
  }

  private init?(_ cells: [ChangeSet.Cell]) {
    guard let first = cells.first, let last = cells.last else { return nil }
    self.first = first
    self.last = last
    known = Set(cells.flatMap { [$0.was, $0.becomes] })
  }

  func apply(to rows: inout [String: [TableRow]]) -> ExportProblem? {
    guard let table = Table.named(last.table), let column = table.position(of: last.column) else {
      return problem(found: last.column, expected: "a column of a table of the export")
    }
    let own = rows[table.name] ?? []
    guard let position = own.firstIndex(where: { $0.fields[0] == last.row }) else {
      return problem(found: "no row \(last.row)", expected: "it, to change its \(last.column)")
    }
    let found = own[position].fields[column]
    guard known.contains(found) else {
      return ExportProblem(
        file: table.fileName, line: own[position].line, column: last.column, found: found,
        expected: "'\(first.was)' or '\(last.becomes)', as entry \(last.event) of the change set "
          + "says: the row changed after the entry was agreed. Accept the return again into a new "
          + "set")
    }
    rows[table.name]?[position].fields[column] = last.becomes
    return nil
  }

  private func problem(found: String, expected: String) -> ExportProblem {
    ExportProblem(
      file: "\(last.table).csv", column: last.column, member: "entry \(last.event)", found: found,
      expected: expected)
  }
}
