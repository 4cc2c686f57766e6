import CellCanvas
import Foundation
import Testing

private let shippedThemes = [
  "ascii", "colour-blind", "dark", "light", "mono", "projector",
]

private func shippedText(_ name: String) throws -> String {
  let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../Themes")
  return try String(contentsOf: folder.appending(path: "\(name).theme"), encoding: .utf8)
}

@Suite("A theme file")
struct ThemeTests {
  @Test("gives a role its colours and attributes at every depth")
  func parsing() throws {
    let text = """
      # paper
      text = #101010 on 255 | black on white
      alert = bold underline #af0000|red|bold reverse

        p1=9 on default
      """
    let theme = try Theme(name: "own", text: text)
    let grey = Color.indexed(255)
    let red = Color.rgb(red: 0xAF, green: 0, blue: 0)
    let own = theme.style(of: .alert)
    #expect(own == Style(foreground: red, background: grey, attributes: [.bold, .underline]))
    let basic = theme.style(of: .alert, depth: .basic)
    #expect(basic == Style(foreground: .indexed(1), background: .indexed(7)))
    let mono = theme.style(of: .alert, depth: .mono)
    #expect(mono == Style(attributes: [.bold, .reverse]))
    #expect(theme.style(of: .p1) == Style(foreground: .indexed(9), background: .standard))
  }

  @Test("leaves roles it is silent about to the built-in theme")
  func missing() throws {
    let theme = try Theme(name: "own", text: "dim = red")
    #expect(theme.style(of: .alert) == Theme.builtIn.style(of: .alert))
  }

  @Test("may end its lines as Windows does")
  func windows() throws {
    let theme = try Theme(name: "own", text: "# x\r\ntext = red on blue\r\ndim = bold\r\n")
    #expect(theme.style(of: .text).background == .indexed(4))
  }

  @Test(
    "is refused with line, role, found and expected",
    arguments: [
      ("text = red\nalert red", 2, nil, "alert red", "role = look"),
      ("text = on", 1, "text", "on", "a colour after 'on'"),
      ("text =", 1, "text", "", "a look, or the word plain"),
      ("dim = red\ndim = blue", 2, "dim", "dim", "every role once"),
      ("glyphs = braille", 1, nil, "braille", "glyphs = unicode or ascii"),
      ("glyphs = ascii\nglyphs = unicode", 2, nil, "glyphs", "the line glyphs once"),
      (
        "dim = red | red | red | bold", 1, "dim", "bold",
        "no more than three looks: all colours | 16 colours | no colours"
      ),
    ] as [(String, Int, String?, String, String)])
  func problems(
    _ text: String, line: Int, role: String?, found: String, expected: String
  ) throws {
    let problem = ThemeProblem(line: line, role: role, found: found, expected: expected)
    #expect(throws: problem) { try Theme(name: "own", text: text) }
  }

  @Test(
    "is refused for a colour that is none",
    arguments: ["#12345", "256", "+5", "pink", "#gggggg"])
  func colors(_ word: String) throws {
    let problem = #expect(throws: ThemeProblem.self) {
      try Theme(name: "own", text: "alert = bold \(word)")
    }
    #expect(try #require(problem).found == word)
  }

  @Test("says the whole problem in words")
  func words() throws {
    let problem = ThemeProblem(line: 3, role: "alert", found: "pink", expected: "#rrggbb")
    #expect(problem.description == "line 3, role alert: found 'pink', expected #rrggbb")
  }

  @Test("may have boards drawn in ASCII")
  func glyphs() throws {
    #expect(try Theme(name: "own", text: "glyphs = ascii").isASCII)
    #expect(try !Theme(name: "own", text: "glyphs = unicode").isASCII)
    #expect(try !Theme(name: "own", text: "text = red").isASCII)
  }

  @Test("names the known roles when it meets another")
  func unknownRole() throws {
    let problem = #expect(throws: ThemeProblem.self) {
      try Theme(name: "own", text: "title2 = red")
    }
    #expect(try #require(problem).expected.hasPrefix("one of the roles text, dim, title, heading"))
  }
}

@Suite("The shipped themes")
struct ShippedThemeTests {
  @Test("name every role once", arguments: shippedThemes)
  func complete(_ name: String) throws {
    let text = try shippedText(name)
    _ = try Theme(name: name, text: text)
    for role in Role.allCases {
      let lines = text.split(separator: "\n").filter { $0.hasPrefix(role.rawValue + " ") }
      #expect(lines.count == 1, "\(role.rawValue)")
    }
  }

  @Test("have the dark one built in, letter by letter")
  func builtIn() throws {
    let text = try shippedText("dark")
    #expect(text == Theme.builtInText)
    let theme = try Theme(name: "dark", text: text)
    #expect(theme == Theme.builtIn)
  }

  @Test("draw in ASCII where their name says so", arguments: shippedThemes)
  func glyphs(_ name: String) throws {
    #expect(try Theme(name: name, text: shippedText(name)).isASCII == (name == "ascii"))
  }

  @Test("give every role a look at each of the three depths", arguments: shippedThemes)
  func depths(_ name: String) throws {
    for line in try shippedText(name).split(separator: "\n") where line.contains(" = ") {
      guard !line.hasPrefix("#"), !line.hasPrefix("glyphs ") else { continue }
      // A single look without a colour is enough for all three depths.
      #expect(line.count { $0 == "|" } == (name == "mono" ? 0 : 2), "\(line)")
    }
  }

  @Test(
    "paint their own background, mono excepted", arguments: shippedThemes.filter { $0 != "mono" })
  func background(_ name: String) throws {
    let theme = try Theme(name: name, text: shippedText(name))
    #expect(theme.style(of: .text).background != .standard)
    #expect(theme.style(of: .text, depth: .basic).background != .standard)
  }

  @Test("use no colours in mono, and still tell these roles from text")
  func mono() throws {
    let theme = try Theme(name: "mono", text: shippedText("mono"))
    for role in Role.allCases {
      let style = theme.style(of: role)
      #expect(style.foreground == .standard && style.background == .standard)
      #expect(!style.attributes.contains(.dim))
    }
    for role in [Role.selected, .marking, .banner, .alert, .p1, .key, .tabActive, .hostile] {
      #expect(!theme.style(of: role).attributes.isEmpty)
    }
  }
}
