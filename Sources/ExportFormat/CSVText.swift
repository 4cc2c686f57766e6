/// Writes CSV in the form of the export: CRLF after every record, quotes only where needed.
package enum CSVText {
  /// One record of the fields, with its CRLF (RFC 4180).
  package static func record(_ fields: [String]) -> String {
    fields.map(field).joined(separator: ",") + "\r\n"
  }

  /// The records of a file, one after the other.
  package static func records(_ records: [[String]]) -> String { records.map(record).joined() }

  /// The text for a column that is only read by people: an apostrophe stands before what a
  /// spreadsheet would run as a formula.
  package static func inert(_ text: String) -> String {
    guard let first = text.first, "=+-@\t\r".contains(first) else { return text }
    return "'\(text)"
  }

  /// The field, in quotes where it holds a comma, a quote or a line break.
  package static func field(_ text: String) -> String {
    let needsQuotes = text.utf8.contains { byte in
      byte == UInt8(ascii: ",") || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\r")
        || byte == UInt8(ascii: "\n")
    }
    guard needsQuotes else { return text }
    let doubled = text.split(separator: "\"", omittingEmptySubsequences: false)
      .joined(separator: "\"\"")
    return "\"\(doubled)\""
  }
}
