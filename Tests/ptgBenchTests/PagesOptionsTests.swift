import Printing
import Testing

@testable import ptg_bench

@Suite("The options of the bench of pages")
struct PagesOptionsTests {
  private func written(_ words: [String]) throws -> PagesOptions.Write {
    guard case .write(let options) = try PagesOptions(["write"] + words) else {
      throw BenchUsage("expected options of 'write'")
    }
    return options
  }

  @Test("are the sample in every quick format unless they are given")
  func options() throws {
    let usual = try written(["out"])
    #expect(
      (usual.folder, usual.source, usual.part) == ("out", .export("SampleData/central-export"), nil)
    )
    #expect(usual.formats.map(\.id) == ["text", "ansi", "html", "svg", "csv", "json", "md", "ods"])
    #expect(usual.program.hasSuffix("/ptg"))
    let given = try written(["out", "--data", "d", "--formats", "pdf,text", "--only", "grid"])
    #expect((given.source, given.part) == (.data("d"), "grid"))
    #expect(given.formats.map(\.id) == ["pdf", "text"])
  }

  @Test(
    "are refused in words",
    arguments: [
      [], ["write"], ["write", "--data", "d"], ["compare", "a"], ["compare", "a", "b", "c"],
      ["write", "o", "--formats", "text,"], ["write", "o", "--data", "d", "--export", "e"],
      ["read", "o"],
    ])
  func refused(_ words: [String]) {
    #expect(throws: BenchUsage.self) { try PagesOptions(words) }
  }
}
