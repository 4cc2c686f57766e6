/// Lines of `key = value`, comments after `#`, as the settings and the session are written.
///
/// A line that may have asked for protection and cannot be used turns it on: a safe view that was
/// meant must not be lost to a slip of the pen.
enum SettingsText {
  /// Reads every line that can be read.
  ///
  /// - Parameter file: What problems call the text.
  static func read<Values>(
    _ text: String, file: String, into values: inout Values, by table: [SettingRow<Values>]
  ) -> [SettingProblem] {
    var seen: Set<String> = []
    var problems: [SettingProblem] = []
    // A byte order mark, as some editors leave it, says nothing.
    let lines = text.trimmingPrefix("\u{FEFF}")
      .split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    for (offset, line) in lines.enumerated() {
      let content = trimmed(line)
      guard !content.isEmpty, !content.hasPrefix("#") else { continue }
      guard let fault = take(content, into: &values, by: table, seen: &seen) else { continue }
      let rows = table.filter { $0.name == fault.key }
      problems.append(
        SettingProblem(
          place: "\(file):\(offset + 1)", found: fault.found, expected: fault.expected,
          turnedOn: protect(&values, by: rows), isOfForm: fault.isOfForm))
    }
    return problems
  }

  /// Turns on what the rows protect.
  ///
  /// - Returns: What that is, in words.
  static func protect<Values>(
    _ values: inout Values, by rows: [SettingRow<Values>]
  ) -> [String] {
    let protections = rows.compactMap(\.protection)
    for protection in protections { protection.turnOn(&values) }
    return protections.map(\.name)
  }

  private struct Fault {
    let found: String
    let expected: String
    /// The key that the line is about, as far as one can tell.
    let key: String?
    /// Whether the line is none of this file's form: no known key.
    var isOfForm = false
  }

  /// Takes one line; what was found and expected where it cannot.
  private static func take<Values>(
    _ line: String, into values: inout Values, by table: [SettingRow<Values>],
    seen: inout Set<String>
  ) -> Fault? {
    let names = table.map(\.name)
    guard let equals = line.firstIndex(of: "=") else {
      return Fault(
        found: "'\(line.prefix(60))'", expected: "key = value, or # before a comment",
        key: nearest(line, among: names), isOfForm: true)
    }
    let key = trimmed(line[..<equals])
    let value = trimmed(line[line.index(after: equals)...])
    guard let row = table.first(where: { $0.name == key }) else {
      let near = nearest(key, among: names)
      return Fault(
        found: "the key '\(key.prefix(60))'",
        expected: near.map { "perhaps \($0)" } ?? "one of \(names.joined(separator: ", "))",
        key: near, isOfForm: true)
    }
    guard seen.insert(key).inserted else {
      return Fault(found: "\(key) a second time", expected: "it once", key: key)
    }
    guard !row.read(value, &values) else { return nil }
    return Fault(found: "\(key) = '\(value.prefix(60))'", expected: row.accepted, key: key)
  }

  /// The values as text, each key that is set on a line of its own.
  static func write<Values>(
    _ values: Values, by table: [SettingRow<Values>], heading: String
  ) -> String {
    let lines = table.compactMap { row in
      row.write(values).flatMap { text in
        // A value that breaks the line would be another key.
        text.contains(where: \.isNewline) ? nil : "\(row.name) = \(text)"
      }
    }
    return ([heading] + lines).map { "\($0)\n" }.joined()
  }

  /// Every key as a comment, with what it takes: a file to begin with.
  static func sample<Values>(_ table: [SettingRow<Values>], heading: String) -> String {
    let lines = table.flatMap { row in ["", "# \(row.help)", "# \(row.name) = \(row.accepted)"] }
    return ([heading] + lines).map { "\($0)\n" }.joined()
  }

  /// The known key that was meant, as far as one can tell; signs say nothing.
  private static func nearest(_ text: String, among names: [String]) -> String? {
    let typed = text.lowercased().filter { $0.isLetter || $0 == "-" }
    let near = KnownWords(names).near(typed).first
    return near ?? names.first { typed.count > 1 && typed.hasPrefix($0) }
  }

  private static func trimmed(_ text: some StringProtocol) -> String {
    let start = text.drop(while: \.isWhitespace)
    let end = start.lastIndex { !$0.isWhitespace }
    return end.map { String(start[...$0]) } ?? ""
  }
}
