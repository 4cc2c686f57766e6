import ExportFormat
import MeetingJournal
import SampleForTests
import Sheets
import SnapshotStore
import Testing
import ThreatDomain

@testable import Boards

@Suite("The sheet of a force")
struct ForceSheetTests {
  private static let writer = Writer(user: "rfdo", host: "desk")
  private static let start = Timestamp(seconds: 1_554_458_400)

  private static func event(
    _ matter: Matter, handling: HandlingCode = .share
  ) -> JournalEvent {
    JournalEvent(at: start, writer: writer, handling: handling, matter: matter)
  }

  private static func action(
    _ text: String, of force: String, due: String = "2019-04-01",
    handling: HandlingCode = .share
  ) -> JournalEvent {
    event(
      .action(
        Matter.Action(text: text, ownerRole: "DI", ownerForce: force, due: Day(due))),
      handling: handling)
  }

  private static let events = [
    action("Call the bank", of: "dorset"), action("Not theirs", of: "essex"),
    action("Police only", of: "dorset", handling: .conditions),
    event(
      .tasking(
        Matter.Tasking(
          to: .force("dorset"), wanted: "Lend two officers", answerBy: Day("2019-05-01")))),
    event(
      .meeting(
        Matter.Meeting(
          region: "sw", date: start.day, chairRole: "ACC", opened: start, closed: start,
          quorum: 0, next: Day("2019-05-03")))),
  ]

  private static func request(isSafe: Bool = false) throws -> BoardRequest {
    var request = try SampleReading.request(isSafe: isSafe)
    request.journal = GroupJournal(events, for: writer)
    return request
  }

  private static func page(
    _ force: String, _ clearance: Clearance = .full, isSafe: Bool = false
  ) throws -> SheetReader {
    let snapshot = try SampleSnapshot.open(clearance)
    let sheet = try Place.page("sheet", id: force).load(from: snapshot, request(isSafe: isSafe))
    return SheetReader(sheet: try #require(sheet))
  }

  private static func file(
    _ force: String, _ clearance: Clearance = .full, isSafe: Bool = false
  ) throws -> [String] {
    let snapshot = try SampleSnapshot.open(clearance)
    let file = try ForceSheetFile(of: force, from: snapshot, request(isSafe: isSafe))
    return try #require(file).csv.split(separator: "\r\n").map(String.init)
  }

  @Test("says what is asked, who gets the answers, and by when")
  func head() throws {
    let sheet = try Self.page("dorset").sheet
    #expect(
      sheet.sentences.contains(
        "Dorset has 2 open actions (2 overdue), 0 disseminations to answer and 2 requests or "
          + "taskings."))
    #expect(
      sheet.sentences.contains(
        "Fill in sheet-dorset.csv and send it to the fraud development officer of South West by "
          + "3 May 2019, the day of the next meeting."))
    #expect(sheet.panes.map(\.id).contains("requests") && sheet.panes.map(\.id).contains("how"))
  }

  @Test("lists cases to answer and gaps, and leaves out what is not asked of the force")
  func lists() throws {
    let sheet = try Self.page("essex").sheet
    let panes = sheet.panes.map(\.id)
    #expect(panes.contains("cases") && panes.contains("gaps") && !panes.contains("tasking"))
    guard case .table(let cases) = sheet.panes.first(where: { $0.id == "cases" })?.content else {
      Issue.record("no table of cases")
      return
    }
    #expect(
      cases.rows.compactMap(\.opens)
        == ["D-0072", "D-0266", "D-0322", "D-0540", "D-0547"].map { .dissemination($0) })
  }

  @Test("leaves out an entry with conditions where such records stay out")
  func clearance() throws {
    let full = try Self.file("dorset").filter { $0.contains(",action,") }
    let cleared = try Self.file("dorset", .withoutConditions).filter { $0.contains(",action,") }
    #expect(full.count == 2 && full.contains { $0.contains("Police only") })
    #expect(cleared.count == 1 && cleared[0].contains("Call the bank (due 1 Apr 2019, overdue)"))
  }

  @Test("keeps words and counts back in the safe view")
  func safe() throws {
    let lines = try Self.file("dorset", .withoutConditions, isSafe: true)
    #expect(!lines.joined().contains("Call the bank"))
    #expect(lines.contains { $0.contains(",action,") })
  }

  @Test("has a file with a row for each thing asked, and empty rows for what is new")
  func file() throws {
    let lines = try Self.file("essex")
    #expect(lines[0] == "force,export,kind,about,asked,answer,day,strand,grade,name,words,role")
    func count(_ kind: String) -> Int { lines.count { $0.hasPrefix("essex,8,\(kind),") } }
    #expect(count("action") == 1 && count("outcome") == 5 + 16)
    #expect(count("gap") == 1 + 3 && count("disruption") == 3 && count("activity") == 3)
    #expect(lines.contains { $0.hasPrefix("essex,8,gap,T-ea-06,") })
  }

  @Test("is of a force that the snapshot has, and no page that a row opens")
  func unknown() throws {
    let snapshot = try SampleSnapshot.open()
    #expect(try ForceSheetFile(of: "nowhere", from: snapshot, Self.request()) == nil)
    #expect(!Place.page("sheet", id: "dorset").isKnown)
  }
}
