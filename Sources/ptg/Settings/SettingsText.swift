/// A line of a settings file that cannot be used, in words for the person who wrote it.
struct SettingProblem: Equatable, CustomStringConvertible {
  /// The file, and the line where there is one.
  let place: String
  let found: String
  let expected: String

  /// For one line of a screen.
  var brief: String {
    let file = place.split(separator: "/").last.map(String.init) ?? place
    return "\(file): found \(found), expected \(expected)"
  }

  var description: String {
    "\(place): found \(found), expected \(expected). It was left out; the rest holds."
  }
}

/// Lines of `key = value`, comments after `#`, as the settings and the session are written.
enum SettingsText {
  /// Reads every line that can be read.
  ///
  /// - Parameter file: What problems call the text.
  static func read<Values>(
    _ text: String, file: String, into values: inout Values, by table: [SettingRow<Values>]
  ) -> [SettingProblem] {
    var seen: Set<String> = []
    var problems: [SettingProblem] = []
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    for (offset, line) in lines.enumerated() {
      let content = trimmed(line)
      guard !content.isEmpty, !content.hasPrefix("#") else { continue }
      let found = take(content, into: &values, by: table, seen: &seen)
      if let (found, expected) = found {
        problems.append(
          SettingProblem(place: "\(file):\(offset + 1)", found: found, expected: expected))
      }
    }
    return problems
  }

  /// Takes one line; what was found and expected where it cannot.
  private static func take<Values>(
    _ line: String, into values: inout Values, by table: [SettingRow<Values>],
    seen: inout Set<String>
  ) -> (found: String, expected: String)? {
    guard let equals = line.firstIndex(of: "=") else {
      return ("'\(line.prefix(60))'", "key = value, or # before a comment")
    }
    let key = trimmed(line[..<equals])
    let value = trimmed(line[line.index(after: equals)...])
    guard let row = table.first(where: { $0.name == key }) else {
      return ("the key '\(key.prefix(60))'", nearest(key, among: table.map(\.name)))
    }
    guard seen.insert(key).inserted else { return ("\(key) a second time", "it once") }
    return row.read(value, &values) ? nil : ("\(key) = '\(value.prefix(60))'", row.accepted)
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

  /// The known key with the most letters in common, or all of them.
  private static func nearest(_ key: String, among names: [String]) -> String {
    func agreement(_ name: String) -> Int { zip(key, name).prefix { $0 == $1 }.count }
    let best = names.max { agreement($0) < agreement($1) }
    guard let best, agreement(best) >= 2 else {
      return "one of \(names.joined(separator: ", "))"
    }
    return "perhaps \(best)"
  }

  private static func trimmed(_ text: some StringProtocol) -> String {
    let start = text.drop(while: \.isWhitespace)
    let end = start.lastIndex { !$0.isWhitespace }
    return end.map { String(start[...$0]) } ?? ""
  }
}
