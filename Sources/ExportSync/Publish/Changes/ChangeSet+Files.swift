import ExportFormat
import Platform

/// The folder of a change set: `change.csv`, `decision_answer.csv`, and `added/<table>.csv`.
extension ChangeSet {
  private static var answers: Table { .decisionAnswer }

  /// Reads the folder; every fault of every file is reported.
  ///
  /// - Throws: Where there is no folder, or a file cannot be read.
  package init(readFrom folder: String) throws(PublishError) {
    guard Files.kind(of: folder) == .folder else {
      throw .unreadable("\(folder): found no folder, expected a change set of 'ptg accept'")
    }
    var reading = ChangeSetReading(folder: folder)
    let cells = try reading.rows(of: .change, in: "")
    let answers = try reading.rows(of: ChangeSet.answers, in: "")
    var added: [Added] = []
    for table in tableCatalogue {
      added += try reading.rows(of: table.added, in: "added/").map {
        Added(event: $0[0], table: table.name, fields: ChangeSet.fields($0, of: table))
      }
    }
    guard reading.problems.isEmpty else { throw .badTables(folder: folder, reading.problems) }
    self.init(
      cells: cells.map {
        Cell(
          event: $0[0], table: $0[1], row: $0[2], column: $0[3], was: $0[4], becomes: $0[5])
      }, added: added, answers: answers)
  }

  /// A row of ``Table/added`` as a row of the table itself.
  private static func fields(_ row: [String], of table: Table) -> [String] {
    table.position(of: "event_id") == nil ? Array(row.dropFirst()) : row
  }

  /// Writes the set in place of the one that is there, or leaves that as it is.
  package func write(to folder: String) throws(PublishError) {
    let staging = "\(folder).part"
    do {
      try Files.removeFolder(staging)
      try Files.makeFolder(staging)
      try put(.change, cells.map(\.fields), in: staging)
      try put(ChangeSet.answers, answers, in: staging)
      try writeAdded(in: staging)
      try Files.putFolder(staging, inPlaceOf: folder)
    } catch {
      throw .cannotWrite("\(error)")
    }
  }

  private func writeAdded(in staging: String) throws(PlatformError) {
    guard !added.isEmpty else { return }
    try Files.makeFolder("\(staging)/added")
    for table in tableCatalogue {
      let rows = added.filter { $0.table == table.name }
      guard !rows.isEmpty else { continue }
      try put(table.added, rows.map { [$0.event] + $0.fields }, in: "\(staging)/added")
    }
    try Files.sync("\(staging)/added")
  }

  private func put(
    _ table: Table, _ rows: [[String]], in folder: String
  ) throws(PlatformError) {
    try Files.write(
      Array(table.csv(of: rows).utf8), to: "\(folder)/\(table.fileName)", mode: 0o600)
  }
}

extension ChangeSet.Cell {
  fileprivate var fields: [String] { [event, table, row, column, was, becomes] }
}

/// Reads the files of a change set, and keeps the faults of all.
private struct ChangeSetReading {
  let folder: String
  var problems = ProblemList()

  init(folder: String) { self.folder = folder }

  /// The rows of a table; none where the set has no file for it.
  mutating func rows(of table: Table, in place: String) throws(PublishError) -> [[String]] {
    let path = "\(folder)/\(place)\(table.fileName)"
    guard Files.kind(of: path) != nil else { return [] }
    var file = TableFile(table, at: path)
    do {
      let rows = try file.rows().map(\.fields)
      problems.add(file.problems)
      return rows
    } catch {
      throw .unreadable("\(error); expected a file of a change set")
    }
  }
}
