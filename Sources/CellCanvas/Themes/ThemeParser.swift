// A theme file, line by line:
//
//   # a comment
//   role = look | look with 16 colours | look without colours
//
// A look is words in any order: bold, underline, reverse, dim, or plain; a colour for the text; and
// `on` with a colour for the background. Colours are #rrggbb, 0 to 255, default, or one of the
// sixteen names. Without `on`, the background is that of the role `text`. Without a second look the
// nearest of the sixteen colours are taken, without a third the attributes of the first alone.

extension Theme {
  /// A theme from the text of its file.
  package init(name: String, text: String) throws(ThemeProblem) {
    do {
      self.init(name: name, entries: try ThemeParser.entries(of: text))
    } catch {
      throw ThemeProblem(
        theme: name, line: error.line, role: error.role, found: error.found,
        expected: error.expected)
    }
  }
}

enum ThemeParser {
  struct Problem: Error {
    let line: Int
    let role: String?
    let found: String
    let expected: String
  }

  static func entries(of text: String) throws(Problem) -> [Role: Theme.Entry] {
    var looks: [Role: [Look]] = [:]
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    for (offset, line) in lines.enumerated() {
      guard let (role, own) = try parse(line: line, number: offset + 1) else { continue }
      guard looks[role] == nil else {
        throw Problem(
          line: offset + 1, role: role.rawValue, found: role.rawValue,
          expected: "every role once")
      }
      looks[role] = own
    }
    let paper = looks[.text].map(entry) ?? plainEntry
    return looks.mapValues { entry($0, paper: paper) }
  }

  private static let plainEntry = Theme.Entry(full: Style(), basic: Style(), mono: Style())

  private static func entry(_ looks: [Look]) -> Theme.Entry { entry(looks, paper: plainEntry) }

  /// The entry of one role; backgrounds it does not name are those of the paper.
  private static func entry(_ looks: [Look], paper: Theme.Entry) -> Theme.Entry {
    let full = looks[0].style(on: paper.full)
    let basic =
      looks.count > 1 ? looks[1].style(on: paper.basic) : full.basic
    let mono = Style(attributes: looks.count > 2 ? looks[2].attributes : full.attributes)
    return Theme.Entry(full: full, basic: basic, mono: mono)
  }

  /// The role of a line and its one to three looks; `nil` for comments and blank lines.
  private static func parse(
    line: Substring, number: Int
  ) throws(Problem) -> (Role, [Look])? {
    let line = line.trimmed
    if line.isEmpty || line.first == "#" { return nil }
    guard let equals = line.firstIndex(of: "=") else {
      throw Problem(line: number, role: nil, found: String(line), expected: "role = look")
    }
    let name = String(line[..<equals].trimmed)
    guard let role = Role(rawValue: name) else {
      let known = Role.allCases.map(\.rawValue).joined(separator: ", ")
      throw Problem(line: number, role: nil, found: name, expected: "one of the roles \(known)")
    }
    var looks: [Look] = []
    let parts = line[line.index(after: equals)...]
      .split(separator: "|", omittingEmptySubsequences: false)
    for part in parts { looks.append(try Look(part, role: role, line: number)) }
    guard looks.count <= 3 else {
      throw Problem(
        line: number, role: name, found: String(parts[3].trimmed),
        expected: "no more than three looks: all colours | 16 colours | no colours")
    }
    return (role, looks)
  }
}

extension Style {
  /// The nearest look with the sixteen basic colours.
  fileprivate var basic: Style {
    Style(
      foreground: foreground.basicIndex.map(Color.indexed) ?? .standard,
      background: background.basicIndex.map(Color.indexed) ?? .standard, attributes: attributes)
  }
}

extension Substring {
  /// Without blanks at its ends.
  fileprivate var trimmed: Substring {
    var text = self
    while let first = text.first, first.isWhitespace { text.removeFirst() }
    while let last = text.last, last.isWhitespace { text.removeLast() }
    return text
  }
}
