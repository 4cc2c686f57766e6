import SQLiteFile
import Testing
import ThreatDomain

@testable import SnapshotStore

@Suite("The requests of a snapshot")
struct RequestsTests {
  private func database() throws -> Database {
    let database = try Database()
    for statement in SnapshotSchema.statements + [Self.rows] { try database.execute(statement) }
    return database
  }

  @Test(
    "are those from or to a scope or its forces: open ones first, by due day",
    arguments: [
      (Scope.national, ["late", "open", "undated", "done"]), (.region("sw"), ["late", "done"]),
      (.force("dorset"), ["late"]), (.region("se"), ["open", "undated", "done"]),
      (.force("kent"), ["open"]), (.force("surrey"), []),
    ])
  func ofScope(_ scope: Scope, ids: [String]) throws {
    #expect(try database().requests(in: scope).map(\.id) == ids)
  }

  @Test("have their record, their answer and their conditions, as the export has them")
  func whole() throws {
    let database = try database()
    let late = try #require(try database.request("late"))
    #expect(late.subject == Request.Subject(.investigation, id: "I-1"))
    #expect(late.dueOn == Day("2019-03-01") && late.answer == nil)
    #expect(late.handling == .conditions && late.handlingConditions == "Ask first")
    let done = try #require(try database.request("done"))
    #expect(done.subject == nil && done.answer == "All do" && done.state == .done)
    #expect(
      try database.requests(about: Request.Subject(.investigation, id: "I-1")).map(\.id) == ["late"]
    )
    #expect(try database.request("none") == nil)
  }

  private static let rows = """
    INSERT INTO region VALUES ('se', 'South East', NULL, 'S', 'Unit', 1);
    INSERT INTO region VALUES ('sw', 'South West', NULL, 'W', 'Unit', 2);
    INSERT INTO force VALUES ('kent', 'Kent', NULL, 'se', NULL, 1, 1);
    INSERT INTO force VALUES ('surrey', 'Surrey', NULL, 'se', NULL, 1, 2);
    INSERT INTO force VALUES ('dorset', 'Dorset', NULL, 'sw', NULL, 1, 3);
    INSERT INTO request VALUES ('late', 'tasking', 'region:sw', 'dorset', 'investigation', 'I-1', 'a',
      '2019-02-01', '2019-03-01', 'open', NULL, 'C', 'Ask first', 'OFFICIAL');
    INSERT INTO request VALUES ('open', 'ask', 'kent', 'region:se', NULL, NULL, 'b',
      '2019-02-01', '2019-05-01', 'accepted', NULL, 'P', NULL, 'OFFICIAL');
    INSERT INTO request VALUES ('undated', 'query', 'national', 'region:se', NULL, NULL, 'c',
      '2019-02-01', NULL, 'open', NULL, 'P', NULL, 'OFFICIAL');
    INSERT INTO request VALUES ('done', 'query', 'region:sw', 'region:se', NULL, NULL, 'd',
      '2019-02-01', '2019-02-10', 'done', 'All do', 'P', NULL, 'OFFICIAL');
    """
}
