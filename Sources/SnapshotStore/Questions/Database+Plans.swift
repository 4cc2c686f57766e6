import SQLiteFile
import ThreatDomain

/// Questions about the activities of 4P plans.
extension Database {
  /// The activities of a plan: by strand, then those still open, each by its day, then by id.
  package borrowing func activities(
    of subject: PlanSubject, id: String
  ) throws(StoreError) -> [PlanActivity] {
    let statement = try Statement(
      """
      SELECT \(PlanActivity.columns)
        FROM plan_activity
       WHERE subject_kind = ?1 AND subject_id = ?2
       ORDER BY CASE strand WHEN 'pursue' THEN 1 WHEN 'prevent' THEN 2
                            WHEN 'protect' THEN 3 ELSE 4 END,
                state IN ('done', 'dropped'), due_on IS NULL, due_on, activity_id
      """, on: self)
    statement.bind(subject.rawValue, at: 1)
    statement.bind(id, at: 2)
    return try statement.all(PlanActivity.decode)
  }

  /// The activities of every subject of a kind, by the subject's id; those still open first, each by
  /// its day, then by id.
  package borrowing func activities(
    ofEach subject: PlanSubject
  ) throws(StoreError) -> [String: [PlanActivity]] {
    let statement = try Statement(
      """
      SELECT \(PlanActivity.columns), subject_id
        FROM plan_activity
       WHERE subject_kind = ?1
       ORDER BY state IN ('done', 'dropped'), due_on IS NULL, due_on, activity_id
      """, on: self)
    statement.bind(subject.rawValue, at: 1)
    let pairs = try statement.all { row throws(StoreError) in
      (subject: row.text(9), activity: try PlanActivity.decode(row))
    }
    return Dictionary(grouping: pairs, by: \.subject).mapValues { $0.map(\.activity) }
  }
}

extension PlanActivity {
  fileprivate static let columns =
    "activity_id, strand, what, lead_role, scope, due_on, done_on, state, evidence"

  fileprivate static func decode(_ row: borrowing Row) throws(StoreError) -> PlanActivity {
    PlanActivity(
      id: row.text(0), strand: try row.code(1), what: row.text(2), leadRole: row.text(3),
      scope: Scope(row.text(4)), dueOn: try row.optionalDay(5), doneOn: try row.optionalDay(6),
      state: try row.code(7), evidence: row.optionalText(8))
  }
}

/// Parts of statements about 4P plans.
extension PlanSubject {
  /// A column in SQL: the strand and state of every activity of a subject, see ``Row/plans(_:)``.
  ///
  /// - Parameter id: The column with the id of the subject.
  func progress(of id: String) -> String {
    """
    (SELECT CASE WHEN EXISTS (SELECT 1 FROM not_supplied WHERE table_name = 'plan_activity')
                        THEN '\(PlanSubject.notKnown)'
                        ELSE group_concat(a.strand || ' ' || a.state) END
              FROM plan_activity AS a
             WHERE a.subject_kind = '\(rawValue)' AND a.subject_id = \(id))
    """
  }

  /// Stands for the progress of plans where the export has none of the table.
  fileprivate static let notKnown = "?"

  /// A number in SQL: under how many of the 4Ps a subject has a plan.
  func plannedStrands(of id: String) -> String {
    """
    (SELECT count(DISTINCT a.strand)
                  FROM plan_activity AS a
                 WHERE a.subject_kind = '\(rawValue)' AND a.subject_id = \(id)
                   AND a.state <> 'dropped')
    """
  }
}

extension Row {
  /// The progress of a 4P plan, from ``PlanSubject/progress(of:)``: `pursue planned,protect done`.
  borrowing func plans(_ column: Int) throws(StoreError) -> FourPlans {
    guard let text = optionalText(column) else { return FourPlans([]) }
    guard text != PlanSubject.notKnown else { return .notKnown }
    var activities: [(Strand, ActivityState)] = []
    for activity in text.split(separator: ",") {
      let codes = activity.split(separator: " ").map(String.init)
      guard codes.count == 2, let strand = Strand(rawValue: codes[0]),
        let state = ActivityState(rawValue: codes[1])
      else {
        throw FileRole.snapshot.error(
          .mismatch, "a 4P plan holds a value that no loader writes", at: "\(text.prefix(40))")
      }
      activities.append((strand, state))
    }
    return FourPlans(activities)
  }
}
