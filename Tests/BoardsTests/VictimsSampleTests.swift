import SQLiteFile
import SampleForTests
import SnapshotStore
import Testing
import ThreatDomain
import Wording

@testable import Boards
@testable import Sheets

@Suite("Victims of the sample", .tags(.slow))
struct VictimsSampleTests {
  private static let lists = ["vulnerable", "repeat"]

  /// Victims identified, contacted and safeguarded by the base table, over months such as
  /// `2018-04`.
  private static func counts(
    _ scope: Scope, _ lists: [String], _ first: String, _ last: String
  ) throws -> [Int] {
    let snapshot = try SampleSnapshot.open()
    let statement = try Statement(
      """
      SELECT coalesce(sum(v.identified), 0), coalesce(sum(v.contacted), 0),
             coalesce(sum(v.safeguarded), 0)
        FROM v_victim_care AS v JOIN v_force AS f USING (force_id)
       WHERE v.month BETWEEN ?2 AND ?3 AND v.list IN (?4, ?5)
         AND (?1 = 'national' OR ?1 = v.force_id OR ?1 = 'region:' || f.region_id)
      """, on: snapshot.database)
    statement.bind(scope.description, at: 1)
    statement.bind(first, at: 2)
    statement.bind(last, at: 3)
    statement.bind(lists[0], at: 4)
    statement.bind(lists[lists.count - 1], at: 5)
    return try statement.first { [$0.integer(0), $0.integer(1), $0.integer(2)] } ?? []
  }

  @Test("counts each part as the base table does, in every view", arguments: VictimsView.allCases)
  func parts(view: VictimsView) throws {
    let lists = view.lists.map(\.rawValue)
    for scope in [Scope.national, .region("sw")] {
      let sheet = try SampleReading.sheet(.victims, scope, choices: Choices(view))
      let ids = try sheet.raws("not-contacted", "id").map(\.plain)
      #expect(ids.count == (scope == .national ? 10 : 5))
      for (row, id) in ids.enumerated() {
        let part = try #require(Scope(id))
        let all = try Self.counts(part, lists, "2017-04", "2019-03")
        let now = try Self.counts(part, lists, "2019-03", "2019-03")
        let expected = [
          all[0] - all[1], all[0], all[1], all[2], now[0] - now[1], now[0], now[1],
        ]
        let columns = [
          "not_contacted", "identified", "contacted", "safeguarded", "not_contacted_this_month",
          "identified_this_month", "contacted_this_month",
        ]
        let found = try columns.map { try sheet.raws("not-contacted", $0)[row] }
        #expect(found == expected.map(RawValue.integer), "\(id)")
      }
    }
  }

  @Test("has most not contacted first, and parts that add up to the whole")
  func order() throws {
    let sheet = try SampleReading.sheet(.victims)
    let counts = try sheet.raws("not-contacted", "not_contacted").compactMap { Int($0.plain) }
    #expect(counts == counts.sorted(by: >))
    let whole = try Self.counts(.national, Self.lists, "2017-04", "2019-03")
    #expect(counts.reduce(0, +) == whole[0] - whole[1])
    let line = try #require(sheet.sheet.headline.drawn.first.map { SheetReader.text($0) })
    #expect(line.hasPrefix("\(Words(.english).count(whole[0] - whole[1])) of "))
  }

  @Test("shades every month of the window by what the base table says")
  func heat() throws {
    let sheet = try SampleReading.sheet(.victims, .region("sw"))
    let names = try sheet.raws("heat", "name").map(\.plain)
    #expect(names.first == "Devon & Cornwall")
    for month in ["2018-03", "2018-11", "2019-03"] {
      let counts = try Self.counts(.force("devon-and-cornwall"), Self.lists, month, month)
      #expect(try sheet.raws("heat", month).first == .integer(counts[0] - counts[1]))
    }
  }

  @Test("of a force counts its months as the base table does")
  func force() throws {
    let sheet = try SampleReading.sheet(.victims, .force("kent"), "2018-12")
    let months = try sheet.raws("not-contacted", "month").map(\.plain)
    #expect(months.first == "2018-12" && months.last == "2017-12")
    for (row, month) in months.enumerated() {
      let counts = try Self.counts(.force("kent"), Self.lists, month, month)
      #expect(
        try sheet.raws("not-contacted", "not_contacted")[row] == .integer(counts[0] - counts[1]))
    }
  }
}
