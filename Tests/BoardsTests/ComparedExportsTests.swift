import SampleForTests
import SnapshotStore
import Testing
import ThreatDomain
import Wording

@testable import Boards
@testable import Sheets

@Suite("Changes between two exports", .tags(.slow))
struct ComparedExportsTests {
  /// Export 7 of 1 March: another investigation, actor and threat stand in the place of one each.
  private static let earlier = AlteredSample(
    "PRAGMA foreign_keys = OFF", "UPDATE snapshot SET serial = 7, created = '2019-03-01T06:00:00Z'",
    "UPDATE investigation SET investigation_id = 'I-OLD' WHERE investigation_id = 'I-0106'",
    "UPDATE threat SET threat_id = 'T-OLD' WHERE threat_id = 'T-sw-04'",
    "UPDATE actor SET actor_id = 'A-OLD', first_seen_on = '2018-01-01' WHERE actor_id = 'A-0002'")

  private static func reader(
    _ scope: Scope = .national, _ clearance: Clearance = .full, isSafe: Bool = false,
    before alter: (inout Snapshot) throws -> Void
  ) throws -> SheetReader {
    var snapshot = try SampleSnapshot.open(clearance)
    try alter(&snapshot)
    let request = try SampleReading.request(scope, isSafe: isSafe)
    return SheetReader(
      sheet: try #require(try Place.board("changes").load(from: snapshot, request)))
  }

  private static func compared(
    _ scope: Scope = .national, _ clearance: Clearance = .full, with sample: AlteredSample = earlier
  ) throws -> SheetReader {
    var read: SheetReader?
    try sample.write { path in
      read = try reader(scope, clearance) { snapshot in
        snapshot.count(since: try EarlierExport(at: path, before: snapshot))
      }
    }
    return try #require(read)
  }

  /// The ids of the changes of a kind.
  private static func ids(_ reader: SheetReader, _ kind: String) throws -> Set<String> {
    let kinds = try reader.raws("changes", "kind")
    let ids = try reader.raws("changes", "subject_id").map(\.plain)
    return Set(zip(kinds, ids).filter { $0.0 == .text(kind) }.map(\.1))
  }

  @Test("name what left the earlier export and what is new in this one, and count from its day")
  func both() throws {
    let reader = try Self.compared()
    #expect(try Self.ids(reader, "left_export") == ["I-OLD", "T-OLD", "A-OLD"])
    #expect(try Self.ids(reader, "new_in_export") == ["I-0106", "T-sw-04", "A-0002"])
    #expect(
      reader.sheet.subtitle
        == "most important first · since export 7 of 1 Mar 2019, to 5 Apr 2019")
    #expect(reader.text.contains("in export 7, not in this one"))
    let counts = try reader.raws("kinds", "changes").suffix(2)
    #expect(Array(counts) == [.integer(3), .integer(3)])
  }

  @Test("open the page of what is new alone, since this export has none of what left")
  func opens() throws {
    let rows = try Self.compared().rows("changes")
    #expect(rows.contains { $0.opens == .investigation("I-0106") })
    #expect(!rows.contains { $0.opens == .investigation("I-OLD") })
  }

  @Test("show a region only its own")
  func scope() throws {
    #expect(try Self.ids(try Self.compared(.region("sw")), "left_export").contains("T-OLD"))
    #expect(try !Self.ids(try Self.compared(.region("se")), "left_export").contains("T-OLD"))
  }

  @Test("do not tell a view without conditions that a record came or left which it may not read")
  func cleared() throws {
    let closed = AlteredSample(
      "UPDATE snapshot SET serial = 7, created = '2019-03-01T06:00:00Z'",
      "UPDATE investigation SET handling = 'C' WHERE investigation_id = 'I-0106'",
      "UPDATE investigation SET handling = 'P' WHERE handling = 'C' AND investigation_id <> 'I-0106'"
    )
    let reader = try Self.compared(.national, .withoutConditions, with: closed)
    #expect(try Self.ids(reader, "left_export").isEmpty)
    #expect(try Self.ids(reader, "new_in_export").isEmpty)
  }

  @Test("count from any day, and say that the dates alone cannot show what left")
  func day() throws {
    let day = Day(year: 2019, month: 3, dayOfMonth: 1)
    let reader = try Self.reader { $0.count(since: day) }
    #expect(reader.sheet.subtitle.hasSuffix("since 1 Mar 2019, to 5 Apr 2019"))
    #expect(reader.text.contains("By the dates in this export alone"))
    #expect(try !reader.raws("kinds", "kind").contains(.text("left_export")))
  }

  @Test("stay compared when the snapshot is read again with another clearance")
  func again() throws {
    try Self.earlier.write { path in
      var snapshot = try SampleSnapshot.open()
      snapshot.count(since: try EarlierExport(at: path, before: snapshot))
      let again = try snapshot.read(with: .withoutConditions)
      #expect(again.earlier?.serial == 7 && again.baseline == snapshot.baseline)
      #expect(again.clearance == .withoutConditions)
    }
  }
}
