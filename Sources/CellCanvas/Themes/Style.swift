/// How the cells of a role look.
package struct Style: Hashable, Sendable {
  package var foreground: Color
  package var background: Color
  package var attributes: Attributes

  package init(
    foreground: Color = .standard, background: Color = .standard, attributes: Attributes = []
  ) {
    self.foreground = foreground
    self.background = background
    self.attributes = attributes
  }

  package struct Attributes: OptionSet, Hashable, Sendable {
    package let rawValue: UInt8

    package init(rawValue: UInt8) { self.rawValue = rawValue }

    package static let bold = Attributes(rawValue: 1)
    package static let underline = Attributes(rawValue: 2)
    package static let reverse = Attributes(rawValue: 4)
    package static let dim = Attributes(rawValue: 8)
  }
}

/// How many colours the terminal or the page can show.
package enum ColorDepth: Hashable, Sendable {
  /// No colours: only bold, underline, reverse and dim.
  case mono
  /// The eight or sixteen basic colours.
  case basic
  /// The 256 colours of xterm; on pages, every colour.
  case full
}
