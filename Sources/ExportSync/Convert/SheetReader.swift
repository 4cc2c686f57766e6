/// A row of somebody's own file.
struct SheetRow: Equatable {
  /// The fields without blanks at their ends.
  let fields: [String]
  /// The line on which the row starts, from 1.
  let line: Int

  var isBlank: Bool { fields.allSatisfy(\.isEmpty) }
}

/// Cuts a file into rows and fields as spreadsheets and databases write them.
///
/// It takes what people's programs write: any line end, commas, semicolons or tabs, and quotes
/// inside a field that does not begin with one. What the export accepts is stricter, and what this
/// reads is checked by the readers of the export after it has become a table.
struct SheetReader {
  private let bytes: [UInt8]
  private let separator: UInt8
  private var position = 0
  private var line = 1

  /// - Parameter bytes: The file in UTF-8, see ``SheetEncoding``.
  init(_ bytes: [UInt8], separator: UInt8) {
    self.bytes = bytes
    self.separator = separator
  }

  /// How many lines the file has, to tell how far the reading is.
  var lineCount: Int { bytes.count { $0 == .lineFeed } + 1 }

  /// The next row; `nil` at the end.
  mutating func next() throws(SheetFault) -> SheetRow? {
    guard position < bytes.count else { return nil }
    let start = line
    var fields: [String] = []
    var isMore = true
    while isMore {
      fields.append(Folded.trimmed(String(decoding: try field(), as: UTF8.self)))
      isMore = try end()
    }
    return SheetRow(fields: fields, line: start)
  }

  private mutating func field() throws(SheetFault) -> [UInt8] {
    guard position < bytes.count, bytes[position] == .quote else {
      let start = position
      while position < bytes.count, !isEnd(bytes[position]) { position += 1 }
      return Array(bytes[start..<position])
    }
    return try quoted()
  }

  private func isEnd(_ byte: UInt8) -> Bool {
    byte == separator || byte == .lineFeed || byte == .carriageReturn
  }

  /// The text in quotes, with every line end as the export writes it.
  private mutating func quoted() throws(SheetFault) -> [UInt8] {
    let start = line
    var text: [UInt8] = []
    position += 1
    while position < bytes.count {
      let byte = bytes[position]
      position += 1
      switch byte {
      case .quote:
        guard position < bytes.count, bytes[position] == .quote else { return text }
        position += 1
        text.append(.quote)
      case .lineFeed, .carriageReturn:
        if byte == .carriageReturn, position < bytes.count, bytes[position] == .lineFeed {
          position += 1
        }
        line += 1
        text += [.carriageReturn, .lineFeed]
      default: text.append(byte)
      }
    }
    throw SheetFault(
      line: start, found: SheetFault.shown(text[...]), expected: "a closing quote")
  }

  /// Moves past a separator or the end of the line; `false` where the row ends.
  private mutating func end() throws(SheetFault) -> Bool {
    guard position < bytes.count else { return false }
    let byte = bytes[position]
    guard isEnd(byte) else {
      throw SheetFault(
        line: line, found: SheetFault.shown(bytes[position...]),
        expected: "a separator or the end of the line after the closing quote")
    }
    position += 1
    if byte == separator { return true }
    if byte == .carriageReturn, position < bytes.count, bytes[position] == .lineFeed {
      position += 1
    }
    line += 1
    return false
  }
}

extension SheetReader {
  /// The sign that most often stands between the fields of the first lines.
  static func separator(of bytes: [UInt8]) -> Mapping.Separator {
    let first = bytes.prefix(4096)
    func count(_ separator: Mapping.Separator) -> Int { first.count { $0 == separator.byte } }
    // Commas stand in texts too, so they win only where the other signs are rarer.
    let others: [Mapping.Separator] = [.tab, .semicolon]
    return others.first { count($0) > count(.comma) } ?? .comma
  }
}
