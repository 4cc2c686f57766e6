import ExportFormat
import Platform

/// Writes rows into one object; at most a megabyte is held in memory.
package struct PartWriter: ~Copyable {
  private let part: PublishedPart
  private let file: FileWriter
  private var buffer: [UInt8] = []
  private var bytes: Int64 = 0
  private var totals = ControlTotals()
  private let totalled: TotalledColumns?

  private static let bufferLimit = 1 << 20

  init(_ part: PublishedPart, aside path: String) throws(PlatformError) {
    self.part = part
    totalled = TotalledColumns(of: part.table)
    try Files.remove(path)
    file = try FileWriter(creating: path, mode: 0o644)
    buffer.reserveCapacity(PartWriter.bufferLimit + 4096)
    put(part.table.columns.map(\.name))
  }

  /// Appends a row: one field for each column, in the table's order.
  ///
  /// The fields are not checked here; the loader checks them.
  package mutating func append(_ fields: [String]) throws(PlatformError) {
    let columns = part.table.columns
    precondition(fields.count == columns.count, "\(part.name): a row has a field for each column")
    count(fields)
    put(fields)
    if buffer.count >= PartWriter.bufferLimit { try flush() }
  }

  private mutating func count(_ fields: [String]) {
    totals.rows += 1
    guard let totalled else { return }
    totals.reports = totals.reports.total(with: Int64(fields[totalled.reports]) ?? 0)
    totals.pence = totals.pence.total(with: Int64(fields[totalled.pence]) ?? 0)
  }

  private mutating func put(_ fields: [String]) {
    for (position, field) in fields.enumerated() {
      if position > 0 { buffer.append(UInt8(ascii: ",")) }
      buffer.append(contentsOf: CSVText.field(field).utf8)
    }
    buffer.append(UInt8(ascii: "\r"))
    buffer.append(UInt8(ascii: "\n"))
  }

  private mutating func flush() throws(PlatformError) {
    try file.append(buffer)
    bytes += Int64(buffer.count)
    buffer.removeAll(keepingCapacity: true)
  }

  /// Makes sure that the rows are on the disk, and closes the file.
  consuming func close() throws(PlatformError) -> WrittenPart {
    try flush()
    let written = WrittenPart(part: part, asidePath: file.path, bytes: bytes, totals: totals)
    try file.close()
    return written
  }
}
