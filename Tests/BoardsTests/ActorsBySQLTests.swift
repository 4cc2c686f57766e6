import SQLiteFile
import SampleForTests
import SnapshotStore
import Testing
import ThreatDomain

@testable import Boards
@testable import Sheets

/// The design's questions about actors, answered a second time by SQL from the raw tables.
@Suite("What the board of actors says of the sample, by SQL")
struct ActorsBySQLTests {
  private static let scopes = ["national", "region:sw", "region:se", "kent"]

  /// Ranked actors: `?1` is the scope, `?2` the last day on which assessments count.
  ///
  /// The newest model of the scope is used.
  private static let ranked = """
    WITH subject AS (
      SELECT actor_id
        FROM actor
       WHERE ?1 = 'national' OR ?1 = 'region:' || region_id
       UNION
      SELECT actor_id
        FROM actor_force
        JOIN force USING (force_id)
       WHERE ?1 IN (force_id, 'region:' || region_id)),
    model AS (
      SELECT model_id, version
        FROM assessment
       WHERE subject_kind = 'actor' AND subject_id IN (SELECT actor_id FROM subject)
       ORDER BY assessed_on DESC, assessment_id DESC
       LIMIT 1),
    newest AS (
      SELECT subject_id, assessment_id, assessed_on, confidence,
             row_number() OVER (
               PARTITION BY subject_id ORDER BY assessed_on DESC, assessment_id DESC) AS place
        FROM assessment
        JOIN model USING (model_id, version)
       WHERE subject_kind = 'actor' AND assessed_on <= ?2
         AND subject_id IN (SELECT actor_id FROM subject)),
    sums AS (
      SELECT subject_id, assessed_on, confidence,
             total(value * weight) FILTER (WHERE section = 'harm') AS harm,
             total(value * weight) FILTER (WHERE section = 'likelihood') AS likelihood
        FROM newest
        JOIN assessment_score USING (assessment_id)
        JOIN score_component USING (component_id)
        JOIN model USING (model_id, version)
       WHERE place = 1
       GROUP BY subject_id),
    ranked AS (
      SELECT subject_id AS id, harm * likelihood AS score, confidence, assessed_on,
             row_number() OVER (
               ORDER BY harm * likelihood DESC, harm DESC,
                        CASE confidence WHEN 'high' THEN 0 WHEN 'medium' THEN 1 ELSE 2 END,
                        assessed_on DESC, subject_id) AS rank
        FROM sums)
    """

  private static func rows(
    _ question: String, _ scope: String, _ day: Day, of snapshot: borrowing Snapshot
  ) throws -> [String] {
    let statement = try Statement("\(ranked)\n\(question)", on: snapshot.database)
    statement.bind(scope, at: 1)
    statement.bind(day.description, at: 2)
    return try statement.all { $0.text(0) }
  }

  private static func board(_ scope: String) throws -> SheetReader {
    try SampleReading.sheet(.actors, try #require(Scope(scope)))
  }

  /// The fields of a row, in the form of the questions' answers.
  private static func texts(
    _ board: SheetReader, _ pane: String, _ columns: [String]
  ) throws -> [String] {
    let fields = try columns.map { try board.raws(pane, $0) }
    return try board.rows(pane).indices.map { row in
      fields.map { column in
        switch column[row] {
        case .text(let text): text
        case .integer(let number): "\(number)"
        case .number(let number): "\(Int(number))"
        case .decimal(let value): value.text
        case .missing, .suppressed: "-"
        }
      }.joined(separator: " ")
    }
  }

  @Test(
    "ranks the ten with score, confidence, band and last review, and as they ranked before",
    arguments: scopes)
  func ten(scope: String) throws {
    let snapshot = try SampleSnapshot.open()
    let board = try Self.board(scope)
    let now = try Self.rows(
      """
      SELECT rank || ' ' || id || ' ' || CAST(score AS INTEGER) || ' ' || confidence || ' '
               || ifnull(ocgm_band, '-') || ' ' || ifnull(last_reviewed_on, '-') || ' '
               || ifnull(CAST(julianday(?2) - julianday(last_reviewed_on) AS INTEGER), '-')
        FROM ranked
        JOIN actor ON actor_id = id
       WHERE rank <= 20
       ORDER BY rank
      """, scope, snapshot.header.asAt, of: snapshot)
    let shown = try Self.texts(
      board, "actors",
      [
        "rank", "actor_id", "score", "confidence", "ocgm_band", "last_reviewed_on",
        "days_since_review",
      ])
    #expect(!now.isEmpty && Array(shown.prefix(now.count)) == now)
    let before = try Self.rows(
      "SELECT id || ' ' || rank FROM ranked ORDER BY rank", scope, snapshot.baseline, of: snapshot)
    let then = try Self.texts(board, "actors", ["actor_id", "rank_before"])
      .filter { !$0.hasSuffix("-") }
    #expect(Set(then).isSubset(of: before) && !then.isEmpty)
  }

  @Test(
    "finds everybody who touches more than one force or region, and how many", arguments: scopes)
  func crossing(scope: String) throws {
    let snapshot = try SampleSnapshot.open()
    let counted = try Self.rows(
      """
      SELECT actor_id || ' ' || count(DISTINCT region_id) || ' ' || count(*)
        FROM actor_force
        JOIN force USING (force_id)
       WHERE actor_id IN (SELECT actor_id FROM subject)
       GROUP BY actor_id
      HAVING count(*) > 1
       ORDER BY count(DISTINCT region_id) DESC, count(*) DESC, actor_id
      """, scope, snapshot.header.asAt, of: snapshot)
    let shown = try Self.texts(
      try Self.board(scope), "crossing", ["actor_id", "regions", "forces"])
    #expect(shown.sorted() == counted.sorted())
    #expect(scope == "kent" || !counted.isEmpty)
  }

  @Test(
    "finds where band and score disagree by the nation's fifths, and which scores are stale",
    arguments: scopes)
  func doubts(scope: String) throws {
    let snapshot = try SampleSnapshot.open()
    let found = try Self.rows(
      """
      SELECT id || ' ' || fifth || ' ' || (days > stale_after_days)
        FROM (SELECT id, 1 + (rank - 1) * 5 / count(*) OVER () AS fifth,
                     count(*) OVER () AS scored,
                     julianday(?2) - julianday(assessed_on) AS days
                FROM ranked)
        JOIN actor ON actor_id = id
        JOIN model
        JOIN score_model USING (model_id, version)
       WHERE days > stale_after_days OR scored >= 5 AND abs(ocgm_band - fifth) >= 2
      """, "national", snapshot.header.asAt, of: snapshot)
    let own = Set(
      try Self.rows(
        "SELECT actor_id FROM subject", scope, snapshot.header.asAt, of: snapshot))
    let board = try Self.board(scope)
    let findings = try board.texts("doubts", "finding")
    let shown = zip(try Self.texts(board, "doubts", ["actor_id", "score_fifth"]), findings)
      .map { "\($0) \($1.hasSuffix("stale") ? 1 : 0)" }
    #expect(
      shown.sorted() == found.filter { own.contains(String($0.prefix { $0 != " " })) }.sorted())
  }

  @Test("finds when each was last disrupted, and how many days ago", arguments: scopes)
  func disruptions(scope: String) throws {
    let snapshot = try SampleSnapshot.open()
    let last = try Self.rows(
      """
      SELECT actor_id || ' ' || max(disrupted_on) || ' '
               || CAST(julianday(?2) - julianday(max(disrupted_on)) AS INTEGER)
        FROM disruption
       WHERE state = 'validated' AND actor_id IN (SELECT actor_id FROM subject)
       GROUP BY actor_id
      """, scope, snapshot.header.asAt, of: snapshot)
    let shown = try Self.texts(
      try Self.board(scope), "actors",
      ["actor_id", "last_disrupted_on", "days_since_disruption"]
    ).filter { !$0.hasSuffix("-") }
    #expect(Set(shown).isSubset(of: last))
    #expect(scope == "kent" || !shown.isEmpty)
  }
}
