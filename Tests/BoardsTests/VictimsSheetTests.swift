import CellCanvas
import SnapshotStore
import Testing
import ThreatDomain
import Wording

@testable import Boards
@testable import Sheets

@Suite("The board of victims")
struct VictimsSheetTests {
  private static let month = Month(index: 2019 * 12 + 2)

  /// A month of a list, this many months before the shown one: identified, contacted, safeguarded.
  private static func row(
    _ key: String, _ monthsAgo: Int, _ list: VictimList, _ counts: (Int, Int, Int)
  ) -> KeyedVictimCare {
    KeyedVictimCare(
      key: key, month: month - monthsAgo, list: list,
      count: VictimCareCount(
        identified: counts.0, contacted: counts.1, safeguarded: counts.2))
  }

  /// Twenty months of Kent and Surrey with both lists; one list of Surrey's repeat victims is
  /// missing.
  private static let rows = (0..<20).reversed().flatMap { ago in
    [
      row("kent", ago, .vulnerable, (50, ago == 0 ? 20 : 40, 15)),
      row("kent", ago, .repeated, (20, 12, 6)), row("surrey", ago, .vulnerable, (30, 20, 9)),
    ] + (ago == 3 ? [] : [row("surrey", ago, .repeated, (12, 6, 5))])
  }

  private static func sheet(
    _ rows: [KeyedVictimCare] = rows, scope: Scope = .region("se"), view: VictimsView = .both,
    isSafe: Bool = false, newest: Month = month, contactLimit: Int? = 28
  ) -> Sheet {
    let request = BoardRequest(
      scope: scope, month: month, words: Words(.english), choices: Choices(view),
      isSafe: isSafe)
    let records = VictimsRecords(
      lists: rows, coverage: nil, newest: newest, contactLimit: contactLimit,
      asAt: Day("2019-04-05") ?? Day(sinceEpoch: 0), names: ["kent": "Kent", "surrey": "Surrey"])
    return VictimsSheet(
      model: VictimsModel(records, request), request: request, scopeName: "South East"
    ).sheet
  }

  private static func reader(
    _ rows: [KeyedVictimCare] = rows, scope: Scope = .region("se"), view: VictimsView = .both,
    isSafe: Bool = false
  ) -> SheetReader {
    SheetReader(sheet: sheet(rows, scope: scope, view: view, isSafe: isSafe))
  }

  @Test("at 80 by 24 shows first who has most not contacted, with their line")
  func picture() {
    #expect(
      TaskingCases.picture(Self.sheet(), 80, 24) == """
                                       OFFICIAL-SENSITIVE
        VICTIMS  not contacted yet  both lists · March 2019
        South East · Mar 2019 · export 8 · SAMPLE
         1 Threats  3 Actors
        694 of 2,228 list entries are not contacted yet; Kent has the most, 380.
        Contacted  69% of entries ~   Safeguarded  695 without part of Surrey
          Months  Aug 2017 to Mar 2019
        This month  54    Identified  112    Contacted  52% of entries
          still being worked

          Force   Not contacted  Contacted  This month  10 months   Other months     H+2
        ▸ Kent              380        73%          38  ██████████           126
          Surrey            314        62%          16  █████████·           122


        ── Not contacted, by month identified ──────────────────────────────────────────
               M    A    M    J    J    A    S    O    N    D    J    F    M
        Kent   ███4 ███4 ███4 ███4 ███4 ███4 ███4 ███4 ███4 ███4 ~    ~    ~
        Surrey ░░░1 ░░░1 ░░░1 ░░░1 ░░░1 ░░░1 ░░░1 ░░░1 ░░░1 ·    ~    ~    ~


        ▁█ 10 months  ~ still being worked, not compared … K             Tab Selected +2
        ? help  q quit
                                       OFFICIAL-SENSITIVE
        """)
  }

  @Test("counts those identified less those contacted, over all months and in this one")
  func counts() throws {
    let sheet = Self.reader()
    #expect(try sheet.texts("not-contacted", "name") == ["Kent", "Surrey"])
    #expect(
      try sheet.raws("not-contacted", "not_contacted") == [.integer(380), .integer(314)])
    #expect(
      try sheet.raws("not-contacted", "not_contacted_this_month") == [.integer(38), .integer(16)])
    #expect(try sheet.texts("not-contacted", "contacted_share") == ["73%", "62%"])
    // Seven months lie before the thirteen of the line; in one of those Surrey lacks a list.
    #expect(
      try sheet.raws("not-contacted", "not_contacted_outside") == [.integer(126), .integer(122)])
    #expect(try sheet.rows("not-contacted").map(\.opens) == [.force("kent"), .force("surrey")])
  }

  @Test("changes between both lists, the vulnerable and the repeat victims")
  func views() throws {
    let all = VictimsView.allCases.map { view in
      let raws = try? Self.reader(view: view).raws("not-contacted", "not_contacted_this_month")
      return raws?.map(\.plain) ?? []
    }
    #expect(all == [["38", "16"], ["30", "10"], ["8", "6"]])
    let added = "Both lists are added: a victim on both is two entries."
    #expect(Self.sheet().sentences.contains(added))
    #expect(!Self.sheet(view: .vulnerable).sentences.contains(added))
  }

  @Test("says how old they are by the month in which they were identified")
  func heat() throws {
    let sheet = Self.reader(view: .repeated)
    #expect(try sheet.raws("heat", "2019-03") == [.integer(8), .integer(6)])
    // A month without a list is missing; it neither counts as zero nor lowers the sum of both
    // lists.
    #expect(try sheet.raws("heat", "2018-12") == [.integer(8), .missing])
    #expect(try Self.reader().raws("heat", "2018-12") == [.integer(18), .missing])
    // The region's count is shown, without the force that sent no list.
    #expect(try Self.reader().raws("months", "not_contacted")[9] == .integer(28))
  }

  @Test("of a force lists its own months, newest first, and its two lists side by side")
  func force() throws {
    let kent = Self.rows.filter { $0.key == "kent" }
    let sheet = Self.reader(kent, scope: .force("kent"))
    #expect(try sheet.texts("not-contacted", "month").prefix(2) == ["Mar 2019", "Feb 2019"])
    #expect(try sheet.rows("not-contacted").count == 13)
    #expect(try sheet.texts("heat", "name") == ["Vulnerable victims", "Repeat victims"])
  }

  @Test("says itself in sentences, and judges no month against lists that had longer")
  func sentences() {
    let sentences = Self.sheet().sentences
    #expect(
      sentences.prefix(4) == [
        "694 of 2,228 list entries are not contacted yet; Kent has the most, 380.",
        "South East, both lists, Aug 2017 to Mar 2019: 694 of 2,228 list entries are not "
          + "contacted yet.",
        "Of the lists of March 2019: 54 of 112 list entries are not contacted yet.",
        "Most entries not contacted: Kent 380, Surrey 314.",
      ])
    #expect(
      sentences.last == "Each month counts its own list. The lists of Jan to Mar 2019 are still "
        + "being worked: they are shown apart, and not compared with older ones.")
    #expect(!SheetReader(sheet: Self.sheet()).text.contains("limit"))
  }

  @Test("draws the newest three months apart from the line, unshaded, and says them apart")
  func young() throws {
    let sheet = Self.reader()
    guard case .line(let chart, let data) = sheet.pane("months")?.content,
      case .heat(let heat, _) = sheet.pane("heat")?.content
    else {
      Issue.record("the charts are gone")
      return
    }
    #expect(chart.points.suffix(3).allSatisfy { $0 == nil } && chart.points[0] == 34)
    #expect(chart.others.map(\.isJoined) == [false])
    #expect(chart.others[0].points.suffix(3) == [34, 34, 54] && chart.others[0].points[9] == nil)
    #expect(data.value.rows.suffix(3).map { $0.fields[1].raw } == [.missing, .missing, .missing])
    #expect(try sheet.raws("months", "not_contacted_so_far").last == .integer(54))
    #expect(heat.values[0].suffix(2) == [.unfinished(18), .unfinished(38)])
    #expect(try sheet.raws("heat", "still_worked")[0] == .text("2019-01 2019-02 2019-03"))
    let kent = Self.sheet().utterances(Words(.english)).map(\.sentence)
      .first { $0.contains("still being worked 38") }
    #expect(kent?.contains("Mar 2019, still being worked 38") == true)
    #expect(kent?.contains("18 in Dec 2018") == true || kent?.contains("18 for Dec 2018") == true)
  }

  @Test("draws no month apart where the export is three months newer")
  func mature() throws {
    let sheet = SheetReader(sheet: Self.sheet(newest: Self.month + 3))
    guard case .line(let chart, _) = sheet.pane("months")?.content else {
      Issue.record("the line is gone")
      return
    }
    #expect(chart.others.isEmpty && chart.points.last == 54)
    #expect(!sheet.text.contains("still being worked"))
  }

  /// Lists that say who was contacted in time: of 50, forty in Kent, and twenty of 40 in Surrey.
  private static let inTime = (0..<14).reversed().flatMap { ago in
    [("kent", 50, 40), ("surrey", 40, 20)].map { key, identified, inTime in
      KeyedVictimCare(
        key: key, month: month - ago, list: .vulnerable,
        count: VictimCareCount(
          identified: identified, contacted: ago == 0 ? 10 : identified - 2,
          contactedInTime: ago == 0 ? 10 : inTime, safeguarded: 5))
    }
  }

  @Test("judges lists by who was contacted in time, once all of a month have had the limit")
  func contactedInTime() throws {
    let sheet = Self.reader(Self.inTime, view: .vulnerable)
    // March is not due on 5 April. Thirteen months are: 520 of 650 in Kent, 260 of 520 in Surrey.
    #expect(
      try sheet.raws("not-contacted", "contacted_in_time_share") == [.number(0.8), .number(0.5)])
    #expect(sheet.text.contains("In time  67% within 28 days"))
    #expect(
      sheet.sheet.sentences.contains(
        "Of the entries on lists that are due, 67% were contacted within 28 days; the lowest is "
          + "Surrey, 50%."))
    guard case .line(let chart, _) = sheet.pane("months")?.content else {
      Issue.record("the chart is gone")
      return
    }
    #expect(sheet.pane("months")?.title == "Contacted within 28 days, 13 months")
    #expect(chart.points.last == .some(nil) && chart.points.dropLast().allSatisfy { $0 != nil })
    #expect(chart.others[0].points.last.flatMap(\.self).map { ($0 * 100).rounded() } == 22)
    #expect(sheet.text.contains("not due yet") && !sheet.text.contains("still being worked"))
  }

  @Test(
    "goes by months still being worked where no limit is supplied, or nobody says who was in time")
  func withoutLimit() throws {
    let without = SheetReader(
      sheet: Self.sheet(Self.inTime, view: .vulnerable, contactLimit: nil))
    #expect(!without.text.contains("In time") && without.text.contains("still being worked"))
    #expect(!Self.reader().text.contains("In time"))
  }

  @Test("says that no list is held where none is")
  func nothing() throws {
    #expect(Self.sheet([]).sentences == ["No list of victims is held."])
    let force = Self.sheet([], scope: .force("guernsey"))
    #expect(SheetReader.text(force.headline.drawn[0]) == "No list of victims is held.")
    #expect(SheetReader.text(force.headline.drawn[1]).hasPrefix("Contacted  ·   Safeguarded  ·"))
    #expect(try SheetReader(sheet: force).rows("not-contacted").isEmpty)
  }

  @Test("rounds every count by itself in the safe view, and makes shares and pictures of that")
  func safe() throws {
    for view in VictimsView.allCases {
      let safe = Self.reader(view: view, isSafe: true)
      let columns = ["not_contacted", "not_contacted_this_month", "identified", "safeguarded"]
      for column in columns {
        for raw in try safe.raws("not-contacted", column) {
          guard case .integer(let number) = raw else { continue }
          #expect(number % 5 == 0, "\(column) \(number)")
        }
      }
      let month = try safe.raws("not-contacted", "not_contacted_this_month")
      #expect(try safe.raws("heat", "2019-03") == month)
      let share = try safe.raws("not-contacted", "contacted_share")[0]
      let counts = try ["contacted", "identified"].map {
        try safe.raws("not-contacted", $0)[0].value ?? .nan
      }
      #expect(share == .number(min(counts[0] / counts[1], 1)))
    }
  }

  @Test("orders by what is shown, then by name")
  func safeOrder() throws {
    let rows = (0..<12).map { Self.row("f\($0)", 0, .vulnerable, (20 + $0 % 3, 18, 9)) }
    let safe = Self.reader(rows, view: .vulnerable, isSafe: true)
    let counts = try safe.raws("not-contacted", "not_contacted").compactMap(\.value)
    let names = try safe.texts("not-contacted", "name")
    let shown = zip(counts, names).map { (-$0, $1) }
    #expect(counts.count == 12 && shown.elementsEqual(shown.sorted { $0 < $1 }) { $0 == $1 })
  }
}
