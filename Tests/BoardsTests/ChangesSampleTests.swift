import SampleForTests
import SnapshotStore
import Testing
import ThreatDomain
import Wording

@testable import Boards
@testable import Sheets

@Suite("Changes of the sample", .tags(.slow))
struct ChangesSampleTests {
  /// The ids and days of one kind of change on the board, in order of id.
  private static func found(_ kind: String, _ sheet: SheetReader) throws -> [String] {
    let kinds = try sheet.raws("changes", "kind").map(\.plain)
    let ids = try sheet.raws("changes", "subject_id").map(\.plain)
    let dates = try sheet.raws("changes", "date").map(\.plain)
    return kinds.indices.filter { kinds[$0] == kind }.map { "\(ids[$0]) \(dates[$0])" }.sorted()
  }

  private static let since = "BETWEEN '2019-03-09' AND '2019-04-05'"

  /// The same changes by SQL over the tables of the export, for the whole nation.
  private static let questions = [
    "level_move": """
    SELECT investigation_id || ' ' || moved_on FROM v_priority_move AS m
     WHERE moved_on \(since) AND ?1 = 'national' AND NOT (from_level IS NULL AND EXISTS
           (SELECT 1 FROM v_investigation AS i
             WHERE i.investigation_id = m.investigation_id AND i.opened_on \(since)))
    """,
    "new_investigation": """
    SELECT investigation_id || ' ' || opened_on FROM v_investigation
     WHERE opened_on \(since) AND ?1 = 'national'
    """,
    "escalation_raised": """
    SELECT investigation_id || ' ' || raised_on FROM v_escalation
     WHERE raised_on \(since) AND ?1 = 'national'
    """,
    "escalation_answered": """
    SELECT investigation_id || ' ' || decided_on FROM v_escalation
     WHERE decided_on \(since) AND state <> 'proposed' AND ?1 = 'national'
    """,
    "disruption": """
    SELECT min(disruption_id) || ' ' || disrupted_on FROM v_disruption
     WHERE state <> 'rejected' AND coalesce(actor_id, investigation_id) IS NOT NULL
       AND disrupted_on \(since) AND ?1 = 'national'
     GROUP BY coalesce(joint_id, disruption_id)
    """,
    "actor_scored": """
    SELECT subject_id || ' ' || max(assessed_on) FROM v_assessment
     WHERE subject_kind = 'actor' AND assessed_on \(since) AND ?1 = 'national'
     GROUP BY subject_id
    """,
    "actor_reviewed": """
    SELECT actor_id || ' ' || last_reviewed_on FROM v_actor
     WHERE last_reviewed_on \(since) AND ?1 = 'national'
    """,
    "case_sent": """
    SELECT dissemination_id || ' ' || sent_on FROM v_dissemination
     WHERE sent_on \(since) AND ?1 = 'national'
    """,
    "case_taken_up": """
    SELECT dissemination_id || ' ' || taken_up_on FROM v_dissemination
     WHERE taken_up_on \(since) AND ?1 = 'national'
    """,
    "case_declined": """
    SELECT dissemination_id || ' ' || declined_on FROM v_dissemination
     WHERE declined_on \(since) AND taken_up_on IS NULL AND ?1 = 'national'
    """,
    "restated": """
    SELECT table_name || ' ' || substr(month, 1, 4) || '-' || substr(month, 5)
      FROM export_part WHERE reason IS NOT NULL AND month IS NOT NULL AND ?1 = 'national'
       AND table_name NOT IN ('demand_compared', 'referral_compared')
    """,
  ]

  @Test("are those that the tables hold, kind by kind", arguments: questions.keys.sorted())
  func kinds(kind: String) throws {
    let sheet = try SampleReading.sheet(.changes)
    let question = try #require(Self.questions[kind])
    let expected = try TaskingSampleTests.rows(question, .national).sorted()
    #expect(try Self.found(kind, sheet) == expected)
  }

  @Test("are counted by kind as they are listed")
  func counts() throws {
    for scope in TaskingSampleTests.scopes {
      let sheet = try SampleReading.sheet(.changes, scope)
      let listed = try sheet.raws("changes", "kind").map(\.plain)
      let kinds = try sheet.raws("kinds", "kind").map(\.plain)
      let counts = try sheet.raws("kinds", "changes").map(\.plain)
      #expect(
        kinds == Change.Kind.allCases.filter { !$0.needsTwoExports }.map(\.rawValue))
      // An actor scored into the ten is listed once, and counts as one that came into them too.
      let texts = try sheet.texts("changes", "change")
      let both = zip(listed, texts).count { $0 == "actor_scored" && $1.contains("the top ten") }
      #expect(
        counts
          == kinds.map { kind in
            "\(listed.count { $0 == kind } + (kind == "actor_rank" ? both : 0))"
          })
    }
  }

  @Test("of a region are of its own investigations, actors and forces alone")
  func region() throws {
    let sheet = try SampleReading.sheet(.changes, .region("sw"))
    let expected = try TaskingSampleTests.rows(
      """
      SELECT dissemination_id || ' ' || taken_up_on
        FROM v_dissemination JOIN v_force ON force_id = recipient
       WHERE taken_up_on \(Self.since) AND 'region:' || region_id = ?1
       ORDER BY 1
      """, .region("sw"))
    #expect(try Self.found("case_taken_up", sheet) == expected && !expected.isEmpty)
    let regions = try sheet.rows("changes").compactMap(\.opens?.text).filter {
      $0.hasPrefix("threat:")
    }
    #expect(!regions.isEmpty && regions.allSatisfy { $0.hasPrefix("threat:T-sw-") })
  }

  @Test("name as new signals those that the demand board has now and had not a month before")
  func signals() throws {
    for scope in [Scope.region("se"), .region("sw"), .force("kent")] {
      let now = try Self.signals(scope, "2019-03")
      let before = try Self.signals(scope, "2019-02")
      let sheet = try SampleReading.sheet(.changes, scope)
      let found = try Self.found("signal", sheet).map { $0.prefix { $0 != " " } }
      let own = scope.description
      #expect(Set(found.map(String.init)).subtracting([own]) == now.subtracting(before))
    }
  }

  /// Parts and fraud types with a signal on the demand board.
  private static func signals(_ scope: Scope, _ month: String) throws -> Set<String> {
    var all: Set<String> = []
    for grouping in [DemandGrouping.force, .type] {
      let sheet = try SampleReading.sheet(.demand, scope, month, choices: Choices(grouping))
      let texts = try sheet.texts("parts", "signal")
      for (id, text) in zip(try sheet.texts("parts", "id"), texts) where text.hasPrefix("!") {
        all.insert(id)
      }
    }
    return all
  }

  @Test("stand by weight before date, under a rule for each weight")
  func weights() throws {
    let sheet = try SampleReading.sheet(.changes)
    let rules = try sheet.rows("changes").compactMap(\.ruleAbove)
    let weights = [
      "Priority moves", "Escalations", "Entered or left the top ten", "New signals",
      "Other changes",
    ]
    #expect(rules.count > 3 && rules == weights.filter(rules.contains))
    let dates = try sheet.raws("changes", "date").map(\.plain)
    let starts = try sheet.rows("changes").indices.filter {
      try sheet.rows("changes")[$0].ruleAbove != nil
    }
    for (start, end) in zip(starts, starts.dropFirst() + [dates.count]) {
      let days = dates[start..<end].filter { $0.count == 10 }
      #expect(days == days.sorted(by: >))
    }
  }

  @Test("are newest first, and regrouped by kind and by place without losing one")
  func views() throws {
    let sheets = try ChangeOrder.allCases.map {
      try SampleReading.sheet(.changes, .region("se"), choices: Choices($0))
    }
    let rows = try sheets.map { sheet in
      try zip(sheet.texts("changes", "subject"), sheet.texts("changes", "change")).map {
        "\($0) \($1)"
      }
    }
    #expect(rows.allSatisfy { $0.sorted() == rows[0].sorted() })
    let dates = try sheets[1].raws("changes", "date").map(\.plain).filter { $0.count == 10 }
    #expect(dates == dates.sorted(by: >))
    let kinds = try sheets[2].rows("changes").compactMap(\.ruleAbove)
    #expect(kinds.first == "Priority moves" && Set(kinds).count == kinds.count)
    let places = try sheets[3].rows("changes").compactMap(\.ruleAbove)
    #expect(places.last == "No single force" && places.contains("Surrey"))
  }
}
