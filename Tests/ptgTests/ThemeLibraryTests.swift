import CellCanvas
import Platform
import Testing

@testable import ptg

@Suite("The library of themes")
struct ThemeLibraryTests {
  /// Makes a settings folder with these theme files, and the theme library of that folder.
  private func library(_ files: [String: [UInt8]], check: (ThemeLibrary, String) throws -> Void)
    throws
  {
    let folder = try TemporaryFolder(in: "/tmp")
    let themes = "\(folder.path)/ptg/themes"
    try Files.makeFolder(themes)
    for (name, bytes) in files { try Files.write(bytes, to: "\(themes)/\(name)") }
    let system = TestSystem(["XDG_CONFIG_HOME": folder.path])
    try check(ThemeLibrary(system.environment, folder: nil), themes)
  }

  private static let shipped = ["ascii", "colour-blind", "dark", "light", "mono", "projector"]

  @Test("has the shipped themes, and starts with the dark one")
  func shipped() throws {
    try library([:]) { library, _ in
      #expect(library.themes.map(\.name) == Self.shipped)
      #expect(library.problems.isEmpty)
      let names = try ["dark", nil, "mono"].map {
        try library.ordered(startingWith: $0).map(\.name)
      }
      #expect(names[0] == names[1])
      #expect(names[1].first == "dark")
      #expect(names[2].prefix(2) == ["mono", "projector"])
    }
  }

  @Test("puts own themes first, and one with the name of a shipped theme in its place")
  func own() throws {
    let text = Array("text = #000000 on #ffffff".utf8)
    try library(["meeting.theme": text, "dark.theme": text, "notes.txt": text]) { library, _ in
      #expect(library.themes.map(\.name).prefix(3) == ["dark", "meeting", "ascii"])
      #expect(library.themes[0] != .builtIn)
      #expect(library.themes.count(where: { $0.name == "dark" }) == 1)
    }
  }

  @Test(
    "leaves a theme out that it cannot use, says why, and has all others",
    arguments: [
      ("alert = pink", ", line 1, role alert: found 'pink', expected #rrggbb"),
      ("dim = 7\nalert red", ", line 2: found 'alert red', expected role = look"),
      ("dim = 7\n# \u{0}", nil),
      (String(repeating: "#", count: 1 << 16 + 1), ": could not read: it is over 65536 bytes"),
    ] as [(String, String?)])
  func broken(_ text: String, finding: String?) throws {
    let good = Array("dim = 8".utf8)
    try library(["a.theme": Array(text.utf8), "b.theme": good]) { library, folder in
      let isLeftOut = finding != nil
      #expect(library.themes.contains { $0.name == "a" } != isLeftOut)
      #expect(library.themes.contains { $0.name == "b" })
      #expect(library.problems.count == (isLeftOut ? 1 : 0))
      #expect(library.problems.allSatisfy { $0.inBrief.hasPrefix("a.theme\(finding ?? "")") })
      #expect(library.problems.allSatisfy { $0.description.hasPrefix("\(folder)/a.theme") })
    }
  }

  @Test("leaves out a file that is not UTF-8, and names the line")
  func bytes() throws {
    try library(["a.theme": Array("dim = 7\n# caf".utf8) + [0xE9]]) { library, _ in
      #expect(library.problems.first?.finding.hasPrefix(", line 2: found '# caf") == true)
    }
  }

  @Test("leaves out a folder and a link that have the name of a theme")
  func kinds() throws {
    try library([:]) { _, folder in
      try Files.makeFolder("\(folder)/x.theme")
      try Files.switchLink("\(folder)/y.theme", to: "/nowhere")
      let config = Files.folder(of: Files.folder(of: folder))
      let library = try ThemeLibrary(
        TestSystem(["XDG_CONFIG_HOME": config]).environment, folder: nil)
      #expect(library.problems.map(\.theme) == ["x", "y"])
      #expect(library.themes.map(\.name) == Self.shipped)
    }
  }

  @Test("refuses an own theme that was asked for and cannot be used, even if another ships")
  func wanted() throws {
    try library(["dark.theme": Array("alert = pink".utf8)]) { library, folder in
      let problem = try #require(library.problems.first)
      #expect(throws: problem) { try library.ordered(startingWith: "dark") }
      #expect(ExitStatus(of: problem) == .configuration)
      #expect(
        problem.description.hasPrefix("\(folder)/dark.theme, line 1, role alert: found 'pink'"))
      #expect(problem.description.hasSuffix(". The theme is left out."))
      let first = try library.ordered(startingWith: nil).first
      #expect(first == .builtIn)
    }
  }

  @Test("says which themes there are, and where it looked, when asked for another")
  func unknown() throws {
    try library([:]) { library, folder in
      let error = #expect(throws: ThemeLibrary.NotFound.self) {
        try library.ordered(startingWith: "drak")
      }
      let text = try #require(error).description
      #expect(
        text.hasPrefix(
          "there is no theme 'drak'. Did you mean 'dark'? Themes are: ascii, colour-blind, dark"))
      #expect(text.contains("looked for in \(folder), "))
    }
  }

  @Test("has the theme in the program where none ships, and says no word of it")
  func nothing() throws {
    let system = TestSystem(
      ["HOME": "/nowhere", "XDG_DATA_DIRS": "/nowhere"], program: "/nowhere/x")
    let library = try ThemeLibrary(system.environment, folder: nil)
    #expect(library.themes == [.builtIn])
    #expect(library.problems.isEmpty)
  }

  @Test("refuses a folder named on the command line that is not there")
  func folder() {
    let error = UsageError("--themes: there is no folder 'x'; give a folder of themes")
    #expect(throws: error) { try ThemeLibrary(TestSystem().environment, folder: "x") }
  }
}
