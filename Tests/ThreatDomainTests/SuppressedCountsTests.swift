import Testing
import ThreatDomain

@Suite("Counts that add up in the safe view")
struct SuppressedCountsTests {
  /// A table of two rows and two columns with the totals of both: positions row by row.
  private static let sums = [
    SuppressedCounts.Sum(total: 2, parts: [0, 1]), .init(total: 5, parts: [3, 4]),
    .init(total: 8, parts: [6, 7]), .init(total: 6, parts: [0, 3]),
    .init(total: 7, parts: [1, 4]), .init(total: 8, parts: [2, 5]),
  ]

  private static func table(_ a: Int, _ b: Int, _ c: Int, _ d: Int) -> [Int] {
    [a, b, a + b, c, d, c + d, a + c, b + d, a + b + c + d]
  }

  private static func shown(_ counts: [Int]) -> [Int?] {
    let safe = SuppressedCounts(counts, sums: sums)
    return counts.indices.map { position in
      if case .shown(let count) = safe[position] { count } else { nil }
    }
  }

  @Test(
    "hide what rows and columns would give away, and no more",
    arguments: [
      ((20, 30, 40, 50), [20, 30, 50, 40, 50, 90, 60, 80, 140]),
      ((3, 30, 40, 50), [nil, nil, 33, nil, nil, 90, 43, 80, 123]),
      ((3, 30, 0, 50), [nil, nil, 33, 0, 50, 50, nil, nil, 83]),
      ((0, 0, 0, 0), [0, 0, 0, 0, 0, 0, 0, 0, 0]),
      ((2, 0, 0, 0), [nil, 0, nil, 0, 0, 0, nil, 0, nil]),
    ] as [((Int, Int, Int, Int), [Int?])])
  func table(cells: (Int, Int, Int, Int), expected: [Int?]) {
    #expect(Self.shown(Self.table(cells.0, cells.1, cells.2, cells.3)) == expected)
  }

  @Test("leave no sum with a single hidden count, and none that tells its hidden counts")
  func sums() {
    for number in 0..<9 * 9 * 9 * 9 {
      let counts = Self.table(number % 9, number / 9 % 9, number / 81 % 9, number / 729)
      let shown = Self.shown(counts)
      for position in counts.indices where SuppressedCounts.isSmall(counts[position]) {
        #expect(shown[position] == nil, "\(counts)")
      }
      for sum in Self.sums {
        let hidden = sum.parts.filter { shown[$0] == nil }
        let isTotalHidden = shown[sum.total] == nil
        #expect(hidden.count + (isTotalHidden ? 1 : 0) != 1, "\(counts)")
        guard !isTotalHidden, !hidden.isEmpty else { continue }
        let total = hidden.map { counts[$0] }.reduce(0, +)
        #expect(total > hidden.count, "\(counts): all must be 1")
        #expect(total != hidden.count * 4, "\(counts): all must be 4")
      }
    }
  }

  @Test("are hidden for no sum that they do not belong to")
  func apart() {
    let safe = SuppressedCounts(
      [3, 9, 12, 7, 8, 15],
      sums: [.init(total: 2, parts: [0, 1]), .init(total: 5, parts: [3, 4])])
    #expect((3...5).allSatisfy { safe[$0] != .suppressed })
    #expect((0...1).allSatisfy { safe[$0] == .suppressed } && safe[2] == .shown(12))
  }
}
