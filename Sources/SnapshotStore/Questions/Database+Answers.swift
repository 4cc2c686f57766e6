import SQLiteFile
import ThreatDomain

/// How the centre answered what a meeting sent up about a record.
///
/// Source: table `decision_answer` of the export.
package struct DecisionAnswer: Equatable, Sendable {
  package let id: String
  package let answeredOn: Day
  package let answer: DecisionReply
  package let answeredBy: String
  package let reason: String?
}

/// Questions about answers that refer to a record.
extension Database {
  /// The centre's answers about a record, the newest first.
  package borrowing func decisionAnswers(
    about kind: RecordKind, id: String
  ) throws(StoreError) -> [DecisionAnswer] {
    let statement = try Statement(
      """
      SELECT event_id, answered_on, answer, answered_by, reason
        FROM decision_answer
       WHERE subject_kind = ?1 AND subject_id = ?2
       ORDER BY answered_on DESC, event_id
      """, on: self)
    statement.bind(kind.rawValue, at: 1)
    statement.bind(id, at: 2)
    return try statement.all { row throws(StoreError) in
      DecisionAnswer(
        id: row.text(0), answeredOn: try row.day(1), answer: try row.code(2),
        answeredBy: row.text(3), reason: row.optionalText(4))
    }
  }
}
