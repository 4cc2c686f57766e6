import SQLiteFile
import SampleForTests
import SnapshotStore
import Testing
import ThreatDomain
import Wording

@testable import Boards
@testable import Sheets

@Suite("Tasking of the sample", .tags(.slow))
struct TaskingSampleTests {
  static let scopes = [Scope.national, .region("se"), .region("sw"), .force("essex")]

  /// The rows of a query as one text each; parameter 1 is the scope.
  static func rows(_ sql: String, _ scope: Scope) throws -> [String] {
    let snapshot = try SampleSnapshot.open()
    let statement = try Statement(sql, on: snapshot.database)
    statement.bind(scope.description, at: 1)
    return try statement.all { $0.text(0) }
  }

  static func texts(_ raws: [RawValue]) -> [String] { raws.map(\.plain) }

  private static let inScope =
    "(?1 = 'national' OR ?1 = f.force_id OR ?1 = 'region:' || f.region_id)"

  private static let ofInvestigation = """
    (?1 = 'national' OR ?1 = 'region:' || i.region_id OR ?1 = i.force_id
      OR i.investigation_id IN (SELECT investigation_id FROM v_investigation_force
                                 WHERE force_id = ?1))
    """

  @Test("lists every unanswered case of the scope, oldest first", arguments: scopes)
  func cases(scope: Scope) throws {
    let expected = try Self.rows(
      """
      SELECT d.dissemination_id FROM v_dissemination AS d JOIN v_force AS f ON f.force_id = d.recipient
       WHERE d.taken_up_on IS NULL AND d.declined_on IS NULL AND \(Self.inScope)
       ORDER BY julianday('2019-04-05') - julianday(d.sent_on) DESC, d.dissemination_id
      """, scope)
    let sheet = try SampleReading.sheet(.tasking, scope)
    #expect(try Self.texts(sheet.raws("not-taken-up", "dissemination_id")) == expected)
    #expect(!expected.isEmpty)
  }

  @Test("counts the cases of each force as the base table does", arguments: scopes)
  func forces(scope: Scope) throws {
    let expected = try Self.rows(
      """
      SELECT force_id || ' ' || sum(taken_up_on IS NULL AND declined_on IS NULL)
             || ' ' || coalesce(sum(taken_up_on IS NOT NULL AND sent_on >= '2018-04-01'), 0)
             || ' ' || coalesce(sum(declined_on IS NOT NULL AND sent_on >= '2018-04-01'), 0)
             || ' ' || coalesce(sum(sent_on >= '2018-04-01'), 0)
        FROM v_dissemination AS d JOIN v_force AS f ON f.force_id = d.recipient
       WHERE \(Self.inScope)
         AND (sent_on >= '2018-04-01' OR taken_up_on IS NULL AND declined_on IS NULL)
       GROUP BY force_id
      """, scope)
    let sheet = try SampleReading.sheet(.tasking, scope)
    let columns = try ["force_id", "not_taken_up", "taken_up", "declined", "sent"].map {
      try Self.texts(sheet.raws("forces", $0))
    }
    let found = columns[0].indices.map { row in columns.map { $0[row] }.joined(separator: " ") }
    // The forces of a region are listed even where they were sent no case.
    #expect(found.filter { !$0.hasSuffix(" 0 0 0 0") }.sorted() == expected.sorted())
  }

  @Test("has the median of each force that SQL finds in the middle")
  func medians() throws {
    let sheet = try SampleReading.sheet(.tasking)
    let forces = try Self.texts(sheet.raws("forces", "force_id"))
    let medians = try sheet.raws("forces", "median_days_to_take_up")
    for (force, median) in zip(forces, medians) where median != .missing {
      let days = try Self.rows(
        """
        SELECT julianday(taken_up_on) - julianday(sent_on) FROM v_dissemination
         WHERE recipient = ?1 AND sent_on >= '2018-04-01' AND taken_up_on IS NOT NULL
         ORDER BY 1
        """, .force(force)
      ).compactMap(Double.init)
      let middle = (days[(days.count - 1) / 2] + days[days.count / 2]) / 2
      #expect(median == .number(middle), "\(force)")
    }
  }

  @Test("lists every escalation that waits, oldest first, and every answer, newest first")
  func escalations() throws {
    for scope in Self.scopes {
      let sheet = try SampleReading.sheet(.tasking, scope)
      let waiting = try Self.rows(
        """
        SELECT investigation_id || ' '
               || CAST(julianday('2019-04-05') - julianday(raised_on) AS INTEGER)
          FROM v_escalation JOIN v_investigation AS i USING (investigation_id)
         WHERE state = 'proposed' AND status <> 'closed' AND \(Self.ofInvestigation)
         ORDER BY raised_on, escalation_id
        """, scope)
      let ids = try Self.texts(sheet.raws("waiting", "investigation_id"))
      let days = try Self.texts(sheet.raws("waiting", "days_waiting"))
      #expect(zip(ids, days).map { "\($0) \($1)" } == waiting)
      let answered = try Self.rows(
        """
        SELECT investigation_id || ' ' || state || ' '
               || CAST(julianday(decided_on) - julianday(raised_on) AS INTEGER)
          FROM v_escalation JOIN v_investigation AS i USING (investigation_id)
         WHERE state <> 'proposed' AND \(Self.ofInvestigation)
         ORDER BY decided_on DESC, escalation_id DESC
        """, scope)
      let columns = try ["investigation_id", "state", "days_taken"].map {
        try Self.texts(sheet.raws("answered", $0))
      }
      let found = columns[0].indices.map { row in columns.map { $0[row] }.joined(separator: " ") }
      #expect(found == answered)
    }
  }

  @Test("says that a case should go up exactly where SQL finds one of the grounds")
  func toEscalate() throws {
    let expected = try Self.rows(
      """
      SELECT i.investigation_id FROM v_investigation AS i
       WHERE ?1 = 'national' AND i.status = 'open'
         AND i.investigation_id NOT IN
             (SELECT investigation_id FROM v_escalation WHERE state = 'proposed')
         AND ((i.lead_tier = 'local' AND i.decision_wanted = 'Adopt as a regional investigation')
           OR (i.lead_tier IN ('local', 'regional')
               AND i.decision_wanted = 'Raise to National Lead Force tasking')
           OR (i.lead_tier <> 'necc' AND i.priority = 'P1')
           OR (i.lead_tier = 'local' AND i.priority IN ('P2', 'P3'))
           OR (i.lead_tier IN ('local', 'regional')
               AND 1 < (SELECT count(DISTINCT f.region_id)
                          FROM v_investigation_force AS t JOIN v_force AS f USING (force_id)
                         WHERE t.investigation_id = i.investigation_id)))
       ORDER BY 1
      """, .national)
    let sheet = try SampleReading.sheet(.tasking)
    #expect(try Self.texts(sheet.raws("to-escalate", "investigation_id")).sorted() == expected)
    let routes = try Set(Self.texts(sheet.raws("to-escalate", "route")))
    #expect(routes == ["necc", "nlf", "rocu"] || routes == ["necc", "nlf", "nca", "rocu"])
  }

  @Test("counts the hand-offs of each open investigation as the base tables do", arguments: scopes)
  func handOffs(scope: Scope) throws {
    let expected = try Self.rows(
      """
      SELECT * FROM (
        SELECT i.investigation_id || ' ' || (
                 (SELECT count(*) FROM v_dissemination AS d
                   WHERE d.investigation_id = i.investigation_id AND d.taken_up_on IS NOT NULL)
                 + (SELECT count(*) FROM v_escalation AS e
                     WHERE e.investigation_id = i.investigation_id AND e.state = 'accepted')) AS n
          FROM v_investigation AS i WHERE i.status <> 'closed' AND \(Self.ofInvestigation))
       WHERE n NOT LIKE '% 0'
      """, scope)
    let sheet = try SampleReading.sheet(.tasking, scope)
    let ids = try Self.texts(sheet.raws("hand-offs", "investigation_id"))
    let counts = try Self.texts(sheet.raws("hand-offs", "hand_offs"))
    #expect(zip(ids, counts).map { "\($0) \($1)" }.sorted() == expected.sorted())
  }

  @Test("names the other holders of a series, in whichever region they are")
  func linked() throws {
    let expected = try Self.rows(
      """
      SELECT DISTINCT i.investigation_id FROM v_investigation AS i JOIN v_investigation AS o
          ON o.series_id = i.series_id AND o.lead_agency <> i.lead_agency
       WHERE i.status <> 'closed' AND o.status <> 'closed' AND i.region_id = 'sw'
         AND ?1 = 'region:sw'
       ORDER BY 1
      """, .region("sw"))
    let sheet = try SampleReading.sheet(.tasking, .region("sw"))
    let holders = try sheet.raws("linked", "held_too_by")
    let ids = try Self.texts(sheet.raws("linked", "investigation_id"))
    #expect(zip(ids, holders).filter { $0.1 != .missing }.map(\.0).sorted() == expected)
    #expect(!expected.isEmpty)
  }
}
