import Wording

/// The text of settings and session files: lines of `key = value`, and comments after `#`.
///
/// An unusable line that may have asked for a protection turns the protection on. A typing error
/// must not lose a safe view that the user meant.
enum SettingsText {
  /// Reads every line that can be read.
  ///
  /// - Parameter file: The name of the text in problems.
  static func read<Values>(
    _ text: String, file: String, into values: inout Values, by table: [SettingRow<Values>]
  ) -> [SettingProblem] {
    var seen: Set<String> = []
    var problems: [SettingProblem] = []
    // A byte order mark, left by some editors, is ignored.
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

  /// Turns on the protections of the rows.
  ///
  /// - Returns: The names of the protections.
  static func protect<Values>(
    _ values: inout Values, by rows: [SettingRow<Values>]
  ) -> [Term] {
    let protections = rows.compactMap(\.protection)
    for protection in protections { protection.turnOn(&values) }
    return protections.map(\.name)
  }

  private struct Fault {
    let found: Saying
    let expected: Saying
    /// The key that the line is probably about.
    let key: String?
    /// Whether the line has no known key.
    var isOfForm = false
  }

  /// Reads one line; returns what was found and expected where it cannot.
  private static func take<Values>(
    _ line: String, into values: inout Values, by table: [SettingRow<Values>],
    seen: inout Set<String>
  ) -> Fault? {
    let names = table.map(\.name)
    guard let equals = line.firstIndex(of: "=") else {
      let found = "'\(line.prefix(60))'"
      return Fault(
        found: { _ in found }, expected: { $0[.setting(.keyAndValue)] },
        key: nearest(line, among: names), isOfForm: true)
    }
    let key = trimmed(line[..<equals])
    let value = trimmed(line[line.index(after: equals)...])
    guard let row = table.first(where: { $0.name == key }) else {
      let near = nearest(key, among: names)
      let typed = String(key.prefix(60))
      return Fault(
        found: { $0.say.unknownKey(typed) },
        expected: { near.map($0.say.perhaps) ?? $0.say.oneOf(names) }, key: near, isOfForm: true)
    }
    guard seen.insert(key).inserted else {
      return Fault(
        found: { $0.say.keyTwice(key) }, expected: { $0[.setting(.once)] }, key: key)
    }
    guard !row.read(value, &values) else { return nil }
    let found = "\(key) = '\(value.prefix(60))'"
    return Fault(found: { _ in found }, expected: row.accepted, key: key)
  }

  /// The values as text, with each set key on its own line.
  static func write<Values>(
    _ values: Values, by table: [SettingRow<Values>], heading: String
  ) -> String {
    let lines = table.compactMap { row in
      row.write(values).flatMap { text in
        // A value with a line break could become another key.
        text.contains(where: \.isNewline) ? nil : "\(row.name) = \(text)"
      }
    }
    return ([heading] + lines).map { "\($0)\n" }.joined()
  }

  /// A sample file with every key and its accepted values as a comment.
  static func sample<Values>(
    _ table: [SettingRow<Values>], heading: String, _ words: Words
  ) -> String {
    let lines = table.flatMap { row in
      ["", "# \(row.help.map { words[$0] } ?? row.name)", "# \(row.name) = \(row.accepted(words))"]
    }
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
