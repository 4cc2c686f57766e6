import SampleForTests
import SnapshotStore
import Testing
import ThreatDomain

@testable import Boards
@testable import Sheets

@Suite("What performance is worked out from records")
struct WorkedModelTests {
  private static let asAt = GridCases.asAt

  private static func sent(
    _ id: String, daysAgo: Int, complex: Bool = false, takenUpAfter days: Int? = nil,
    outcomeAfter outcome: Int? = nil
  ) -> Dissemination {
    let sent = asAt - daysAgo
    return Dissemination(
      id: id, sentOn: sent, recipient: .force("kent"), fraudType: "NFIB1H", victims: 4,
      vulnerableVictims: 1, loss: Pence(100), isComplex: complex,
      takenUpOn: days.map { sent + $0 }, firstOutcomeOn: outcome.map { sent + $0 })
  }

  private static func lines(
    _ cases: [Dissemination], investigations: [Investigation] = []
  ) throws -> [WorkedModel.Line] {
    let request = try SampleReading.request(.national, "\(asAt.month)")
    let records = WorkedRecords(
      cases: cases, investigations: investigations, actors: [],
      scored: ScoredSubjects(ids: [], models: [], assessments: [:], asAt: asAt, baseline: asAt),
      months: (asAt.month - 11)...asAt.month, limits: TimeLimits(), asAt: asAt)
    return WorkedModel(records, request).lines
  }

  /// The limits are 14 days, 42 where complex.
  ///
  /// A case whose last day is today still has time.
  @Test(
    "counts a dissemination once it has had its time, and as taken up where that was in time",
    arguments: [
      (sent("D-1", daysAgo: 14), part: 0, whole: 0, notDue: 1),
      (sent("D-1", daysAgo: 14, takenUpAfter: 2), part: 0, whole: 0, notDue: 1),
      (sent("D-1", daysAgo: 15), part: 0, whole: 1, notDue: 0),
      (sent("D-1", daysAgo: 15, takenUpAfter: 14), part: 1, whole: 1, notDue: 0),
      (sent("D-1", daysAgo: 20, takenUpAfter: 15), part: 0, whole: 1, notDue: 0),
      (sent("D-1", daysAgo: 42, complex: true), part: 0, whole: 0, notDue: 1),
      (sent("D-1", daysAgo: 43, complex: true, takenUpAfter: 42), part: 1, whole: 1, notDue: 0),
      (sent("D-1", daysAgo: 400, takenUpAfter: 3), part: 0, whole: 0, notDue: 0),
    ])
  func takeUp(_ sent: Dissemination, part: Int, whole: Int, notDue: Int) throws {
    let line = try #require(try Self.lines([sent]).first)
    #expect(line.part == part && line.whole == whole && line.notDue == notDue)
  }

  @Test("takes the middle of the days to take-up, late ones among them")
  func median() throws {
    let line = try #require(
      try Self.lines([
        Self.sent("D-1", daysAgo: 100, takenUpAfter: 4),
        Self.sent("D-2", daysAgo: 100, takenUpAfter: 50),
        Self.sent("D-3", daysAgo: 100, takenUpAfter: 9), Self.sent("D-4", daysAgo: 100),
      ]).first)
    #expect(line.medianDays == 9 && line.share == 0.5)
    #expect(try Self.lines([]).first?.share == nil)
  }

  @Test(
    "counts as without an outcome what was taken up a year ago and has none",
    arguments: [
      (sent("D-1", daysAgo: 380, takenUpAfter: 15), part: 1, whole: 1),
      (sent("D-1", daysAgo: 379, takenUpAfter: 15), part: 0, whole: 0),
      (sent("D-1", daysAgo: 380, takenUpAfter: 15, outcomeAfter: 380), part: 0, whole: 1),
      (sent("D-1", daysAgo: 380), part: 0, whole: 0),
    ])
  func outcomes(_ sent: Dissemination, part: Int, whole: Int) throws {
    let line = try Self.lines([sent])[1]
    #expect(line.part == part && line.whole == whole)
  }

  @Test("rounds counts of cases in the safe view, and is no larger than what it is of")
  func safe() throws {
    for scope in [Scope.national, .region("sw"), .force("kent")] {
      let snapshot = try SampleSnapshot.open()
      let request = try SampleReading.request(scope, isSafe: true)
      let model = WorkedModel(try WorkedRecords(from: snapshot, request), request)
      for line in model.lines.prefix(2) {
        #expect(line.part % 5 == 0 && line.whole % 5 == 0 && line.part <= line.whole)
      }
    }
  }
}
