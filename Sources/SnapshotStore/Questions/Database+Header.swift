import SQLiteFile
import ThreatDomain

extension Database {
  /// The header of this snapshot.
  package borrowing func header() throws(StoreError) -> SnapshotHeader {
    let sql = """
      SELECT epoch, serial, title, created, expires, recipient, marking, data_from, data_to,
             trust, trust_reason, signer, source, manifest_sha256, rows,
             counted_by, rounding_key
        FROM snapshot
      """
    let header = try Statement(sql, on: self).first { row throws(StoreError) in
      guard let key = RoundingKey(hex: row.text(16)) else {
        throw FileRole.snapshot.error(
          .mismatch, "column rounding_key holds a value that no loader writes", at: sql)
      }
      return SnapshotHeader(
        epoch: row.integer(0), serial: row.integer(1), title: row.text(2), created: row.text(3),
        expires: row.text(4), recipient: row.text(5), marking: try row.code(6),
        countedBy: row.text(15), roundingKey: key,
        dataFrom: try row.month(7), dataTo: try row.month(8), trust: try row.code(9),
        trustReason: row.optionalText(10), signer: row.optionalText(11), source: row.text(12),
        manifestSHA256: row.text(13), rows: row.integer(14))
    }
    guard let header else {
      throw StoreError.lacking("the snapshot holds no header", at: sql)
    }
    guard header.dataFrom <= header.dataTo,
      header.dataTo - header.dataFrom < SnapshotHeader.mostMonths
    else {
      throw FileRole.snapshot.error(
        .mismatch,
        "found the months \(header.dataFrom) to \(header.dataTo), expected two months in "
          + "order, at most \(SnapshotHeader.mostMonths)", at: sql)
    }
    return header
  }
}
