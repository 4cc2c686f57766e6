import SnapshotStore
import Testing
import ThreatDomain

@Suite("What an export holds of a scope")
struct DirectoryTests {
  private static let month = Month(index: 2019 * 12)

  /// - Parameters:
  ///   - own: The forces that the rows of demand cover.
  ///   - totals: The forces that the totals of demand cover.
  private func directory(
    for recipient: Scope, own: [String: String?], totals: [String: String?]
  ) -> Directory {
    func coverage(_ forces: [String: String?], _ recipient: Scope) -> Coverage {
      Coverage(months: [Self.month], regionOfForce: forces, recipient: recipient)
    }
    return Directory(
      regions: [],
      forces: [
        Force(id: "kent", name: "Kent", regionID: "se", isTerritorial: true),
        Force(id: "devon", name: "Devon", regionID: "sw", isTerritorial: true),
        Force(id: "btp", name: "BTP", isTerritorial: false),
      ], fraudTypes: [], priorities: [], months: Self.month...Self.month,
      coverage: [.demand: coverage(own, recipient)],
      totals: [.demand: coverage(totals, .national)], recipient: recipient)
  }

  @Test(
    "is its rows for the recipient and its forces, and totals for every other",
    arguments: [
      (Scope.national, Scope.national, true), (.national, .force("kent"), true),
      (.region("se"), .region("se"), true), (.region("se"), .force("kent"), true),
      (.region("se"), .force("devon"), false), (.region("se"), .force("btp"), false),
      (.region("se"), .region("sw"), false), (.region("se"), .national, false),
      (.force("kent"), .force("kent"), true), (.force("kent"), .region("se"), false),
      (.force("kent"), .national, false), (.force("kent"), .force("devon"), false),
    ])
  func holds(recipient: Scope, scope: Scope, isHeld: Bool) {
    let all: [String: String?] = ["kent": "se", "devon": "sw"]
    let directory = directory(for: recipient, own: ["kent": "se"], totals: all)
    #expect(directory.holds(scope) == isHeld)
    #expect(
      directory.returns(of: .demand, comparing: .region("sw")).hasFigure(in: Self.month)
        == (recipient != .national))
  }

  @Test("covers the residents of a scope where each of its territorial forces has rows or totals")
  func residents() {
    let all: [String: String?] = ["kent": "se", "devon": "sw"]
    let cut = directory(for: .force("kent"), own: ["kent": "se"], totals: all)
    #expect(cut.coversResidents(of: .national, in: .demand))
    let some = directory(for: .national, own: ["kent": "se"], totals: all)
    #expect(!some.coversResidents(of: .national, in: .demand))
    #expect(some.coversResidents(of: .region("se"), in: .demand))
  }
}
