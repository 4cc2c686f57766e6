import ExportFormat
import ThreatDomain

/// Reads the text of a mapping: sections in brackets, lines `key = value`, comments after `#`.
///
/// Every mistake is reported with its line, so that all can be corrected in one go.
package struct MappingReader {
  let file: String
  var mapping: Mapping
  var problems = ProblemList()
  var section = Section.head
  var seen: Set<String> = []
  /// The tables of which a line cannot be used; what they lack is not reported again.
  var faulty: Set<Int> = []
  /// The lines that name a value map or a setting, to be looked up at the end.
  var named: [(line: Int, column: String, rule: FieldRule)] = []

  enum Section {
    case head, settings
    case table(Int)
    case map(String)
    /// After a heading that cannot be used: its lines are not read.
    case unknown
  }

  static let keys = [
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

  mutating func report(_ line: Int, _ key: String? = nil, _ value: InvalidValue) {
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
  func key(of content: String) -> String? {
    guard !content.hasPrefix("["), let equals = content.firstIndex(of: "=") else { return nil }
    return Folded.trimmed(String(content[..<equals]))
  }

  /// The two sides of `key = value`.
  func pair(_ content: String) throws(InvalidValue) -> (key: String, value: String) {
    guard let key = key(of: content), !key.isEmpty, let equals = content.firstIndex(of: "=") else {
      throw InvalidValue(found: content, expected: "key = value, a [section] or a # comment")
    }
    return (key, Folded.trimmed(String(content[content.index(after: equals)...])))
  }

  /// A text with or without quotes.
  func text(_ value: String) throws(InvalidValue) -> String {
    guard value.hasPrefix("\"") else { return value }
    var reader = try ExpressionReader(value)
    return try reader.texts().joined(separator: ", ")
  }
}
