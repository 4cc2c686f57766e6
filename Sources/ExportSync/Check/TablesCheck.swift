import ExportFormat
import Platform
import SnapshotStore
import ThreatDomain

/// Checks the centre's tables as a publication would, in full, and publishes nothing.
///
/// It needs no key. It goes on after faults: rows without a fault are still checked against each
/// other.
package struct TablesCheck {
  /// What to check, and for whom.
  package struct Order: Sendable {
    /// The folder with a `<table>.csv` for every table.
    package var tables: String
    package var recipient = Scope.national
    package var encoding = TableEncoding.utf8
    /// The tables that have no rows, as the centre knows.
    package var empty: Set<String> = []
    /// What the centre agreed of returns, laid over the tables.
    package var changes = ChangeSet()

    package init(tables: String) { self.tables = tables }
  }

  private let order: Order
  private let now: Timestamp

  package init(_ order: Order, now: Timestamp) {
    self.order = order
    self.now = now
  }

  /// Everything that was found.
  ///
  /// - Parameter scratch: A private folder to work in.
  package func run(in scratch: String) throws(PublishError) -> TablesReport {
    let read = try ReadTables(
      order.tables, encoding: order.encoding, empty: order.empty,
      changes: order.changes, now: now.day.month)
    var problems = read.problems
    var report = TablesReport(read)
    // Without names there is nothing to check references by.
    if read.hasNames {
      let tables = try PublishedTables(read, recipient: order.recipient, now: now.day.month)
      report.note(tables.closures)
      problems.add(try load(tables, of: read, in: scratch))
    }
    report.note(problems)
    return report
  }

  /// The problems that a reader of the rows without faults would find.
  private func load(
    _ tables: PublishedTables, of read: ReadTables, in scratch: String
  ) throws(PublishError) -> ProblemList {
    let export = "\(scratch)/export"
    var history = MonthHistory(nil, reason: nil)
    do {
      try Files.makeFolder(export)
      try Files.makeFolder("\(scratch)/check")
      var problems = try tables.write(header(tables), to: export, history: &history)
      var sync = ExportSync(
        from: ExportSource(folder: export), waiver: .unsigned(reason: "check"), now: now
      ) { _ in }
      sync.incomplete = read.incomplete
      if case .failure(let error) = try sync.verify(in: "\(scratch)/check").content {
        guard case .badData(_, let found) = error else { throw error }
        problems.add(tables.inSource(found))
      }
      return problems
    } catch let error as SyncError {
      throw .configuration(error.finding)
    } catch {
      throw .cannotWrite("\(error)")
    }
  }

  private func header(_ tables: PublishedTables) -> ExportHeader {
    let expires = Timestamp(seconds: now.seconds + 86_400)
    return ExportHeader(
      name: "ptg-export", title: "Check", created: "\(now)", expires: "\(expires)", epoch: 1,
      serial: 1, recipient: order.recipient.description, months: tables.months,
      marking: .officialSensitive, countedBy: "Report Fraud",
      roundingKey: .random(), previous: nil, notSupplied: tables.gaps)
  }
}
