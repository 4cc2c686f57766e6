import ExportFormat
import ExportSync
import Platform
import ThreatDomain

/// Publishes the small export without a signature, under any serial.
package struct SmallPublication: Sendable {
  package var serial = 5
  package var created = "2019-04-05T06:00:00Z"
  package var expires = "2019-05-05T06:00:00Z"
  /// The last month of the export.
  package var lastMonth = "2019-03"
  /// Further parts besides the small rows.
  package var more: [(table: String, month: String, rows: [[String]])] = []

  /// What the manifest says is not supplied.
  package var notSupplied: [String] = []

  package init(serial: Int = 5) { self.serial = serial }

  private struct Unfit: Error {
    let found: String
  }

  package func publish(to folder: String) throws {
    guard let first = Month("2019-02"), let last = Month(lastMonth) else {
      throw Unfit(found: lastMonth)
    }
    var writer = try ExportWriter(
      folder: folder,
      header: ExportHeader(
        name: "test", title: "Test export", created: created, expires: expires, epoch: 1,
        serial: serial, recipient: "national", months: first...last, marking: .official,
        countedBy: "Report Fraud",
        roundingKey: .sample,
        previous: nil, notSupplied: notSupplied))
    for table in tableCatalogue where table.partition == nil {
      try writer.add(PublishedPart(table), rows: smallRows[table.name] ?? [])
    }
    for part in smallMonths + more where part.month <= lastMonth {
      guard let table = Table.named(part.table) else { throw Unfit(found: part.table) }
      try writer.add(PublishedPart(table, month: Month(part.month)), rows: part.rows)
    }
    try writer.finish()
  }
}
