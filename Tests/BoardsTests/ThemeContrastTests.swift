import CellCanvas
import Foundation
import Platform
import Testing

@testable import Boards
@testable import Sheets

@Suite("The colours of the shipped themes")
struct ThemeContrastTests {
  private static func theme(_ name: String) throws -> Theme {
    let root = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
    let bytes = try Files.read("/\(root)/Themes/\(name).theme", limit: 1 << 16)
    return try Theme(name: name, text: String(decoding: bytes, as: UTF8.self))
  }

  /// Every role that occurs on a board or page of the sample.
  private static let drawn = Result {
    var roles: Set<Role> = []
    for entry in try SampleSheets.stretches(in: .unicode) {
      roles.formUnion(entry.stretches.map(\.role))
    }
    return roles
  }

  @Test("are those of one role a cell, and boards use nearly all of them", .tags(.slow))
  func pairs() throws {
    let drawn = try Self.drawn.get()
    // Only the chooser has a line to type on, and a clean export has no hidden characters.
    let elsewhere: Set<Role> = [.input, .hostile]
    #expect(drawn.union(elsewhere) == Set(Role.allCases))
  }

  /// The least contrast of text: 4.5 to 1 by WCAG 2.1, 1.4.3, and 7 to 1 by 1.4.6.
  private static let leasts = [
    ("dark", 4.5), ("light", 4.5), ("ascii", 4.5), ("colour-blind", 4.5), ("projector", 7),
  ]

  @Test(
    "differ enough to be read, in 256 colours, in 16 and in 8", arguments: leasts)
  func contrast(_ name: String, least: Double) throws {
    let theme = try Self.theme(name)
    for role in Role.allCases {
      for pair in ColorPair.shown(of: role, theme) {
        let ratio = try #require(pair.contrast, "\(name), \(role.rawValue): no colour of its own")
        #expect(ratio >= least, "\(name), \(role.rawValue), \(pair.terminal): \(ratio)")
      }
    }
  }

  /// How far a shade differs from the ground; its character covers between a quarter and all of a
  /// cell.
  private static func inks(_ theme: Theme, _ depth: ColorDepth) -> [Double] {
    (0..<4).compactMap { level in
      let style = theme.style(of: .shade(level), depth: depth)
      guard let text = style.foreground.luminance, let paper = style.background.luminance else {
        return nil
      }
      return abs(text - paper) * Double(level + 1) / 4
    }
  }

  @Test(
    "shade from little to much in luminance, and the highest is never empty-looking",
    arguments: leasts)
  func shades(_ name: String, least: Double) throws {
    let theme = try Self.theme(name)
    let ground = theme.style(of: .text).background
    for level in 0..<4 {
      #expect(theme.style(of: .shade(level)).background == ground, "\(name): on the ground")
    }
    for depth in [ColorDepth.full, .basic] {
      let inks = Self.inks(theme, depth)
      #expect(inks.count == 4 && zip(inks, inks.dropFirst()).allSatisfy { $0 < $1 }, "\(name)")
    }
    let colors = (0..<4).compactMap { theme.style(of: .shade($0)).foreground.luminance }
    let paper = try #require(ground.luminance)
    let far = colors.map { abs($0 - paper) }
    #expect(zip(far, far.dropFirst()).allSatisfy { $0 < $1 }, "\(name): \(far)")
    let highest = try #require(ColorPair.shown(of: .shade4, theme).compactMap(\.contrast).min())
    #expect(highest >= max(least, 7), "\(name): \(highest)")
  }

  @Test("shade in one hue, white and black aside", arguments: leasts)
  func hue(_ name: String, least: Double) throws {
    let theme = try Self.theme(name)
    let hues = (0..<4).flatMap { level in
      [Color.index(theme.style(of: .shade(level)).foreground.paletteIndex)]
        + [theme.style(of: .shade(level)).foreground]
    }.compactMap(\.hue)
    let (low, high) = (try #require(hues.min()), try #require(hues.max()))
    #expect(high - low <= 15, "\(name): \(hues)")
  }

  @Test("are red for what is to act on now, and for nothing else", arguments: leasts)
  func red(_ name: String, least: Double) throws {
    let theme = try Self.theme(name)
    for role in Role.allCases {
      for depth in [ColorDepth.full, .basic] {
        let style = theme.style(of: role, depth: depth)
        let isRed = style.foreground.isRed || style.background.isRed
        let mayBe = role == .alert || role == .p1
        #expect(mayBe || !isRed, "\(name), \(role.rawValue), \(depth)")
        #expect(depth == .basic || isRed == mayBe, "\(name), \(role.rawValue)")
      }
    }
  }

  @Test("are never dimmed: how much darker that is, no standard says", arguments: leasts)
  func dim(_ name: String, least: Double) throws {
    let theme = try Self.theme(name)
    for role in Role.allCases {
      for depth in [ColorDepth.full, .basic, .mono] {
        #expect(!theme.style(of: role, depth: depth).attributes.contains(.dim), "\(role)")
      }
    }
  }
}

/// The two colours of a cell on one kind of terminal.
private struct ColorPair {
  let terminal: String
  let text: Color
  let paper: Color

  /// The colours of a role on all kinds of terminal.
  ///
  /// xterm shows bold text of the first eight colours in their bright form (resource `boldColors`);
  /// other terminals do not. With eight colours, bright colours become bold on a plain background.
  static func shown(of role: Role, _ theme: Theme) -> [ColorPair] {
    let full = theme.style(of: role)
    let basic = theme.style(of: role, depth: .basic)
    var pairs = [
      ColorPair(terminal: "pages", text: full.foreground, paper: full.background),
      ColorPair(
        terminal: "256 colours", text: .index(full.foreground.paletteIndex),
        paper: .index(full.background.paletteIndex)),
    ]
    guard let text = basic.foreground.basicIndex, let paper = basic.background.basicIndex else {
      return pairs + [ColorPair(terminal: "16 colours", text: .standard, paper: .standard)]
    }
    let isBold = basic.attributes.contains(.bold)
    var ways = [("16 colours", text, paper), ("8 colours", text % 8, paper % 8)]
    if isBold { ways.append(("16 colours, bold is bright", text % 8 + 8, paper)) }
    if isBold || text >= 8 { ways.append(("8 colours, bold is bright", text % 8 + 8, paper % 8)) }
    pairs += ways.map { ColorPair(terminal: $0, text: .indexed($1), paper: .indexed($2)) }
    return pairs
  }

  /// The contrast ratio of WCAG 2.1; `nil` where the terminal's own colours decide.
  var contrast: Double? {
    guard let text = text.luminance, let paper = paper.luminance else { return nil }
    return (max(text, paper) + 0.05) / (min(text, paper) + 0.05)
  }
}

extension Color {
  /// Whether a reader would call it red: far more of it than of green or blue.
  fileprivate var isRed: Bool {
    guard let components else { return false }
    return Double(components.red) > 1.6 * Double(max(components.green, components.blue, 1))
  }

  /// The hue in degrees; `nil` for black, white and greys.
  fileprivate var hue: Double? {
    guard let components else { return nil }
    let parts = [components.red, components.green, components.blue].map { Double($0) }
    let (most, least) = (parts.max() ?? 0, parts.min() ?? 0)
    guard most - least > 0.1 * most else { return nil }
    let turn = { (from: Double, to: Double) in (from - to) / (most - least) * 60 }
    if most == parts[2] { return 240 + turn(parts[0], parts[1]) }
    if most == parts[1] { return 120 + turn(parts[2], parts[0]) }
    let hue = turn(parts[1], parts[2])
    return hue < 0 ? hue + 360 : hue
  }

  fileprivate static func index(_ index: UInt8?) -> Color { index.map(Color.indexed) ?? .standard }

  /// The relative luminance of WCAG 2.1.
  fileprivate var luminance: Double? {
    guard let components else { return nil }
    let linear = [components.red, components.green, components.blue].map { byte in
      let value = Double(byte) / 255
      return value <= 0.03928 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
  }
}
