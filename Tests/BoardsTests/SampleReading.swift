import SQLiteFile
import SampleForTests
import SnapshotStore
import Testing
import ThreatDomain
import Wording

@testable import Boards
@testable import Sheets

/// Requests to the sample snapshot, and SQL over its base tables.
enum SampleReading {
  static func request(
    _ scope: Scope = .national, _ month: String = "2019-03", _ language: Language = .english,
    choices: Choices = Choices(), isSafe: Bool = false
  ) throws -> BoardRequest {
    BoardRequest(
      scope: scope, month: try #require(Month(month)), words: Words(language),
      choices: choices, isSafe: isSafe)
  }

  static func sheet(
    _ board: Board, _ scope: Scope = .national, _ month: String = "2019-03",
    choices: Choices = Choices(), isSafe: Bool = false
  ) throws -> SheetReader {
    let snapshot = try SampleSnapshot.open()
    let request = try request(scope, month, choices: choices, isSafe: isSafe)
    return SheetReader(sheet: try board.load(snapshot, request))
  }

  static func page(
    _ place: Place, _ month: String = "2019-03", isSafe: Bool = false
  ) throws -> SheetReader {
    let snapshot = try SampleSnapshot.open()
    let sheet = try place.load(from: snapshot, request(month: month, isSafe: isSafe))
    return SheetReader(sheet: try #require(sheet))
  }

  private static func request(month: String, isSafe: Bool) throws -> BoardRequest {
    try request(.national, month, isSafe: isSafe)
  }

  /// The reports of a scope by the base table, over months such as `2018-04`.
  static func reports(_ scope: Scope, _ first: String, _ last: String) throws -> Int {
    let snapshot = try SampleSnapshot.open()
    let statement = try Statement(
      """
      SELECT sum(d.reports)
        FROM v_demand AS d
        JOIN force USING (force_id)
       WHERE d.month BETWEEN ?2 AND ?3
         AND (?1 = 'national' OR ?1 = d.force_id OR ?1 = 'region:' || force.region_id)
      """, on: snapshot.database)
    statement.bind(scope.description, at: 1)
    statement.bind(first, at: 2)
    statement.bind(last, at: 3)
    return try statement.first { $0.integer(0) } ?? 0
  }
}

extension Board {
  /// The choices that show each view of the board.
  var views: [Choices] { Place.board(id).views }

  /// Every state of each control, then the last states of all controls together.
  ///
  /// A board without controls has one entry.
  var choices: [Choices] {
    let single = controls.flatMap { control in
      control.states.map { Choices(named: [control.id: $0.id]) }
    }
    let last = controls.compactMap { control in control.states.last.map { (control.id, $0.id) } }
    return single + [Choices(named: Dictionary(uniqueKeysWithValues: last))]
  }
}

extension Choices {
  /// The choices with these states, by name.
  init(named states: [Control: String]) {
    self.init()
    for (control, state) in states { self[control] = state }
  }
}
