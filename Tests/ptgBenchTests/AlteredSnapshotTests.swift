import Platform
import SQLiteFile
import SampleForTests
import SnapshotStore
import Testing

@testable import ptg_bench

/// A trap in these tests ends the whole run, which is exactly what they check.
///
/// `ptg-bench altered` tries every column.
@Suite("An altered snapshot", .tags(.slow), .serialized)
struct AlteredSnapshotTests {
  private static func outcome(
    of alteration: Alteration
  ) throws -> AlteredSnapshot.Outcome {
    let folder = try TemporaryFolder(in: "/tmp")
    return try AlteredSnapshot(
      of: try SampleSnapshot.path, at: "\(folder.path)/a.db", alteration
    ).read(isBrief: true)
  }

  private static func alterations(_ names: [String]) throws -> [Alteration] {
    let columns = try SnapshotColumn.all(of: Database(reading: try SampleSnapshot.path))
    return Alteration.broad(columns).filter { alteration in
      names.contains { alteration.name.hasPrefix($0) }
    }
  }

  @Test("is read whole where nothing was altered")
  func sound() throws {
    let outcome = AlteredSnapshot(at: try SampleSnapshot.path).read(isBrief: true)
    #expect(outcome.places > 5 && outcome.faults == 0, "\(outcome)")
  }

  @Test(
    "gives an error or a board, whatever numbers, texts and months stand in it",
    arguments: [
      "every INTEGER = -9", "every INTEGER = 9", "every INTEGER = -1", "every INTEGER = 1000",
      "every REAL", "every TEXT = ''", "every TEXT = '9999", "every TEXT = '0001", "head:",
      "roll-ups = [[201903,", "roll-ups = [[9999", "roll-ups of",
    ])
  func read(_ name: String) throws {
    let all = try Self.alterations([name])
    try #require(!all.isEmpty)
    for alteration in all {
      let outcome = try Self.outcome(of: alteration)
      #expect(outcome.places + outcome.faults > 0, "\(alteration.name)")
    }
  }

  @Test(
    "is refused where tables, views, indexes or triggers are not those of a snapshot",
    arguments: [
      "a recursive view", "another view", "a trigger", "one table more", "an index less",
      "a view in place", "no table demand", "no table actor",
    ])
  func schema(_ name: String) throws {
    for alteration in try Self.alterations([name]) {
      let outcome = try Self.outcome(of: alteration)
      #expect(outcome.places == 0 && outcome.faults == 1)
      #expect(outcome.firstFault?.contains("found other tables than those of a snapshot") == true)
    }
  }

  @Test("gives no board of the nation where a head says all months from 1900 to 9999")
  func months() throws {
    let all = try Self.alterations(["head: 190001 to 999912", "head: two months"])
    #expect(all.count == 2)
    for alteration in all {
      let outcome = try Self.outcome(of: alteration)
      #expect(outcome.places == 0)
      #expect(outcome.firstFault?.contains("at most 600") == true)
    }
  }
}
