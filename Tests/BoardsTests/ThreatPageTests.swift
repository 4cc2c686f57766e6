import CellCanvas
import SQLiteFile
import SampleForTests
import Testing
import ThreatDomain
import Wording

@testable import Boards
@testable import Sheets
@testable import SnapshotStore

@Suite("The page of a threat", .tags(.slow))
struct ThreatPageTests {
  @Test("counts the reports of its region's forces of its own types, and no others")
  func forces() throws {
    let snapshot = try SampleSnapshot.open()
    let base = try Statement(
      """
      SELECT d.force_id, sum(d.reports)
        FROM v_demand AS d
        JOIN force USING (force_id)
        JOIN v_threat_type AS t USING (fraud_type)
       WHERE d.month = '2019-03' AND force.region_id = 'sw' AND t.threat_id = 'T-sw-03'
       GROUP BY d.force_id
       ORDER BY 2 DESC, 1
      """, on: snapshot.database
    ).all { ($0.text(0), $0.integer(1)) }
    let sheet = try SampleReading.page(.threat("T-sw-03"))
    #expect(try sheet.texts("forces", "force_id") == base.map(\.0))
    #expect(try sheet.raws("forces", "reports") == base.map { .integer($0.1) })
    #expect(
      sheet.pane("map")?.title
        == "Reports per 10,000 people · Investment fraud, South West")
    let sum = base.reduce(0) { $0 + $1.1 }
    let headline = SheetReader.text(sheet.sheet.headline.drawn[1])
    #expect(headline.hasPrefix("Reports  \(Words(.english).count(sum))"))
  }

  @Test("has the campaigns that run, then those to come, then those that ended")
  func campaigns() throws {
    let asAt = try SampleSnapshot.open().header.asAt
    let sheet = try SampleReading.page(.threat("T-ea-01"))
    let states = try sheet.raws("campaigns", "state")
    let order: [RawValue] = [.text("running"), .text("soon"), .text("ended")]
    #expect(states == order.flatMap { state in states.filter { $0 == state } })
    #expect(Set(states.map { "\($0)" }).count == 3)
    let starts = try sheet.texts("campaigns", "starts_on")
    #expect(!starts.isEmpty && asAt.description == "2019-04-05")
  }

  @Test(
    "says of a campaign whether it runs, from its first day to its last",
    arguments: [
      (-10, -1, "ended", 1), (-10, 0, "running", 0), (0, 5, "running", 5), (1, 5, "soon", 1),
    ])
  func states(from: Int, to: Int, state: String, days: Int) {
    let asAt = ActorsExamples.asAt
    let campaign = Campaign(
      id: "C", title: "T", titleInWelsh: nil, strand: .protect, startsOn: asAt + from,
      endsOn: asAt + to, lead: "SEROCU", scope: .national, threatID: nil, reach: nil)
    let named = NamedCampaign(campaign: campaign, scopeName: "National", asAt: asAt)
    #expect("\(named.state)" == state && named.days == days)
  }

  @Test("has the 4Ps in words, what lacks a plan, and what was done under each")
  func plans() throws {
    let sheet = try SampleReading.page(.threat("T-sw-03"))
    #expect(try sheet.texts("plans", "strand") == ["Pursue", "Prevent", "Protect", "Prepare"])
    #expect(try sheet.texts("plans", "plan") == ["planned", "! no plan", "planned", "done"])
    #expect(sheet.text.contains("4P  Pu--Ptpp    No plan under  Prevent"))
  }

  @Test("has the same threat's scores in other regions, highest first, each with its page")
  func elsewhere() throws {
    let snapshot = try SampleSnapshot.open()
    let threats = try snapshot.database.threats(inRegion: nil)
      .filter { $0.name == "Investment fraud" && $0.regionID != "sw" }
    let sheet = try SampleReading.page(.threat("T-sw-03"))
    let rows = try sheet.rows("elsewhere")
    #expect(Set(rows.compactMap(\.opens)) == Set(threats.map { .threat($0.id) }))
    let scores = try sheet.raws("elsewhere", "harm_score").compactMap { raw in
      if case .number(let number) = raw { number } else { nil as Double? }
    }
    #expect(scores == scores.sorted(by: >) && scores.count > 1)
  }

  @Test("has every score that was given, newest first")
  func history() throws {
    let snapshot = try SampleSnapshot.open()
    let given = try snapshot.database.assessments(of: .threat, id: "T-sw-03")
    #expect(!given.isEmpty)
    let sheet = try SampleReading.page(.threat("T-sw-03"))
    #expect(
      try sheet.raws("assessments", "assessed_on")
        == given.reversed().map { .text($0.assessedOn.description) })
  }

  @Test("changes its map, and no other pane, by the map's keys")
  func controls() throws {
    let snapshot = try SampleSnapshot.open()
    let place = Place.threat("T-sw-03")
    #expect(place.controls.map(\.id) == [.mapMeasure, .mapArea])
    var request = try SampleReading.request(.region("sw"))
    let before = try #require(try place.load(from: snapshot, request))
    request.choices = Choices(MapMeasure.loss, MapArea.all)
    let after = try #require(try place.load(from: snapshot, request))
    let changed = zip(before.panes, after.panes).filter { $0 != $1 }.map(\.0.id)
    #expect(changed == ["map"])
    #expect(
      after.panes.first { $0.id == "map" }?.title
        == "Loss of the month · Investment fraud, all 43 forces")
  }

  @Test("keeps the rationale back in the safe view, and counts the investigations it lists")
  func safe() throws {
    let sheet = try SampleReading.page(.threat("T-sw-03"), isSafe: true)
    #expect(sheet.text.contains("Rationale  kept back"))
    let count = try sheet.rows("investigations").count
    #expect(sheet.text.contains("Investigations  \(count)"))
    #expect(!sheet.text.contains("firms are set up to be closed"))
  }
}
