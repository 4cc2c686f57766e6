import SQLiteFile
import Testing
import ThreatDomain

@testable import SnapshotStore

@Suite("The publications of a snapshot")
struct PublicationsTests {
  private func database() throws -> Database {
    let database = try Database()
    for statement in SnapshotSchema.statements + Self.rows { try database.execute(statement) }
    return database
  }

  @Test(
    "are those with figures of a scope's forces: the newest figures first, then by title",
    arguments: [
      (Scope.force("kent"), ["new", "old"]), (.force("sussex"), ["old"]), (.force("dorset"), []),
      (.region("se"), ["new", "old"]), (.region("sw"), []), (.national, ["new", "old"]),
    ])
  func ofForces(_ scope: Scope, ids: [String]) throws {
    let held = try database().publications(ofForcesIn: scope)
    #expect(held.map(\.publication.id) == ids)
  }

  @Test("tell of those forces alone which periods and items they hold")
  func held() throws {
    let held = try database().publications(ofForcesIn: .force("kent"))
    let old = try #require(held.last)
    #expect(old.periods.map(\.description) == ["2016", "FY-2016-17"])
    #expect(old.items == ["Fraud"] && old.publication.publishedOn == Day("2018-01-25"))
  }

  @Test("give each figure as the export has it: digits, none, and the note")
  func figures() throws {
    let figures = try database().publishedFigures(of: "old")
    #expect(figures.map { $0.value?.text } == ["8", "-12.50", nil, "1"])
    #expect(figures.map(\.note) == [nil, nil, "Not published", nil])
    #expect(figures.map(\.forceID) == [nil, "kent", "kent", "sussex"])
    #expect(try database().publication("none") == nil)
  }

  private static let rows = [
    """
    INSERT INTO region VALUES ('se', 'South East', NULL, 'S', 'Unit', 1);
    INSERT INTO region VALUES ('sw', 'South West', NULL, 'W', 'Unit', 2);
    INSERT INTO force VALUES ('kent', 'Kent', NULL, 'se', NULL, 1, 1);
    INSERT INTO force VALUES ('sussex', 'Sussex', NULL, 'se', NULL, 1, 2);
    INSERT INTO force VALUES ('dorset', 'Dorset', NULL, 'sw', NULL, 1, 3);
    INSERT INTO publication VALUES ('old', 'A title', 'ONS', '2018-01-25', 'b', 'a', 'OGL');
    INSERT INTO publication VALUES ('new', 'B title', 'ONS', NULL, 'b', 'a', 'OGL');
    INSERT INTO published_figure VALUES ('old', '2016', 'Kent', 'kent', 'Fraud', '-12.50', NULL);
    INSERT INTO published_figure
    VALUES ('old', 'FY-2016-17', 'Kent', 'kent', 'Fraud', NULL, 'Not published');
    INSERT INTO published_figure VALUES ('old', '2016', 'Sussex', 'sussex', 'Forgery', '1', NULL);
    INSERT INTO published_figure VALUES ('old', '2016', 'CIFAS', NULL, 'CIFAS', '8', NULL);
    INSERT INTO published_figure VALUES ('new', '2018-Q4', 'Kent', 'kent', 'Fraud', '3', NULL);
    """
  ]
}
