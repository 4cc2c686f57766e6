import Testing
import ThreatDomain

@Suite("A row in the safe view")
struct SuppressedRowTests {
  struct Case: CustomTestStringConvertible {
    let testDescription: String
    let counts: [Int]
    /// `nil` stands for a hidden count; the total comes last.
    let shown: [Int?]
  }

  static let cases = [
    Case(testDescription: "without small counts stays", counts: [5, 0, 9], shown: [5, 0, 9, 14]),
    Case(
      testDescription: "hides the smallest other count with a single small one",
      counts: [3, 40, 12], shown: [nil, 40, nil, 55]),
    Case(
      testDescription: "hides all of several smallest other counts",
      counts: [12, 4, 12, 30], shown: [nil, nil, nil, 30, 58]),
    Case(
      testDescription: "needs no other count for two small ones",
      counts: [3, 2, 12], shown: [nil, nil, 12, 17]),
    Case(
      testDescription: "hides a third where two small ones must both be 1",
      counts: [1, 1, 12, 30], shown: [nil, nil, nil, 30, 44]),
    Case(
      testDescription: "hides a third where two small ones must both be 4",
      counts: [4, 4, 12, 30], shown: [nil, nil, nil, 30, 50]),
    Case(
      testDescription: "hides the total where no other count can be hidden",
      counts: [4, 4, 0], shown: [nil, nil, 0, nil]),
    Case(
      testDescription: "hides a small total with its only count",
      counts: [0, 3, 0], shown: [0, nil, 0, nil]),
    Case(testDescription: "of zeros stays", counts: [0, 0], shown: [0, 0, 0]),
    Case(testDescription: "without counts has a total of 0", counts: [], shown: [0]),
  ]

  @Test("hides small counts and what gives them away", arguments: cases)
  func hides(_ example: Case) {
    let row = SuppressedRow(example.counts)
    #expect(
      row.counts + [row.total] == example.shown.map { $0.map(SafeCount.shown) ?? .suppressed })
  }

  /// The reader knows these rules too, and how many cells there are.
  @Test("leaves every hidden count at least two values that the row could have come from")
  func neverRecoverable() {
    let rows = (0..<21 * 21 * 21).map { [$0 % 21, $0 / 21 % 21, $0 / 441] }
    let possible = Dictionary(
      grouping: rows.filter { $0.reduce(0, +) <= 20 }, by: SuppressedRow.init)
    for (row, origins) in possible {
      for cell in row.counts.indices where row.counts[cell] == .suppressed {
        #expect(Set(origins.map { $0[cell] }).count > 1, "\(origins)")
      }
    }
  }
}
