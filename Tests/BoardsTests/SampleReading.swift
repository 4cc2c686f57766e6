import SQLiteFile
import SampleForTests
import SnapshotStore
import Testing
import ThreatDomain
import Wording

@testable import Boards

/// Requests to the sample snapshot, and its base tables by SQL, for tests.
enum SampleReading {
  static func request(
    _ scope: Scope = .national, _ month: String = "2019-03", _ language: Language = .english,
    grouping: Int = 0, choices: [BoardControl.ID: Int] = [:], isSafe: Bool = false
  ) throws -> BoardRequest {
    BoardRequest(
      scope: scope, month: try #require(Month(month)), words: Words(language),
      choices: choices.isEmpty ? [.view: grouping] : choices, isSafe: isSafe)
  }

  static func sheet(
    _ board: Board, _ scope: Scope = .national, _ month: String = "2019-03", grouping: Int = 0,
    choices: [BoardControl.ID: Int] = [:], isSafe: Bool = false
  ) throws -> SheetReader {
    let snapshot = try SampleSnapshot.open()
    let request = try request(
      scope, month, grouping: grouping, choices: choices, isSafe: isSafe)
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

  /// Reports of a scope by the base table, over months given as `2018-04`.
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
  /// The positions of its views; one where there is nothing to change.
  var views: Range<Int> { 0..<(controls.first { $0.id == .view }?.states.count ?? 1) }

  /// Every state of each of its controls, and the last of all together; one where it has none.
  var choices: [[BoardControl.ID: Int]] {
    let single = controls.flatMap { control in
      control.states.indices.map { [control.id: $0] }
    }
    let last = controls.map { ($0.id, $0.states.count - 1) }
    return single.isEmpty ? [[:]] : single + [Dictionary(uniqueKeysWithValues: last)]
  }
}
