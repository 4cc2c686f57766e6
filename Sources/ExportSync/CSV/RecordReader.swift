/// Cuts the bytes of a CSV object into records and fields, without regard to their meaning.
///
/// The format is RFC 4180 in its strictest form. Every record ends in CRLF, including the last. A
/// field is quoted as a whole or not at all, and a quote inside it is doubled. There is no byte
/// order mark, no NUL and no other control character, except CRLF inside quotes. A faulty record is
/// reported, and reading continues after the next line feed. The reader holds only positions; the
/// caller passes the bytes with every call.
struct RecordReader {
  /// The place of a field's content in the bytes, without quotes.
  struct Field: Equatable {
    var start = 0
    var end = 0
    /// Whether the field holds doubled quotes, each of which stands for one quote.
    var hasDoubledQuotes = false
    /// Whether the field holds a line break, which only free text may hold.
    var hasLineBreak = false
  }

  static let longestField = 65_536
  static let longestRecord = 262_144

  /// The fields of the last record.
  private(set) var fields: [Field] = []
  /// The line on which the last record starts, from 1.
  private(set) var line = 0
  private var nextLine = 1
  /// Where the next record starts.
  private(set) var position = 0

  /// Reads the next record; `false` at the end of the bytes.
  mutating func next(in bytes: Span<UInt8>) throws(CSVFault) -> Bool {
    guard position < bytes.count else { return false }
    let start = position
    line = nextLine
    fields.removeAll(keepingCapacity: true)
    do throws(CSVFault) {
      // The length is checked after each field, because a record of nothing but commas would fill
      // the memory before its end.
      while try readField(in: bytes) { try checkLength(from: start) }
    } catch {
      skipLine(in: bytes)
      throw error
    }
    nextLine += 1
    try checkLength(from: start)
    return true
  }

  private func checkLength(from start: Int) throws(CSVFault) {
    guard position - start <= RecordReader.longestRecord else {
      throw CSVFault(.longRecord, at: start)
    }
  }

  /// Skips a one-line record that other code has read; its fields are not known here.
  ///
  /// - Parameter end: The start of the record after it.
  mutating func pass(to end: Int) {
    position = end
    line = nextLine
    nextLine += 1
    fields.removeAll(keepingCapacity: true)
  }

  /// Reads one field and the separator after it; `false` where the record ends.
  private mutating func readField(in bytes: Span<UInt8>) throws(CSVFault) -> Bool {
    var field = Field(start: position, end: position)
    if position < bytes.count, bytes[position] == .quote {
      try readQuoted(&field, in: bytes)
    } else {
      try readPlain(&field, in: bytes)
    }
    guard field.end - field.start <= RecordReader.longestField else {
      throw CSVFault(.longField, at: field.start)
    }
    fields.append(field)
    return try readEnd(in: bytes)
  }

  /// Moves to the comma or CR after an unquoted field.
  private mutating func readPlain(_ field: inout Field, in bytes: Span<UInt8>) throws(CSVFault) {
    // A local copy stays in a register; a property would be written back for every byte.
    var end = position
    defer { position = end }
    while end < bytes.count {
      let byte = bytes[end]
      if byte > .comma {
        guard byte != .delete else { throw CSVFault(.control, at: end) }
      } else if byte == .comma || byte == .carriageReturn {
        break
      } else if byte == .quote {
        throw CSVFault(.strayQuote, at: end)
      } else if byte == .lineFeed {
        throw CSVFault(.bareLineFeed, at: end)
      } else if byte < .space {
        throw CSVFault(.control, at: end)
      }
      end += 1
    }
    field.end = end
  }

  /// Moves past the closing quote.
  private mutating func readQuoted(_ field: inout Field, in bytes: Span<UInt8>) throws(CSVFault) {
    position += 1
    field.start = position
    while position < bytes.count {
      let byte = bytes[position]
      if byte == .quote {
        guard position + 1 < bytes.count, bytes[position + 1] == .quote else { break }
        field.hasDoubledQuotes = true
        position += 1
      } else if byte == .carriageReturn {
        guard position + 1 < bytes.count, bytes[position + 1] == .lineFeed else {
          throw CSVFault(.control, at: position)
        }
        field.hasLineBreak = true
        nextLine += 1
        position += 1
      } else if byte < .space || byte == .delete {
        throw CSVFault(byte == .lineFeed ? .bareLineFeed : .control, at: position)
      }
      position += 1
    }
    guard position < bytes.count else { throw CSVFault(.unclosedQuote, at: field.start - 1) }
    field.end = position
    position += 1
  }

  /// Moves past a comma, or past the CRLF that ends the record.
  private mutating func readEnd(in bytes: Span<UInt8>) throws(CSVFault) -> Bool {
    guard position < bytes.count else { throw CSVFault(.missingLineEnd, at: position) }
    if bytes[position] == .comma {
      position += 1
      return true
    }
    guard bytes[position] == .carriageReturn else {
      throw CSVFault(.textAfterQuote, at: position)
    }
    guard position + 1 < bytes.count, bytes[position + 1] == .lineFeed else {
      throw CSVFault(.missingLineEnd, at: position)
    }
    position += 2
    return false
  }

  /// Skips to the byte after the next line feed, after a fault.
  private mutating func skipLine(in bytes: Span<UInt8>) {
    while position < bytes.count, bytes[position] != .lineFeed { position += 1 }
    position += 1
    nextLine = max(nextLine, line) + 1
  }
}

extension UInt8 {
  static let quote = UInt8(ascii: "\"")
  static let comma = UInt8(ascii: ",")
  static let tab = UInt8(ascii: "\t")
  static let space = UInt8(ascii: " ")
  static let carriageReturn = UInt8(ascii: "\r")
  static let lineFeed = UInt8(ascii: "\n")
  static let delete: UInt8 = 0x7F
}
