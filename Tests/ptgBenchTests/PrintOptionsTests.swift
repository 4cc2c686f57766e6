import Testing

@testable import ptg_bench

@Suite("The options of the print bench")
struct PrintOptionsTests {
  @Test("have a region and a count unless they are given")
  func options() throws {
    let usual = try PrintOptions(["--program", "/bin/ptg", "--data", "/d"])
    #expect(usual.region == "sw" && usual.runs == 9)
    let given = try PrintOptions(
      ["--program", "/bin/ptg", "--data=/d", "--region", "se", "--runs", "2"])
    #expect(given.region == "se" && given.runs == 2)
  }

  @Test(
    "are refused in words",
    arguments: [
      [], ["--program", "/bin/ptg"], ["--program", "ptg", "--data", "/d"],
      ["--program", "/p", "--data", "d"], ["--program", "/p", "--data", "/d", "--runs", "0"],
    ])
  func refused(_ words: [String]) {
    #expect(throws: BenchUsage.self) { try PrintOptions(words) }
  }

  @Test("stand in columns, figures to the right")
  func columns() {
    #expect(
      TextColumns(rows: [["print", "ms"], ["pack", "120"], ["a", "7"]]).lines
        == ["print   ms", "pack   120", "a        7"])
  }
}
