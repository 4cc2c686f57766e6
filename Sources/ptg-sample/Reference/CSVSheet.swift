import Platform

/// A small CSV file of published figures, read as a whole (RFC 4180; LF or CRLF).
struct CSVSheet {
  let file: String
  private let header: [String]
  private let records: [[String]]

  init(_ path: String) throws(SampleError) {
    file = path
    let bytes: [UInt8]
    do {
      bytes = try Files.read(path, limit: 1 << 20)
    } catch {
      throw .platform(error)
    }
    var records = CSVSheet.records(of: bytes)
    guard let header = records.first else {
      throw .reference(file: path, line: 1, found: "", expected: "a header")
    }
    records.removeFirst()
    for (number, record) in records.enumerated() where record.count != header.count {
      throw .reference(
        file: path, line: number + 2, found: "\(record.count) fields",
        expected: "\(header.count) fields")
    }
    self.header = header
    self.records = records
  }

  /// One record; its fields are found by the name of their column.
  struct Row {
    fileprivate let sheet: CSVSheet
    fileprivate let fields: [String]

    subscript(name: String) -> String {
      guard let position = sheet.header.firstIndex(of: name) else {
        preconditionFailure("\(sheet.file) has no column \(name)")
      }
      return fields[position]
    }

    /// The whole number in the column; `nil` where it holds anything else.
    func integer(_ name: String) -> Int? { Int(self[name]) }
  }

  var rows: [Row] { records.map { Row(sheet: self, fields: $0) } }

  private static func records(of bytes: [UInt8]) -> [[String]] {
    var records: [[String]] = []
    var record: [String] = []
    var field: [UInt8] = []
    var isQuoted = false
    for byte in bytes {
      switch byte {
      // The second of two quotes opens the text again. The quotes are kept here and removed later.
      case UInt8(ascii: "\""):
        isQuoted.toggle()
        field.append(byte)
      case UInt8(ascii: ",") where !isQuoted:
        record.append(text(of: &field))
      case UInt8(ascii: "\r") where !isQuoted: continue
      case UInt8(ascii: "\n") where !isQuoted:
        record.append(text(of: &field))
        records.append(record)
        record = []
      default: field.append(byte)
      }
    }
    return records
  }

  /// The field without its outer quotes, with doubled quotes made single; empties the buffer.
  private static func text(of field: inout [UInt8]) -> String {
    defer { field = [] }
    guard field.first == UInt8(ascii: "\""), field.count > 1 else {
      return String(decoding: field, as: UTF8.self)
    }
    var text: [UInt8] = []
    var wasQuote = false
    for byte in field.dropFirst().dropLast() {
      wasQuote = byte == UInt8(ascii: "\"") && !wasQuote
      if !wasQuote { text.append(byte) }
    }
    return String(decoding: text, as: UTF8.self)
  }
}
