import ExportFormat
import ThreatDomain

/// The head and the headings.
extension MappingReader {
  mutating func begin(_ content: String, line: Int) throws(InvalidValue) {
    section = .unknown
    seen = []
    guard content.hasSuffix("]") else {
      throw InvalidValue(found: content, expected: "a closing ] at the end of the heading")
    }
    let words = content.dropFirst().dropLast().split(separator: " ").map(String.init)
    if words == ["set"] {
      section = .settings
    } else if words.count == 2, words[0] == "map" {
      guard mapping.maps.updateValue(ValueMap(line: line), forKey: words[1]) == nil else {
        throw InvalidValue(found: content, expected: "every map once")
      }
      section = .map(words[1])
    } else if words.count == 1, let table = Table.named(words[0]) {
      mapping.tables.append(TableRule(table: table, line: line))
      section = .table(mapping.tables.count - 1)
    } else {
      let near = NearestWord.to(
        words.first ?? "", among: tableCatalogue.map(\.name) + ["set", "map"])
      throw InvalidValue(
        found: content,
        expected: near.map { "[\($0)], perhaps" }
          ?? "[set], [map NAME] or a table of the export, such as [investigation]")
    }
  }

  mutating func takeHead(_ content: String, line: Int) throws(InvalidValue) {
    let (key, value) = try pair(content)
    guard MappingReader.keys.contains(key) else {
      throw InvalidValue(
        unknown: key, among: MappingReader.keys,
        or: "one of \(MappingReader.keys.joined(separator: ", ")), or a [section] before it")
    }
    guard seen.insert(key).inserted || key == "skip-rows" else {
      throw InvalidValue(found: key, expected: "every key once")
    }
    switch key {
    case "about": mapping.about = try text(value)
    case "about-cy": mapping.aboutInWelsh = try text(value)
    case "encoding": mapping.encoding = try choice(value)
    case "separator": mapping.separator = try choice(value)
    case "header-row":
      guard let row = Int(value), (1...1000).contains(row) else {
        throw InvalidValue(found: value, expected: "the number of a line from 1 to 1000")
      }
      mapping.headerRow = row
    case "empty":
      var reader = try ExpressionReader(value)
      mapping.emptyWords = Set(try reader.texts().map(Folded.text))
    default:
      var reader = try ExpressionReader(value)
      mapping.skippedRows.append(try reader.skipRule())
    }
  }

  private func choice<Choice: RawRepresentable & CaseIterable>(
    _ value: String
  ) throws(InvalidValue) -> Choice where Choice.RawValue == String {
    guard let choice = Choice(rawValue: value.lowercased()) else {
      let known = Choice.allCases.map(\.rawValue)
      throw InvalidValue(
        unknown: value, among: known, or: "one of \(known.joined(separator: ", "))")
    }
    return choice
  }
}

/// Tables and value maps.
extension MappingReader {
  mutating func takeColumn(
    _ content: String, line: Int, of position: Int
  ) throws(InvalidValue) {
    let (key, value) = try pair(content)
    let table = mapping.tables[position].table
    guard let column = table.position(of: key) else {
      let names = table.columns.map(\.name)
      throw InvalidValue(
        unknown: key, among: names,
        or: "a column of \(table.name): \(names.joined(separator: ", "))")
    }
    guard seen.insert(key).inserted else {
      throw InvalidValue(found: key, expected: "every column once")
    }
    var reader = try ExpressionReader(value)
    let rule = try reader.rule()
    mapping.tables[position].fields.append(TableRule.Field(position: column, rule: rule))
    named.append((line, key, rule))
  }

  mutating func takeEntry(_ content: String, of name: String) throws(InvalidValue) {
    guard let split = MappingReader.equals(in: content) else {
      throw InvalidValue(found: content, expected: "\"text\", \"text\" = \"result\"")
    }
    let left = Folded.trimmed(String(content[..<split]))
    let right = Folded.trimmed(String(content[content.index(after: split)...]))
    if left == "*" {
      let otherwise: ValueMap.Otherwise = right == "same" ? .same : .text(try result(right))
      mapping.maps[name]?.otherwise = otherwise
      return
    }
    var reader = try ExpressionReader(left)
    let result = try result(right)
    for text in try reader.texts() {
      guard mapping.maps[name]?.add(text, becomes: result) == true else {
        throw InvalidValue(found: text, expected: "every text once")
      }
    }
  }

  private func result(_ right: String) throws(InvalidValue) -> String {
    if right == "nothing" { return "" }
    guard right.hasPrefix("\"") else {
      throw InvalidValue(found: right, expected: "a text in quotes, or nothing")
    }
    var reader = try ExpressionReader(right)
    let texts = try reader.texts()
    guard texts.count == 1 else {
      throw InvalidValue(found: right, expected: "one text in quotes, or nothing")
    }
    return texts[0]
  }

  /// The first equals sign outside quotes.
  private static func equals(in content: String) -> String.Index? {
    var isQuoted = false
    for index in content.indices {
      if content[index] == "\"" { isQuoted.toggle() }
      if content[index] == "=", !isQuoted { return index }
    }
    return nil
  }
}
