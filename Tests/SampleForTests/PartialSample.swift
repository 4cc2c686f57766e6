import ExportFormat
import ExportSync
import Platform
import SnapshotStore
import ThreatDomain

/// The sample of which the centre supplies only some tables and columns.
///
/// Tables that cannot be without an absent one are absent too; other references into it are empty.
/// An absent column, given as `table.column`, is empty in every row.
package struct PartialSample: Sendable {
  /// The names of the absent tables.
  package let lacking: Set<String>
  /// The absent columns, as `table.column`.
  private let emptied: Set<String>
  /// The first month of the export: enough for limits, and a load takes half the time.
  private static let firstMonth = "2018-01"
  /// Whom the export names as its recipient; it holds all rows all the same.
  package let recipient: Scope

  /// - Parameter names: The tables that are supplied, besides those that every export has.
  package init(with names: Set<String>) {
    self.init(
      without: Set(
        tableCatalogue.filter { $0.standing != .required && !names.contains($0.name) }.map(\.name)))
  }

  package init(without names: Set<String>, for recipient: Scope = .national) {
    self.recipient = recipient
    var lacking = names
    // A model without components is refused.
    if names.contains("score_component") { lacking.insert("score_model") }
    for table in tableCatalogue
    where table.columns.contains(where: { !$0.isOptional && lacking.contains($0.reference ?? "") })
    {
      lacking.insert(table.name)
    }
    self.lacking = lacking.filter { !$0.contains(".") }
    emptied = lacking.filter { $0.contains(".") }
  }

  /// Loads the export and opens its snapshot, which is gone afterwards.
  package func open(_ check: (borrowing Snapshot) throws -> Void) throws {
    let folder = try TemporaryFolder(in: "/tmp")
    try write(to: "\(folder.path)/export")
    let data = DataFolder(root: "\(folder.path)/data")
    let now = Timestamp(seconds: 1_554_465_600)
    _ = try ExportSync(
      from: ExportSource(folder: "\(folder.path)/export"), waiver: .unsigned(reason: "test"),
      now: now
    ) { _ in }.run(into: data)
    guard let path = data.currentSnapshot else { return }
    try check(try Snapshot(path: path, clearance: .full))
  }

  private func write(to folder: String) throws {
    let parts = try SampleTables.parts().filter { $0.month.isEmpty || $0.month >= Self.firstMonth }
    let months = parts.compactMap { Month($0.month) }
    guard let first = months.min(), let last = months.max() else { return }
    var writer = try ExportWriter(
      folder: folder,
      header: ExportHeader(
        name: "partial", title: "Partial", created: "2019-04-05T06:00:00Z",
        expires: "2099-01-01T00:00:00Z", epoch: 1, serial: 1, recipient: "\(recipient)",
        months: first...last, marking: .officialSensitive, countedBy: "Action Fraud",
        roundingKey: .sample, previous: nil,
        notSupplied: tableCatalogue.map(\.name).filter(lacking.contains) + emptied.sorted()))
    let lost = lostAssessments(parts)
    for table in tableCatalogue where !lacking.contains(table.name) {
      for part in parts where part.table == table.name {
        let kept = part.rows.filter { keeps($0, of: table, lost) }
        let rows = isWhole(table) ? kept : kept.map { closed($0, of: table) }
        try writer.add(PublishedPart(table, month: Month(part.month)), rows: rows)
      }
    }
    try writer.finish()
  }

  /// Whether no column of the table is absent, nor a table that it refers to.
  private func isWhole(_ table: Table) -> Bool {
    table.columns.allSatisfy { column in
      !lacking.contains(column.reference ?? "")
        && !emptied.contains("\(table.name).\(column.name)")
    }
  }

  /// The row without optional references into absent tables, and without absent columns.
  private func closed(_ row: [String], of table: Table) -> [String] {
    zip(table.columns, row).map { column, field in
      lacking.contains(column.reference ?? "") || emptied.contains("\(table.name).\(column.name)")
        ? "" : field
    }
  }

  /// Whether the subject of an assessment, or of the assessment that a score is of, is supplied.
  private func keeps(_ row: [String], of table: Table, _ lost: Set<String>) -> Bool {
    switch table.name {
    case Table.planActivity.name: !lacking.contains(row[table.place(of: "subject_kind")])
    case Table.assessment.name: !lacking.contains(row[table.place(of: "subject_kind")])
    case Table.assessmentScore.name: !lost.contains(row[0])
    default: true
    }
  }

  /// The ids of the assessments whose subject is absent.
  private func lostAssessments(_ parts: [SampleTables.Part]) -> Set<String> {
    let kind = Table.assessment.place(of: "subject_kind")
    guard lacking.contains("actor") || lacking.contains("threat") else { return [] }
    return Set(
      parts.filter { $0.table == Table.assessment.name }.flatMap(\.rows)
        .filter { lacking.contains($0[kind]) }.map { $0[0] })
  }
}
