/// The looks of all roles, at every colour depth.
package struct Theme: Hashable, Sendable {
  package let name: String

  /// Whether boards are drawn in ASCII under this theme, whatever the terminal can show.
  package let isASCII: Bool

  private let entries: [Role: Entry]

  /// One role at the three depths.
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

  /// The style of a role; the built-in theme's where this one is silent.
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

  /// The theme that is used where no file can be found: the text of `Themes/dark.theme`.
  package static let builtIn = Theme(name: "dark", entries: builtInEntries)

  private static let builtInEntries: [Role: Entry] = {
    // Its text is checked by a test; an empty table would still be read in the terminal's colours.
    (try? ThemeParser(builtInText).entries) ?? [:]
  }()
}
