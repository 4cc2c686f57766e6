import ExportFormat
import ExportSync
import MeetingJournal
import Platform
import ThreatDomain

/// The centre's tables as far as entries of a return are about them, with an older change set on top.
package struct CentreTables: Sendable {
  /// The rows of each table by its name; a table without a file has none.
  private var rows: [String: [TableRow]] = [:]

  /// The tables that entries are about, or that agreed entries change.
  private static let needed: [Table] = [
    .region, .force, .threat, .investigation, .actor, .campaign, .commitment, .capability,
    .measure, .goodPractice, .dissemination, .priorityMove, .escalation, .request, .disruption,
    .planActivity, .scoreComponent, .assessment, .assessmentScore, .decisionAnswer,
  ]

  /// - Parameters:
  ///   - rows: The rows of tables by their names.
  ///   - changes: What was agreed before and the tables may not say yet.
  package init(
    _ rows: [String: [TableRow]], with changes: ChangeSet
  ) throws(ReturnError) {
    self.rows = rows
    let problems = changes.apply(to: &self.rows)
    guard problems.isEmpty else {
      throw .badData(source: "the change set and the tables", problems)
    }
  }

  /// Reads the folder; every fault of every needed table is reported.
  package init(
    folder: String, encoding: TableEncoding, with changes: ChangeSet
  ) throws(ReturnError) {
    guard Files.kind(of: folder) == .folder else {
      throw .unreachable("\(folder): found no folder there, expected the centre's tables.")
    }
    var read: [String: [TableRow]] = [:]
    var problems = ProblemList()
    for table in CentreTables.needed where Files.kind(of: "\(folder)/\(table.fileName)") != nil {
      var file = TableFile(
        table, at: "\(folder)/\(table.fileName)", encoding: encoding, after: read)
      do {
        read[table.name] = try file.rows()
      } catch {
        throw .unreachable("\(error); expected the table \(table.name).")
      }
      problems.add(file.problems)
    }
    guard problems.isEmpty else { throw .badData(source: folder, problems) }
    try self.init(read, with: changes)
  }

  /// Whether the table has a row with this key.
  func has(_ table: Table, _ id: String) -> Bool { row(table, id) != nil }

  private func row(_ table: Table, _ id: String) -> TableRow? {
    rows[table.name]?.first { $0.fields[0] == id }
  }

  /// The field of a row; `nil` where there is no such row.
  func field(_ table: Table, _ id: String, _ column: String) -> String? {
    row(table, id)?.fields[table.place(of: column)]
  }

  /// The key of the first row for which the function holds.
  func id(in table: Table, where isMeant: ([String]) -> Bool) -> String? {
    rows[table.name]?.first { isMeant($0.fields) }?.fields[0]
  }

  /// A column of every row by the row's key; empty where there is no such table.
  package func column(_ column: String, of table: Table) -> [String: String] {
    let place = table.place(of: column)
    return Dictionary((rows[table.name] ?? []).map { ($0.fields[0], $0.fields[place]) }) {
      first, _ in first
    }
  }

  mutating func set(_ table: Table, _ id: String, _ column: String, to value: String) {
    guard let position = rows[table.name]?.firstIndex(where: { $0.fields[0] == id }) else { return }
    rows[table.name]?[position].fields[table.place(of: column)] = value
  }

  mutating func add(_ fields: [String], to table: Table) {
    rows[table.name, default: []].append(TableRow(fields: fields, line: 0))
  }
}

/// The centre's answers among the tables.
extension CentreTables {
  /// How an entry was answered; `nil` where it was not.
  func answer(to event: EventID) -> DecisionReply? {
    field(.decisionAnswer, event.description, "answer").flatMap(DecisionReply.init(rawValue:))
  }

  mutating func setAnswer(_ fields: [String]) {
    let table = Table.decisionAnswer
    guard has(table, fields[0]) else { return add(fields, to: table) }
    for (column, value) in zip(table.columns, fields) {
      set(table, fields[0], column.name, to: value)
    }
  }
}
