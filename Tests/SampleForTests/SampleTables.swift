import Foundation

/// The tables of the sample export, row by row.
enum SampleTables {
  struct Part: Sendable {
    let table: String
    /// The month; empty where the table is not divided by month.
    let month: String
    let rows: [[String]]
  }

  /// The parts, read once in a process.
  static func parts() throws -> [Part] { try read.get() }

  private static let read = Result { try readParts() }

  private static func readParts() throws -> [Part] {
    let root = "/" + #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
    let folder = "\(root)/SampleData/central-export"
    let manifest = try JSONDecoder().decode(
      Package.self, from: Data(contentsOf: URL(filePath: "\(folder)/datapackage.json")))
    return try manifest.resources.map { resource in
      let bytes = try Data(contentsOf: URL(filePath: "\(folder)/\(resource.path)"))
      return Part(
        table: resource.table, month: resource.month ?? "",
        rows: Array(records(in: bytes).dropFirst()))
    }
  }

  private struct Package: Decodable {
    let resources: [Resource]
  }

  private struct Resource: Decodable {
    let path: String
    let table: String
    let month: String?

    enum CodingKeys: String, CodingKey {
      case path
      case table = "ptg:table"
      case month = "ptg:partition"
    }
  }

  /// The records of a CSV (RFC 4180).
  private static func records(in bytes: Data) -> [[String]] {
    var (records, record, field): ([[String]], [String], [UInt8]) = ([], [], [])
    var isQuoted = false
    for byte in bytes {
      switch byte {
      case UInt8(ascii: "\""):
        // The second of two quotes opens the text again, and the two become one quote.
        if !isQuoted, field.last == 0 { field[field.count - 1] = byte }
        isQuoted.toggle()
        if !isQuoted { field.append(0) }
      case UInt8(ascii: ",") where !isQuoted:
        record.append(text(field))
        field = []
      case UInt8(ascii: "\r") where !isQuoted: continue
      case UInt8(ascii: "\n") where !isQuoted:
        records.append(record + [text(field)])
        (record, field) = ([], [])
      default: field.append(byte)
      }
    }
    return records
  }

  /// The field without the sign for a closed quote.
  private static func text(_ field: [UInt8]) -> String {
    String(decoding: field.filter { $0 != 0 }, as: UTF8.self)
  }
}
