import Testing

@testable import ThreatDomain

@Suite("Random rounding")
struct RandomRoundingTests {
  private static let rounding = RandomRounding(key: .sample)

  /// Many identities that differ only in the fraud type.
  private static func identities(_ count: Int) throws -> [CountIdentity] {
    let month = try #require(Month("2019-03"))
    return (0..<count).map {
      .demand(.reports, DemandSlice(.national, .type("T\($0)"), in: month...month))
    }
  }

  @Test("leaves multiples of 5 and takes one of the two neighbours of all else")
  func neighbours() throws {
    for (count, identity) in zip(0..<400, try Self.identities(400)) {
      let shown = Self.rounding.rounded(count, of: identity)
      #expect(shown % 5 == 0 && abs(shown - count) < 5 && shown >= 0)
      #expect(count % 5 != 0 || shown == count)
    }
  }

  @Test(
    "goes up as often as the count is far from the lower: 2 two times in five", arguments: 1...4)
  func unbiased(rest: Int) throws {
    let identities = try Self.identities(10_000)
    let ups = identities.count { Self.rounding.rounded(20 + rest, of: $0) == 25 }
    // Four standard deviations of 10,000 draws are under 200.
    #expect(abs(ups - 2000 * rest) < 200)
    let sum = identities.reduce(0) { $0 + Self.rounding.rounded(20 + rest, of: $1) }
    #expect(abs(Double(sum) / 10_000 - Double(20 + rest)) < 0.1)
  }

  @Test("is the same for one identity and key, another under another key")
  func fixed() throws {
    let key = try #require(RoundingKey(hex: String(repeating: "0f", count: 16)))
    #expect(key.hex == String(repeating: "0f", count: 16))
    #expect(RoundingKey(hex: RoundingKey.sample.hex) == .sample)
    let other = RandomRounding(key: key)
    let identities = try Self.identities(500)
    let shown = identities.map { Self.rounding.rounded(2, of: $0) }
    #expect(shown == identities.map { RandomRounding(key: .sample).rounded(2, of: $0) })
    let differing = zip(shown, identities).count { $0 != other.rounded(2, of: $1) }
    #expect((150...350).contains(differing))
  }

  @Test("takes counts that nobody expects, and traps on none", arguments: [-7, -1, .min, .max])
  func extremes(count: Int) throws {
    let shown = Self.rounding.rounded(count, of: try Self.identities(1)[0])
    #expect((shown &- count).magnitude < 5)
  }

  @Test("rounds a span from its own sum where every month shows twenty, else adds up the months")
  func spans() throws {
    let identity = try Self.identities(1)[0]
    let own = Self.rounding.rounded(63, of: identity)
    #expect(Self.rounding.span(63, of: identity, months: [20, 45]) == own)
    #expect(Self.rounding.span(63, of: identity, months: [15, 40]) == 55)
    let single = Self.rounding.span(3, of: identity, months: [5])
    #expect(single == Self.rounding.rounded(3, of: identity))
  }
}

@Suite("The identity of a count")
struct CountIdentityTests {
  private static func month(_ text: String) throws -> Month { try #require(Month(text)) }

  @Test("has bytes of its own for each count, scope, part, month, span and record")
  func distinct() throws {
    let (first, last) = (try Self.month("2019-02"), try Self.month("2019-03"))
    let slices = [Scope.national, .region("sw"), .force("sw")].flatMap { scope in
      [first...first, first...last, last...last].flatMap { months in
        [DemandSlice.Part.all, .type("A"), .group("A"), .victim(.business)].map {
          DemandSlice(scope, $0, in: months)
        }
      }
    }
    let lists = [[VictimList.vulnerable], [.repeated], VictimList.allCases].map {
      VictimCareSlice(.national, $0, in: first...last)
    }
    var all = slices.map { CountIdentity.demand(.reports, $0) }
    all += [
      .demand(.reports, DemandSlice(.national, in: last...last, isWithoutLondon: true)),
      .demand(.cyberReports, DemandSlice(.national, in: last...last)),
      .outcomes(.referred, of: .national, in: first...last),
      .cases(.takenUp, of: .national, sentIn: first...last),
      .closedInvestigations(of: .national), .people(.victims, ofRecord: "INV-1"),
      .people(.caseVictims, ofRecord: "INV-1"), .people(.victims, ofRecord: "INV-2"),
    ]
    all += lists.flatMap { slice in
      VictimCareCount.Measure.allCases.map { .victims($0, slice) } + [
        .victimsOutside(last...last, slice)
      ]
    }
    #expect(Set(all.map(\.bytes)).count == all.count)
  }

  @Test("takes words of any length apart: AB and C are not A and BC")
  func boundaries() throws {
    let month = try Self.month("2019-03")
    func slice(_ scope: String, _ type: String) -> CountIdentity {
      .demand(.reports, DemandSlice(.force(scope), .type(type), in: month...month))
    }
    #expect(slice("ab", "type").bytes != slice("a", "btype").bytes)
  }
}

@Suite("A loss to two figures")
struct TwoFiguresTests {
  @Test(
    "keeps the first two, the nearer way",
    arguments: [
      (0, 0), (7, 7), (99, 99), (123, 120), (125, 130), (995, 1000), (-1251, -1300),
      (123_456_789, 120_000_000),
    ])
  func figures(pence: Int64, expected: Int64) {
    #expect(Pence(pence).toTwoFigures == Pence(expected))
  }

  @Test("traps on no amount", arguments: [Int64.min, .max])
  func extremes(pence: Int64) {
    #expect(Pence(pence).toTwoFigures != .zero)
  }
}
