import SQLiteFile
import ThreatDomain

/// What one body asks of another about a record.
///
/// Source: table `request` of the export.
package struct RecordRequest: Equatable, Sendable {
  package let id: String
  package let kind: RequestKind
  package let from: Scope
  package let to: Scope
  package let text: String
  package let raisedOn: Day
  package let dueOn: Day?
  package let state: RequestState
  package let answer: String?
  package let marking: Marking
}

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

/// Questions about requests and answers that refer to a record.
extension Database {
  /// The requests about a record, the newest first.
  package borrowing func requests(
    about kind: RecordKind, id: String
  ) throws(StoreError) -> [RecordRequest] {
    let statement = try Statement(
      """
      SELECT request_id, kind, from_scope, to_scope, text, raised_on, due_on, state, answer, marking
        FROM request
       WHERE subject_kind = ?1 AND subject_id = ?2
       ORDER BY raised_on DESC, request_id
      """, on: self)
    statement.bind(kind.rawValue, at: 1)
    statement.bind(id, at: 2)
    return try statement.all { row throws(StoreError) in
      RecordRequest(
        id: row.text(0), kind: try row.code(1), from: try row.scope(2), to: try row.scope(3),
        text: row.text(4), raisedOn: try row.day(5), dueOn: try row.optionalDay(6),
        state: try row.code(7), answer: row.optionalText(8), marking: try row.code(9))
    }
  }

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
