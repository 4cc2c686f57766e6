import SQLiteFile
import ThreatDomain

/// How the centre answered what a meeting sent up about a record.
///
/// Source: table `decision_answer` of the export.
package struct DecisionAnswer: Equatable, Sendable {
  /// The id of the event that went up.
  package let id: String
  package let answeredOn: Day
  package let answer: DecisionReply
  package let answeredBy: String
  package let reason: String?
  /// The region whose group met.
  package let regionID: String
  package let subjectKind: RecordKind
  package let subjectID: String

  package init(
    id: String, answeredOn: Day, answer: DecisionReply, answeredBy: String, reason: String?,
    regionID: String, subjectKind: RecordKind, subjectID: String
  ) {
    self.id = id
    self.answeredOn = answeredOn
    self.answer = answer
    self.answeredBy = answeredBy
    self.reason = reason
    self.regionID = regionID
    self.subjectKind = subjectKind
    self.subjectID = subjectID
  }
}

/// Questions about answers of the centre.
extension Database {
  /// The centre's answers about a record, the newest first.
  package borrowing func decisionAnswers(
    about kind: RecordKind, id: String
  ) throws(StoreError) -> [DecisionAnswer] {
    try answers(where: "subject_kind = ?1 AND subject_id = ?2", [kind.rawValue, id])
  }

  /// The centre's answers to the meetings of a region, the newest first.
  ///
  /// - Parameter region: `nil` for all regions.
  package borrowing func decisionAnswers(
    toRegion region: String?
  ) throws(StoreError) -> [DecisionAnswer] {
    guard let region else { return try answers(where: "TRUE", []) }
    return try answers(where: "meeting_region = ?1", [region])
  }

  private borrowing func answers(
    where condition: String, _ values: [String]
  ) throws(StoreError) -> [DecisionAnswer] {
    let statement = try Statement(
      """
      SELECT event_id, answered_on, answer, answered_by, reason, meeting_region, subject_kind,
             subject_id
        FROM decision_answer
       WHERE \(condition)
       ORDER BY answered_on DESC, event_id
      """, on: self)
    for (position, value) in values.enumerated() { statement.bind(value, at: position + 1) }
    return try statement.all { row throws(StoreError) in
      DecisionAnswer(
        id: row.text(0), answeredOn: try row.day(1), answer: try row.code(2),
        answeredBy: row.text(3), reason: row.optionalText(4), regionID: row.text(5),
        subjectKind: try row.code(6), subjectID: row.text(7))
    }
  }
}
