import Testing

@testable import ptg_bench

@Suite("The figures of a measurement")
struct FigureTests {
  @Test(
    "have a middle, and a value that 95 of 100 do not exceed",
    arguments: [
      ([], nil, nil), ([7], 7, 7), ([3, 1], 2, 3), ([9, 1, 5], 5, 9),
      ((1...20).map(Double.init), 10.5, 19), ((1...100).map(Double.init), 50.5, 95),
    ] as [([Double], Double?, Double?)])
  func statistics(_ values: [Double], median: Double?, percentile: Double?) {
    #expect(values.median == median)
    #expect(values.percentile95 == percentile)
  }

  @Test(
    "are written rounded, with thousands apart",
    arguments: [
      (0, 0, "0"), (1234.5, 0, "1,235"), (0.046, 2, "0.05"), (12.0, 1, "12.0"),
      (1_234_567.04, 1, "1,234,567.0"), (999.96, 1, "1,000.0"),
    ])
  func numbers(_ value: Double, decimals: Int, expected: String) {
    #expect(FigureTable.text(value, decimals: decimals) == expected)
  }

  @Test("stand in columns, with how many times the first tool's they are")
  func table() {
    var first = Figures()
    first.start = [10, 30, 20]
    first.firstByte = [0.5]
    first.idleBytes = [0]
    var second = Figures()
    second.start = [50]
    second.idleBytes = [2452]
    let lines = FigureTable(rows: [("ptg", first), ("other", second)]).lines
    #expect(Set(lines.map(\.count)).count == 1)
    #expect(lines[0].hasPrefix("tool      start ms  key ms"))
    #expect(lines[1].hasPrefix("ptg           20.0    0.50"))
    #expect(lines[2].hasPrefix("other  50.0 (2.5x)       -"))
    #expect(lines[2].contains(" 2,452 "))
  }
}

@Suite("The options of the terminal bench")
struct TerminalOptionsTests {
  @Test("have counts unless they are given")
  func options() throws {
    let usual = try TerminalOptions(["--program", "/bin/ptg", "--data", "d"])
    #expect([usual.runs, usual.keys] == [5, 30])
    let given = try TerminalOptions(
      ["--program", "/bin/ptg", "--data=d", "--runs", "2", "--keys", "7"])
    #expect([given.runs, given.keys] == [2, 7])
  }

  @Test(
    "are refused in words",
    arguments: [
      [], ["--program", "/bin/ptg"], ["--program", "ptg", "--data", "d"],
      ["--program", "/p", "--data", "d", "--runs", "0"], ["--program", "/p", "--data", "d", "x"],
      ["--speed"],
    ])
  func refused(_ words: [String]) {
    #expect(throws: BenchUsage.self) { try TerminalOptions(words) }
  }
}
