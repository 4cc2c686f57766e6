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
    try ChangeSet.checkNames(in: folder)
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
    try ChangeSet.checkPlace(folder)
    let staging = ChangeSet.staging(of: folder)
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

  /// The folder in which the next set is made; a hidden name, which nobody else uses.
  private static func staging(of folder: String) -> String {
    "\(Files.folder(of: folder))/.\(Files.name(of: folder)).part"
  }

  /// Throws where the folder holds anything but a change set: it would be lost.
  package static func checkPlace(_ folder: String) throws(PublishError) {
    switch Files.kind(of: folder) {
    case nil: return
    case .folder:
      let isEmpty = (try? Files.names(in: folder))?.isEmpty ?? false
      if !isEmpty { try checkNames(in: folder) }
    case .regular, .other:
      throw .configuration("\(folder): found a file, expected a folder or none")
    }
  }

  /// Throws where a folder holds other files than those of a set, or lacks one of them.
  private static func checkNames(in folder: String) throws(PublishError) {
    let needed = [Table.change.fileName, answers.fileName]
    let tables = Set(tableCatalogue.map(\.fileName))
    do {
      let names = try Files.names(in: folder)
      let added = names.contains("added") ? try Files.names(in: "\(folder)/added") : []
      let strangers =
        names.filter { $0 != "added" && !needed.contains($0) }
        + added.filter { !tables.contains($0) }.map { "added/\($0)" }
      let missing = needed.filter { !names.contains($0) }
      if let stranger = strangers.first {
        throw PublishError.configuration(
          "\(folder): found \(stranger), expected the files of a change set of 'ptg accept' and no "
            + "others")
      }
      if let missing = missing.first {
        throw PublishError.configuration(
          "\(folder): found no \(missing), expected a whole change set of 'ptg accept'")
      }
    } catch let error as PublishError {
      throw error
    } catch {
      throw .unreadable("\(error)")
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
