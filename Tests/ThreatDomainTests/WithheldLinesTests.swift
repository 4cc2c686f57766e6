import Testing
import ThreatDomain

@Suite("Lines that are kept back")
struct WithheldLinesTests {
  /// All demand, then a group of two types, then a group of one with its type.
  private static let sums = [
    SuppressedCounts.Sum(total: 0, parts: [1, 4]), .init(total: 1, parts: [2, 3]),
    .init(total: 4, parts: [5]),
  ]

  /// Which lines are kept back, a word a scope: `*` or `.` for each part.
  private static func picture(
    small: [(scope: Int, part: Int)], scopes: Int = 4, bounds: [Int]? = nil
  ) -> [String] {
    let isSmall = (0..<scopes).map { scope in
      (0..<6).map { part in small.contains { $0.scope == scope && $0.part == part } }
    }
    let lines = WithheldLines(
      isSmall: isSmall, atLatest: bounds ?? Array(repeating: scopes, count: 6),
      sizes: [100, 70, 50, 20, 30, 30], sums: sums)
    return (0..<scopes).map { scope in
      (0..<6).map { lines.isWithheld($0, from: scope) ? "*" : "." }.joined()
    }
  }

  @Test("are none where none is small")
  func none() {
    #expect(Self.picture(small: []) == Array(repeating: "......", count: 4))
  }

  @Test("are those of a small scope and of every smaller one, with the other type of the group")
  func staircase() {
    #expect(Self.picture(small: [(1, 3)]) == ["......", "..**..", "..**..", "..**.."])
  }

  @Test("are those of two scopes at least")
  func two() {
    #expect(Self.picture(small: [(3, 3)]) == ["......", "......", "..**..", "..**.."])
  }

  @Test("are a group's own where it has one type, and then those of another group and its type")
  func single() {
    #expect(Self.picture(small: [(2, 5)])[2] == ".*.***")
  }

  @Test("are also those that a bound asks for, from the first scope on")
  func bound() {
    #expect(Self.picture(small: [], bounds: [4, 4, 0, 4, 4, 4])[0] == "..**..")
  }

  @Test("leave four counts of two scopes and two parts to choose, whichever are small")
  func blocks() {
    for scope in 0..<4 {
      for part in [2, 3, 5] {
        let rows = Self.picture(small: [(scope, part), ((scope + 2) % 4, 3)])
        for row in rows where row.contains("*") {
          let kept = row.enumerated().filter { $0.element == "*" }.map(\.offset)
          let others = rows.filter { other in
            kept.filter { Array(other)[$0] == "*" }.count >= 2
          }
          #expect(kept.count >= 2 && others.count >= 2, "\(scope) \(part): \(rows)")
        }
      }
    }
  }
}
