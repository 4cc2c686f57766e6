import CellCanvas
import SnapshotStore
import Testing
import ThreatDomain
import Wording

@testable import Boards
@testable import Sheets

@Suite("The map of forces as it is drawn")
struct ForceMapPictureTests {
  private static let month = Month(index: 2019 * 12 + 2)

  private static func force(_ id: String, _ name: String, people: Int) -> Force {
    Force(
      id: id, name: name, regionID: "se",
      residents: Residents([Residents.Estimate(year: 2018, people: people)]), isTerritorial: true)
  }

  private static let forces = [
    force("hampshire", "Hampshire", people: 2_000_000),
    force("surrey", "Surrey", people: 1_000_000), force("sussex", "Sussex", people: 90_000),
    force("thames-valley", "Thames Valley", people: 2_000_000),
  ]

  private static let reports = ["hampshire": 900, "surrey": 0, "sussex": 3, "thames-valley": 1200]

  /// A hand-made map of four forces, with a neighbour beside them.
  static func map(
    _ measure: MapMeasure = .rate, isSafe: Bool = false, isBeyondScope: Bool = false
  ) -> ForceMap {
    let rows = reports.map { id, count in
      KeyedDemand(
        key: id, month: month,
        count: DemandCount(
          reports: count, cyberReports: 0, repeatVictims: 0, vulnerableVictims: 0,
          loss: Pence(Int64(count) * 100_00)))
    }
    let history = DemandHistory(
      rows,
      .ofKeys(
        Coverage(
          months: Set((month - 30)...month),
          regionOfForce: Dictionary(uniqueKeysWithValues: forces.map { ($0.id, $0.regionID) }))),
      .exact)
    let figures = forces.map { force in
      ForceFigures(
        force: force, name: force.name, regionName: "South East",
        isOwn: !isBeyondScope || force.id == "surrey", isOfTotals: false,
        course: history.course(force.id),
        trend: history.trend(force.id, in: month),
        openItems: reports[force.id, default: 0] / 300,
        highItems: 1)
    }
    let request = BoardRequest(
      scope: .region("se"), month: month, words: Words(.english),
      choices: Choices(measure), isSafe: isSafe)
    return ForceMap(
      measure: measure, forces: figures, request: request, subject: .allFraud,
      asAt: ActorsExamples.asAt, areaName: "South East",
      isBeyondScope: isBeyondScope,
      neighbours: [Force(id: "metropolitan", name: "Metropolitan", isTerritorial: true)])
  }

  /// The pane on a canvas of its own.
  private static func drawn(
    _ pane: Pane, _ columns: Int, _ rows: Int, glyphs: Glyphs = .unicode, row: Int? = nil
  ) -> Canvas {
    var canvas = Canvas(size: Size(columns: columns, rows: rows), glyphs: glyphs)
    var state = ViewState()
    state.rows[pane.id] = row
    _ = canvas.draw(
      pane, in: canvas.bounds, state: &state, isFocused: row != nil, details: .none)
    return canvas
  }

  @Test(
    "has ranges, and what is not given with its reason, outlines around it, and no colour's need")
  func rates() {
    let canvas = Self.drawn(Self.map().pane(side: .right), 50, 10)
    #expect(
      canvas.lines == [
        "── Reports per 10,000 people · South East ────────",
        "░1 4.50  █4 6.00",
        "       ┌──────┬──────┐",
        "       │ TV █4│ MP   │",
        "       │  6.00│      │",
        "┌──────┼──────┼──────┤",
        "│ HA ░1│ SR 0 │ SX · │",
        "│  4.50│  0.00│     ·│",
        "└──────┴──────┴──────┘",
        "· no rate under 100,000 people: Sussex",
      ])
    #expect(
      canvas.roleMap == [
        "bbHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHbbbbbbbb",
        "55ddddddd88ddddd",
        ".......bbbbbbbbbbbbbbb",
        ".......b....88bddddddb",
        ".......b......b......b",
        "bbbbbbbbbbbbbbbbbbbbbb",
        "b....55b....ddb....ddb",
        "b......b......b......b",
        "bbbbbbbbbbbbbbbbbbbbbb",
        "dddddddddddddddddddddddddddddddddddddd",
      ])
  }

  @Test("is the same in ASCII, and says the force under the cursor")
  func ascii() {
    let canvas = Self.drawn(Self.map(.reports).pane(side: .right), 46, 8, glyphs: .ascii, row: 3)
    #expect(
      canvas.lines == [
        "-- Reports of the month . South East ---------",
        ".1 3  -2 900  =3 1,200",
        "       +------+------+",
        "       |>TV =3| MP   |",
        "+------+------+------+",
        "| HA -2| SR 0 | SX .1|",
        "+------+------+------+",
        "Thames Valley: 1,200",
      ])
    #expect(canvas.roleMap[3] == ".......bSSSSSSbddddddb")
  }

  @Test("shows kept back the loss of very few in the safe view, and no range that gives it away")
  func safe() {
    let canvas = Self.drawn(Self.map(.loss, isSafe: true).pane(side: .right), 46, 5)
    #expect(
      canvas.lines == [
        "── Loss of the month · South East ────────────",
        "░1 £90k  ▓3 £120k",
        "      TV▓  MP",
        " HA░  SR*  SX*",
        "MP: another region",
      ])
  }

  @Test("has own forces in capitals where others stand around them, and says so")
  func capitals() {
    let canvas = Self.drawn(
      Self.map(.openItems, isBeyondScope: true).pane(side: .right), 84, 5)
    #expect(canvas.lines[2...3] == ["      tv▓  MP", " ha░  SR0  sx0"])
    #expect(
      canvas.lines[4]
        == "an item counts for each force that it touches  own forces in capitals")
  }

  @Test("has shades for what the limits say")
  func signals() {
    let map = Self.map(.signal)
    #expect(
      MapLegend(map).ranges.map(\.string) == [
        "low", "usual", "high: a run", "high: above its limit",
      ])
    #expect(
      MapMeasure.signal.scale(of: []).level(of: 1) == 0
        && MapMeasure.signal.scale(of: []).level(of: 4) == 3)
  }

  @Test("takes the cursor, says the force's figures, and opens its page")
  func cursor() {
    let sheet = Sheet(
      title: "T", subtitle: [], panes: [Self.map().pane(side: .right)], sentences: [],
      marking: .official)
    var state = ViewState()
    state.settle(in: sheet)
    #expect(state.target(in: sheet) == .force("hampshire"))
    for (motion, force) in [
      (Motion.right, "surrey"), (.up, "thames-valley"), (.up, "thames-valley"), (.right, "sussex"),
      (.first, "hampshire"), (.last, "thames-valley"), (.pageDown, "surrey"), (.left, "hampshire"),
    ] {
      state.move(motion, in: sheet, page: 5)
      #expect(state.target(in: sheet) == .force(force), "\(motion)")
    }
    let details = state.details(in: sheet).drawn.map { SheetReader.text($0) }
    #expect(details[0] == "Hampshire, South East  Reports per 10,000 people  4.50")
    #expect(details[1].hasPrefix("Reports  900    "))
    #expect(details.last == "Open items  3    P1+P2  1")
  }
}
