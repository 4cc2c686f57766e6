import SampleForTests
import SnapshotStore
import Testing
import ThreatDomain
import Wording

@testable import Boards
@testable import Sheets

@Suite("A count in the safe view", .tags(.slow))
struct SafeViewTests {
  private struct Shown: Sendable {
    let place: String
    let figure: NamedFigure
  }

  /// Every figure of all boards and of some pages, by scope, month and language.
  private static let shown = Result {
    let snapshot = try SampleSnapshot.open()
    var shown: [Shown] = []
    for (text, month) in [
      ("national", "2019-03"), ("region:lon", "2019-03"), ("region:tarian", "2019-03"),
      ("region:tarian", "2018-06"), ("city-of-london", "2019-03"), ("gwent", "2019-03"),
    ] {
      let scope = try #require(Scope(text))
      for board in boardCatalogue {
        for choices in board.choices {
          let request = try SampleReading.request(scope, month, choices: choices, isSafe: true)
          let sheet = try board.load(snapshot, request)
          shown += sheet.allFigures.map {
            Shown(place: "\(board.id) \(text) \(month) \(choices)", figure: $0)
          }
        }
      }
    }
    let pages =
      ["lon", "tarian"].map { Place.region($0) } + ["city-of-london", "gwent"].map { .force($0) }
      + (try snapshot.database.threats(inRegion: "tarian")).map { .threat($0.id) }
    for language in Language.allCases {
      for place in pages {
        let request = try SampleReading.request(
          .region("tarian"), "2019-03", language, isSafe: true)
        let sheet = try #require(try place.load(from: snapshot, request))
        shown += sheet.allFigures.map { Shown(place: "\(place.text) \(language)", figure: $0) }
      }
    }
    return shown
  }

  /// The figures that count people, reports or referrals, by their identity.
  private static func counts() throws -> [CountIdentity: [(shown: Shown, value: Int)]] {
    let names = SameDemand(try SampleSnapshot.open().directory)
    var counts: [CountIdentity: [(shown: Shown, value: Int)]] = [:]
    for shown in try shown.get() {
      guard var identity = CountIdentity(shown.figure.figure), let value = shown.figure.raw.value
      else { continue }
      if case .demand(let measure, let slice) = identity {
        identity = .demand(measure, names.one(for: slice))
      }
      counts[identity, default: []].append((shown, Int(value)))
    }
    return counts
  }

  @Test("is a multiple of five, one and the same on every board, page, month view and language")
  func same() throws {
    let counts = try Self.counts()
    #expect(counts.count > 3000 && counts.values.contains { $0.count > 5 })
    for (identity, all) in counts {
      let values = Set(all.map(\.value))
      #expect(
        values.count == 1 && values.allSatisfy { $0 % 5 == 0 },
        "\(identity): \(all.prefix(3).map { "\($0.shown.place) \($0.value)" })")
    }
  }

  @Test("is the true count rounded by the one key, by itself")
  func rounded() throws {
    let snapshot = try SampleSnapshot.open()
    let rounding = RandomRounding(key: snapshot.header.roundingKey)
    var tried = 0
    let inOrder = try Self.counts().sorted { "\($0.key)" < "\($1.key)" }
    for (position, entry) in inOrder.enumerated() where position % 3 == 0 {
      let (identity, all) = entry
      guard let first = all.first, !Self.isSpan(identity),
        case .integer(let truth) = try snapshot.database.answer(first.shown.figure.figure).value
      else { continue }
      tried += 1
      let rounded = rounding.rounded(Int(truth), of: identity)
      // A list never shows more contacted victims than identified ones.
      let isCapped = Self.isOfPartOfList(identity) && first.value == rounded - RandomRounding.base
      #expect(rounded == first.value || isCapped, "\(identity)")
    }
    #expect(tried > 300)
  }

  /// Whether the count is of some of the victims identified on a list.
  private static func isOfPartOfList(_ identity: CountIdentity) -> Bool {
    switch identity {
    case .victims(.contacted, _), .victims(.contactedInTime, _), .victims(.safeguarded, _): true
    case .measure(.numerator, _): true
    default: false
    }
  }

  /// Whether the count is of a span with months that are shown too, so that it may be their sum.
  private static func isSpan(_ identity: CountIdentity) -> Bool {
    switch identity {
    case .demand(_, let slice): slice.months.count > 1
    case .victims(_, let slice): slice.months.count > 1
    case .victimsOutside: true
    default: false
    }
  }

  @Test("makes each share, rate and change of what is shown, and keeps only losses back")
  func derived() throws {
    let sheet = try SampleReading.sheet(.demand, .region("tarian"), isSafe: true)
    for row in try sheet.rows("parts") {
      let raws = row.fields.map(\.raw)
      let reports = try #require(raws[2].value)
      let isFew = reports < 5
      #expect((raws[9] == .suppressed) == isFew && (raws[10] == .suppressed) == isFew)
      for (position, raw) in raws.enumerated() where ![9, 10].contains(position) {
        #expect(raw != .suppressed)
      }
      if let before = raws[3].value, before >= 20 {
        #expect(raws[4] == .number((reports - before) / before))
      }
      if case .number(let share) = raws[12] { #expect((0...1).contains(share)) }
    }
  }

  @Test("puts rows in order by what is shown, then by name or id")
  func order() throws {
    for (pane, grouping) in [
      ("parts", DemandGrouping.type), ("parts", .group), ("forces", .type),
    ] {
      let sheet = try SampleReading.sheet(
        .demand, .region("tarian"), choices: Choices(grouping), isSafe: true)
      let usual = try sheet.rows(pane).filter { !SheetReader.text($0.fields[8].runs).contains("!") }
      let keys = usual.map { (-($0.fields[2].raw.value ?? 1), SheetReader.text($0.fields[0].runs)) }
      #expect(keys.count > 2)
      #expect(keys.elementsEqual(keys.sorted { $0 < $1 }) { $0 == $1 }, "\(pane) \(grouping)")
    }
  }

  @Test("lists every fraud type, those without a report too, so that none is known to have one")
  func types() throws {
    let snapshot = try SampleSnapshot.open()
    let sheet = try SampleReading.sheet(
      .demand, .force("gwent"), choices: Choices(DemandGrouping.type), isSafe: true)
    #expect(try sheet.rows("parts").count == snapshot.directory.fraudTypes.count)
  }

  @Test("is one and the same in a later snapshot, whatever else has come meanwhile")
  func snapshots() throws {
    let month = try #require(Month("2019-03"))
    let rounding = RandomRounding(key: .sample)
    let row = KeyedDemand(
      key: "NFIB1A", month: month,
      count: DemandCount(
        reports: 7, cyberReports: 3, repeatVictims: 1, vulnerableVictims: 2, loss: Pence(123_456)))
    let request = try SampleReading.request(.force("kent"), isSafe: true)
    let directory = try SampleSnapshot.open().directory
    func shown(_ rows: [KeyedDemand], _ covered: ClosedRange<Month>) -> DemandCount? {
      let coverage = Coverage(months: Set(covered), regionOfForce: ["kent": "se"])
      return DemandHistory(
        rows, .ofScope(coverage.of(.force("kent"))),
        ShownDemand(request, directory) { request.slice(nil, .type($0)) }
      ).count("NFIB1A", in: month)
    }
    let next = KeyedDemand(key: "NFIB1A", month: month + 1, count: row.count)
    let first = try #require(shown([row], month...month))
    #expect(shown([row, next], (month - 5)...(month + 1)) == first)
    let slice = DemandSlice(.force("kent"), .type("NFIB1A"), in: month...month)
    #expect(first.reports == rounding.rounded(7, of: .demand(.reports, slice)))
    #expect(first.loss == Pence(120_000))
  }
}
