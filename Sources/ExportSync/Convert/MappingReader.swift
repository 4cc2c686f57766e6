import ExportFormat
import ThreatDomain

/// Reads the text of a mapping: sections in brackets, lines `key = value`, comments after `#`.
///
/// Every mistake is reported with its line, so that all can be corrected in one go.
package struct MappingReader {
  private let file: String
  private var mapping: Mapping
  private var problems = ProblemList()
  private var section = Section.head
  private var seen: Set<String> = []
  /// The tables of which a line cannot be used; what they lack is not reported again.
  private var faulty: Set<Int> = []
  /// The lines that name a value map or a setting, to be looked up at the end.
  private var named: [(line: Int, column: String, rule: FieldRule)] = []

  private enum Section {
    case head, settings
    case table(Int)
    case map(String)
    /// After a heading that cannot be used: its lines are not read.
    case unknown
  }

  private static let keys = [
    "about", "about-cy", "encoding", "separator", "header-row", "empty", "skip-rows",
  ]

  /// Every word of the language, for its help and a test of it.
  package static let words = keys + ExpressionReader.sources + ExpressionReader.steps

  /// The mapping of the bytes, which must be text in UTF-8.
  package static func mapping(_ bytes: [UInt8], file: String) throws(MappingFault) -> Mapping {
    if let text = String(validating: bytes, as: UTF8.self) {
      return try mapping(text, file: file)
    }
    let lines = bytes.split(separator: .lineFeed, omittingEmptySubsequences: false)
    let line = lines.firstIndex { String(validating: $0, as: UTF8.self) == nil } ?? 0
    var problems = ProblemList()
    problems.add(
      ExportProblem(
        file: file, line: line + 1, found: SheetFault.shown(lines[line]),
        expected: "text in UTF-8"))
    throw MappingFault(file: file, problems: problems)
  }

  /// The mapping of the text; throws every mistake.
  ///
  /// - Parameter file: The path of the mapping, for messages.
  package static func mapping(_ text: String, file: String) throws(MappingFault) -> Mapping {
    let name = file.split(separator: "/").last.map(String.init) ?? file
    let stem = name.hasSuffix(Mapping.ending) ? String(name.dropLast(Mapping.ending.count)) : name
    var reader = MappingReader(file: file, mapping: Mapping(name: stem))
    // A byte order mark, left by some editors, is ignored.
    let lines = text.trimmingPrefix("\u{FEFF}")
      .split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    for (offset, line) in lines.enumerated() {
      let content = Folded.trimmed(String(line))
      guard !content.isEmpty, !content.hasPrefix("#") else { continue }
      reader.take(content, line: offset + 1)
    }
    reader.checkTables(end: lines.count)
    reader.checkNames()
    guard reader.problems.isEmpty else {
      throw MappingFault(file: file, problems: reader.problems)
    }
    return reader.mapping
  }

  private init(file: String, mapping: Mapping) {
    self.file = file
    self.mapping = mapping
  }

  private mutating func report(_ line: Int, _ key: String? = nil, _ value: InvalidValue) {
    problems.add(
      ExportProblem(
        file: file, line: line, member: key, found: value.found, expected: value.expected))
  }

  private mutating func take(_ content: String, line: Int) {
    do {
      if content.hasPrefix("[") { return try begin(content, line: line) }
      switch section {
      case .head: try takeHead(content, line: line)
      case .settings:
        let (key, value) = try pair(content)
        mapping.settings.append((key, try text(value)))
      case .table(let position): try takeColumn(content, line: line, of: position)
      case .map(let name): try takeEntry(content, of: name)
      case .unknown: return
      }
    } catch {
      report(line, key(of: content), error)
      if case .table(let position) = section { faulty.insert(position) }
    }
  }

  /// What stands before the equals sign; `nil` in a heading.
  private func key(of content: String) -> String? {
    guard !content.hasPrefix("["), let equals = content.firstIndex(of: "=") else { return nil }
    return Folded.trimmed(String(content[..<equals]))
  }

  /// The two sides of `key = value`.
  private func pair(_ content: String) throws(InvalidValue) -> (key: String, value: String) {
    guard let key = key(of: content), !key.isEmpty, let equals = content.firstIndex(of: "=") else {
      throw InvalidValue(found: content, expected: "key = value, a [section] or a # comment")
    }
    return (key, Folded.trimmed(String(content[content.index(after: equals)...])))
  }

  /// A text with or without quotes.
  private func text(_ value: String) throws(InvalidValue) -> String {
    guard value.hasPrefix("\"") else { return value }
    var reader = try ExpressionReader(value)
    return try reader.texts().joined(separator: ", ")
  }
}

/// The head and the headings.
extension MappingReader {
  private mutating func begin(_ content: String, line: Int) throws(InvalidValue) {
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

  private mutating func takeHead(_ content: String, line: Int) throws(InvalidValue) {
    let (key, value) = try pair(content)
    guard MappingReader.keys.contains(key) else {
      throw InvalidValue(
        found: key,
        expected: NearestWord.to(key, among: MappingReader.keys).map { "\($0), perhaps" }
          ?? "one of \(MappingReader.keys.joined(separator: ", ")), or a [section] before it")
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
        found: value,
        expected: NearestWord.to(value, among: known).map { "\($0), perhaps" }
          ?? "one of \(known.joined(separator: ", "))")
    }
    return choice
  }
}

/// Tables and value maps.
extension MappingReader {
  private mutating func takeColumn(
    _ content: String, line: Int, of position: Int
  ) throws(InvalidValue) {
    let (key, value) = try pair(content)
    let table = mapping.tables[position].table
    guard let column = table.position(of: key) else {
      let names = table.columns.map(\.name)
      throw InvalidValue(
        found: key,
        expected: NearestWord.to(key, among: names).map { "\($0), perhaps" }
          ?? "a column of \(table.name): \(names.joined(separator: ", "))")
    }
    guard seen.insert(key).inserted else {
      throw InvalidValue(found: key, expected: "every column once")
    }
    var reader = try ExpressionReader(value)
    let rule = try reader.rule()
    mapping.tables[position].fields.append(TableRule.Field(position: column, rule: rule))
    named.append((line, key, rule))
  }

  private mutating func takeEntry(_ content: String, of name: String) throws(InvalidValue) {
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

/// What can be judged only at the end.
extension MappingReader {
  private mutating func checkTables(end: Int) {
    if mapping.tables.isEmpty, problems.isEmpty {
      report(
        end, nil,
        InvalidValue(found: "no table", expected: "a section such as [investigation]"))
    }
    for (position, rule) in mapping.tables.enumerated() where !faulty.contains(position) {
      let filled = Set(rule.fields.map(\.position))
      for (column, needed) in rule.table.columns.enumerated()
      where !needed.isOptional && !filled.contains(column) {
        report(
          rule.line, "[\(rule.table.name)]",
          InvalidValue(
            found: "no line for \(needed.name)",
            expected: "\(needed.name) = and where it comes from"))
      }
    }
  }

  private mutating func checkNames() {
    let settings = mapping.settings.map(\.name)
    for (line, key, rule) in named {
      for step in rule.steps {
        guard case .map(let name) = step, mapping.maps[name] == nil else { continue }
        report(
          line, key, MappingReader.unknown(name, "[map \(name)]", among: Array(mapping.maps.keys)))
      }
      for source in rule.sources {
        guard case .setting(let name) = source, !settings.contains(name) else { continue }
        report(line, key, MappingReader.unknown(name, "\(name) = in [set]", among: settings))
      }
    }
  }

  private static func unknown(
    _ name: String, _ expected: String, among known: [String]
  ) -> InvalidValue {
    let near = NearestWord.to(name, among: known.sorted()).map { ", or \($0), perhaps" } ?? ""
    return InvalidValue(found: name, expected: "a section or line \(expected)\(near)")
  }
}

/// Why a mapping cannot be used: its mistakes.
package struct MappingFault: Error, Equatable, CustomStringConvertible {
  package let file: String
  package let problems: ProblemList

  package var description: String {
    problems.words(about: file, end: "Nothing was written; 'ptg help mapping' shows the form.")
  }
}
