import Platform
import Testing

@testable import ptg_bench

@Suite("Comparing two folders of prints")
struct PagesComparisonTests {
  private func comparison(
    _ old: [String: String], _ new: [String: String]
  ) throws -> PagesComparison {
    let folder = try TemporaryFolder(in: "/tmp")
    for (side, files) in [("old", old), ("new", new)] {
      try Files.makeFolder("\(folder.path)/\(side)")
      for (name, text) in files {
        try Files.write(Array(text.utf8), to: "\(folder.path)/\(side)/\(name)")
      }
    }
    return try PagesComparison(of: "\(folder.path)/old", with: "\(folder.path)/new")
  }

  @Test("finds a changed, a missing and a new file")
  func found() throws {
    let comparison = try comparison(
      ["a": "1\n2\n", "b": "1\n2\n", "c": "x"], ["a": "1\n2\n", "b": "1\n3\n", "d": "x"])
    #expect(
      comparison.differences.flatMap(\.lines)
        == ["changed: b, line 2", "  - 2", "  + 3", "missing: c", "new: d"])
    #expect(comparison.count == 4)
  }

  @Test(
    "shows the first line that differs, from shortly before it does",
    arguments: [
      ("a\nb", "a\nb\n", ["line 3", "  + "]), ("a\nb\nc", "a\nb", ["line 3", "  - c"]),
      ("x", "", ["line 1", "  - x", "  + "]),
      ("\u{1B}[1m", "\u{1B}[0m", ["line 1", "  - \\u{1B}[1m", "  + \\u{1B}[0m"]),
    ])
  func lines(_ old: String, _ new: String, expected: [String]) throws {
    let lines = try comparison(["f": old], ["f": new]).differences.flatMap(\.lines)
    #expect(lines == ["changed: f, \(expected[0])"] + expected.dropFirst())
  }

  @Test("cuts long lines around the place where they part")
  func long() throws {
    let start = String(repeating: "-", count: 1000)
    let lines = try comparison(["f": start + "old"], ["f": start + "new"]).differences
      .flatMap(\.lines)
    let shown = String(repeating: "-", count: 40)
    #expect(lines == ["changed: f, line 1", "  - \(shown)old", "  + \(shown)new"])
  }
}
