import CellCanvas
import SQLiteFile
import SampleForTests
import SnapshotStore
import Testing
import ThreatDomain
import Wording

@testable import Boards
@testable import Sheets

@Suite("The map of forces and the base tables", .tags(.slow))
struct ForceMapTests {
  private struct Base {
    let reports: Int
    let repeats: Int
    let vulnerable: Int
    let loss: Int
  }

  /// The month's demand of each force by the base table, in a group of fraud types or in all.
  private static func base(_ month: String, group: String? = nil) throws -> [String: Base] {
    let snapshot = try SampleSnapshot.open()
    let statement = try Statement(
      """
      SELECT d.force_id, sum(d.reports), sum(d.repeat_victims), sum(d.vulnerable_victims),
             sum(d.loss_pence)
        FROM v_demand AS d
        JOIN fraud_type AS t ON t.code = d.fraud_type
       WHERE d.month = ?1 AND (?2 IS NULL OR t.group_name = ?2)
       GROUP BY d.force_id
      """, on: snapshot.database)
    statement.bind(month, at: 1)
    statement.bind(group, at: 2)
    let rows = try statement.all { row in
      (
        row.text(0),
        Base(
          reports: row.integer(1), repeats: row.integer(2), vulnerable: row.integer(3),
          loss: row.integer(4))
      )
    }
    return Dictionary(uniqueKeysWithValues: rows)
  }

  static func map(
    _ scope: Scope = .national, _ measure: MapMeasure = .rate, area: MapArea = .region,
    of subject: MapSubject = .allFraud, isSafe: Bool = false, month: String = "2019-03"
  ) throws -> ForceMap {
    var request = try SampleReading.request(scope, month, isSafe: isSafe)
    request.choices = Choices(measure, area)
    return try ForceMap(SampleSnapshot.open(), request, of: subject)
  }

  private static func number(_ value: MapValue) -> Double? {
    if case .figure(let number, _, _) = value { number } else { nil }
  }

  @Test(
    "show the same counts, rates, shares and losses of every force",
    arguments: [(Scope.national, nil), (.region("sw"), nil), (.region("se"), "Advance fee")])
  func figures(scope: Scope, group: String?) throws {
    let subject = group.map(MapSubject.counting) ?? .allFraud
    let base = try Self.base("2019-03", group: group)
    let before = try Self.base("2018-03", group: group)
    let maps = try MapMeasure.allCases.map { try Self.map(scope, $0, of: subject) }
    for (position, figures) in maps[0].forces.enumerated() {
      let id = figures.force.id
      let count = try #require(base[id])
      let values = maps.map { Self.number($0.value(of: $0.forces[position])) }
      #expect(values[1] == Double(count.reports) && values[2] == Double(count.loss), "\(id)")
      #expect(values[4] == Double(count.vulnerable) / Double(count.reports), "\(id)")
      #expect(values[5] == Double(count.repeats) / Double(count.reports), "\(id)")
      let old = try #require(before[id]).reports
      #expect(values[6] == Double(count.reports - old) / Double(old), "\(id)")
      guard let people = figures.force.population, people >= 100_000 else {
        #expect(values[0] == nil && values[3] == nil, "\(id)")
        continue
      }
      #expect(values[0] == Double(count.reports) * 10_000 / Double(people), "\(id)")
      let perHead = try #require(values[3])
      #expect(abs(perHead - Double(count.loss) / Double(people)) < 1e-9, "\(id)")
    }
  }

  @Test("count the open investigations that touch a force, whoever leads them")
  func items() throws {
    let snapshot = try SampleSnapshot.open()
    let rows = try Statement(
      """
      SELECT f.force_id, count(*), sum(i.priority IN ('P1', 'P2'))
        FROM v_investigation AS i
        JOIN (SELECT investigation_id, force_id FROM v_investigation
               UNION SELECT investigation_id, force_id FROM v_investigation_force) AS f
       USING (investigation_id)
       WHERE i.status <> 'closed' AND f.force_id IS NOT NULL
       GROUP BY f.force_id
      """, on: snapshot.database
    ).all { ($0.text(0), ($0.integer(1), $0.integer(2))) }
    let base = Dictionary(uniqueKeysWithValues: rows)
    let forces = try Self.map().forces
    #expect(forces.count == 43)
    for force in forces {
      let expected = base[force.force.id] ?? (0, 0)
      #expect((force.openItems, force.highItems) == expected, "\(force.name)")
    }
  }

  @Test("has the region's forces, or all that belong to a region, the scope's own first")
  func areas() throws {
    let snapshot = try SampleSnapshot.open()
    let own = snapshot.directory.forces(of: "se").map(\.id)
    #expect(try Self.map(.region("se")).forces.map(\.force.id) == own)
    #expect(try Set(Self.map(.force("sussex")).forces.map(\.force.id)) == Set(own))
    let all = try Self.map(.region("se"), area: .all).forces
    #expect(all.count == 43 && all.prefix(own.count).map(\.force.id) == own)
    #expect(all.filter(\.isOwn).count == own.count)
    #expect(try Self.map(.force("sussex"), area: .all).forces.filter(\.isOwn).count == 1)
  }

  @Test("says in its title what it shows, of whom, and of which fraud")
  func title() throws {
    #expect(
      try Self.map(.region("se"), .loss).pane(side: .right).title
        == "Loss of the month · South East")
    #expect(
      try Self.map(.region("se"), .signal, area: .all).pane(side: .right).title
        == "Reports against their own 13 months · all 43 forces")
    #expect(
      try Self.map(.region("se"), of: .pension).pane(side: .right).title
        == "Reports per 10,000 people · Pension, South East")
  }

  @Test("has a tile for every force of the sample, and its row at the same place")
  func tiles() throws {
    let pane = try Self.map().pane(side: .right)
    guard case .map(let map, let data) = pane.content else {
      Issue.record("no map")
      return
    }
    let rows = data.value.rows
    #expect(map.memberCount == 43 && rows.count == 43)
    for (tile, row) in zip(map.tiles, rows) {
      guard
        case .force(let id)? = row.opens.flatMap({ place in
          if case .page("force", let id) = place { Scope.force(id) } else { nil }
        })
      else {
        Issue.record("row opens no force")
        return
      }
      #expect(TilePlaces.place(of: id)?.label == tile.label.string)
    }
  }

  @Test("is walked by arrows from any tile to any other")
  func walk() throws {
    guard case .map(let map, _) = try Self.map().pane(side: .right).content else { return }
    for start in 0..<map.memberCount {
      var seen: Set<Int> = [start]
      var open = [start]
      while let tile = open.popLast() {
        let next = TileMap.Way.allCases.compactMap { map.neighbour(of: tile, $0) }
        open += next.filter { seen.insert($0).inserted }
      }
      #expect(seen.count == 43, "\(map.tiles[start].label)")
    }
  }

  @Test("gives the City of London no rate and no loss a head, and says why; counts it does")
  func city() throws {
    for measure in [MapMeasure.rate, .lossPerHead] {
      let map = try Self.map(.region("lon"), measure)
      let city = try #require(map.forces.first { $0.force.id == "city-of-london" })
      #expect(map.value(of: city) == .missing(.tooFewPeople))
      #expect(MapLegend(map).note == "· no rate under 100,000 people: City of London")
      #expect(
        map.details(of: city).drawn.map { SheetReader.text($0) }[0].hasSuffix(
          "no rate under 100,000 people"))
    }
    let counts = try Self.map(.region("lon"), .reports)
    #expect(counts.forces.allSatisfy { Self.number(counts.value(of: $0)) != nil })
    #expect(MapLegend(counts).note == "")
  }

  @Test("has all its measures as data, whichever is shown")
  func data() throws {
    let tables = try MapMeasure.allCases.map { try Self.map(.region("se"), $0).data }
    for (measure, table) in zip(MapMeasure.allCases, tables) {
      #expect(table.columns.contains { $0.id == measure.column })
      #expect(table.columns.last?.id == measure.column)
      #expect(Set(table.columns.map(\.id)) == Set(tables[0].columns.map(\.id)))
      for (row, first) in zip(table.rows, tables[0].rows) {
        let raws = [(table, row), (tables[0], first)].map { table, row in
          zip(table.columns, row.fields).map { "\($0.id?.name ?? "") \($1.raw)" }.sorted()
        }
        #expect(raws[0] == raws[1])
      }
    }
  }

  @Test("is made of what the safe view shows: counts in fives, rates of those, losses of few kept")
  func safe() throws {
    let group = MapSubject.pension
    let rates = try Self.map(.national, .rate, of: group, isSafe: true)
    #expect(rates.forces.contains { $0.count(in: rates.request.month)?.reports == 0 })
    for force in rates.forces {
      let count = try #require(force.count(in: rates.request.month))
      let people = force.force.population.map(Double.init) ?? 0
      #expect(count.reports % 5 == 0 && count.vulnerableVictims.map { $0 % 5 } == 0)
      if case .figure(let rate, _, _) = rates.value(of: force) {
        #expect(abs(rate - Double(count.reports) * 10_000 / people) < 1e-9)
      }
      let loss = MapMeasure.loss.value(of: force, rates.request)
      #expect((loss == .keptBack) == (count.reports < 5), "\(force.name)")
    }
  }

  @Test(
    "shows the measure month by month too, from the same rows; the grid's and signals' as reports")
  func months() throws {
    for measure in [MapMeasure.reports, .openItems, .signal] {
      let map = try Self.map(.region("sw"), measure)
      let table = try #require(map.heatPane(side: .right).data)
      for (month, position) in [("2018-03", 1), ("2018-12", 10), ("2019-03", 13)] {
        let base = try Self.base(month)
        for row in table.rows {
          let id = try #require(row.opens?.text.split(separator: ":").last.map(String.init))
          #expect(row.fields[position].raw == .integer(base[id]?.reports ?? 0), "\(id)")
        }
      }
    }
  }
}

extension MapSubject {
  /// A threat that counts a whole group of fraud types, of no id in the sample.
  fileprivate static func counting(_ group: String) -> MapSubject {
    .threat(id: "T-none", name: group, .group(group))
  }

  fileprivate static let pension = counting("Pension")
}
