// A theme file, line by line:
//
//   # a comment
//   role = look | look with 16 colours | look without colours
//   glyphs = unicode, or ascii
//
// A look is words in any order: bold, underline, reverse, dim, or plain; a colour for the text; and
// `on` with a colour for the background. Colours are #rrggbb, 0 to 255, default, or one of the
// sixteen names. Without `on`, the background is that of the role `text`. Without a second look,
// the nearest of the sixteen colours are used. Without a third look, only the attributes of the
// first are used. Without `glyphs`, the terminal decides.

extension Theme {
  /// Creates a theme from the text of its file.
  package init(name: String, text: String) throws(ThemeProblem) {
    let parser = try ThemeParser(text)
    self.init(name: name, isASCII: parser.isASCII ?? false, entries: parser.entries)
  }
}

struct ThemeParser {
  /// Whether the file asks for ASCII; `nil` where it has no `glyphs` line.
  private(set) var isASCII: Bool?
  private var looks: [Role: [Look]] = [:]

  init(_ text: String) throws(ThemeProblem) {
    for (offset, line) in text[...].parts(between: "\n").enumerated() {
      try take(line: line.trimmed, number: offset + 1)
    }
  }

  /// The styles of the roles in the file; a missing background is that of the role `text`.
  var entries: [Role: Theme.Entry] {
    let paper = looks[.text].map(Self.entry) ?? Self.plainEntry
    return looks.mapValues { Self.entry($0, paper: paper) }
  }

  private static let plainEntry = Theme.Entry(full: Style(), basic: Style(), mono: Style())

  private static func entry(_ looks: [Look]) -> Theme.Entry { entry(looks, paper: plainEntry) }

  /// The styles of one role; a missing background is that of `paper`.
  private static func entry(_ looks: [Look], paper: Theme.Entry) -> Theme.Entry {
    let full = looks[0].style(on: paper.full)
    let basic =
      looks.count > 1 ? looks[1].style(on: paper.basic) : full.basic
    let mono = Style(attributes: looks.count > 2 ? looks[2].attributes : full.attributes)
    return Theme.Entry(full: full, basic: basic, mono: mono)
  }

  /// Reads one line; comments and blank lines are skipped.
  private mutating func take(line: Substring, number: Int) throws(ThemeProblem) {
    if line.isEmpty || line.utf8.first == UInt8(ascii: "#") { return }
    guard let equals = line.utf8.firstIndex(of: UInt8(ascii: "=")) else {
      throw ThemeProblem(line: number, role: nil, found: String(line), expected: "role = look")
    }
    let name = String(line[..<equals].trimmed)
    let value = line[line.utf8.index(after: equals)...]
    if name == "glyphs" { return try take(glyphs: String(value.trimmed), number: number) }
    guard let role = Role(rawValue: name) else {
      let known = Role.allCases.map(\.rawValue).joined(separator: ", ")
      throw ThemeProblem(
        line: number, role: nil, found: name, expected: "one of the roles \(known), or glyphs")
    }
    guard looks[role] == nil else {
      throw ThemeProblem(line: number, role: name, found: name, expected: "every role once")
    }
    looks[role] = try Self.looks(in: value, of: role, number: number)
  }

  private mutating func take(glyphs word: String, number: Int) throws(ThemeProblem) {
    guard isASCII == nil else {
      throw ThemeProblem(line: number, role: nil, found: "glyphs", expected: "the line glyphs once")
    }
    guard word == "ascii" || word == "unicode" else {
      throw ThemeProblem(
        line: number, role: nil, found: word, expected: "glyphs = unicode or ascii")
    }
    isASCII = word == "ascii"
  }

  /// The one to three looks of a line.
  private static func looks(
    in text: Substring, of role: Role, number: Int
  ) throws(ThemeProblem) -> [Look] {
    var looks: [Look] = []
    let parts = text.parts(between: "|")
    for part in parts { looks.append(try Look(part, role: role, line: number)) }
    guard looks.count <= 3 else {
      throw ThemeProblem(
        line: number, role: role.rawValue, found: String(parts[3].trimmed),
        expected: "no more than three looks: all colours | 16 colours | no colours")
    }
    return looks
  }
}

extension Style {
  /// The nearest style in the sixteen basic colours.
  fileprivate var basic: Style {
    Style(
      foreground: foreground.basicIndex.map(Color.indexed) ?? .standard,
      background: background.basicIndex.map(Color.indexed) ?? .standard, attributes: attributes)
  }
}
