/// The styles of all roles, at every colour depth.
package struct Theme: Hashable, Sendable {
  package let name: String

  /// Whether the theme draws boards in ASCII, even where the terminal can show more.
  package let isASCII: Bool

  private let entries: [Role: Entry]

  /// The styles of one role at the three colour depths.
  struct Entry: Hashable, Sendable {
    var full: Style
    var basic: Style
    var mono: Style
  }

  init(name: String, isASCII: Bool = false, entries: [Role: Entry]) {
    self.name = name
    self.isASCII = isASCII
    self.entries = entries
  }

  /// The style of a role; that of the built-in theme where this theme has none.
  package func style(of role: Role, depth: ColorDepth = .full) -> Style {
    let entry = entries[role] ?? Self.builtInEntries[role] ?? entry(of: .text)
    return switch depth {
    case .full: entry.full
    case .basic: entry.basic
    case .mono: entry.mono
    }
  }

  private func entry(of role: Role) -> Entry {
    entries[role] ?? Entry(full: Style(), basic: Style(), mono: Style())
  }

  /// The theme used where no theme file is found: the text of `Themes/dark.theme`.
  package static let builtIn = Theme(name: "dark", entries: builtInEntries)

  private static let builtInEntries: [Role: Entry] = {
    // A test checks the text. Even an empty table would still be readable, in the terminal's
    // colours.
    (try? ThemeParser(builtInText).entries) ?? [:]
  }()
}
