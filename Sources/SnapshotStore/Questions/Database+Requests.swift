import SQLiteFile
import ThreatDomain

/// Questions about what bodies ask of one another.
extension Database {
  /// The requests from or to a scope or one of its forces: open ones first, by due day, then the
  /// newest.
  ///
  /// The nation has all of them.
  package borrowing func requests(in scope: Scope) throws(StoreError) -> [Request] {
    let statement = try Statement(
      """
      \(Request.selection)
       WHERE ?1 = 'national'
          OR ?1 IN (r.from_scope, r.to_scope)
          OR EXISTS (SELECT 1 FROM force AS f
                      WHERE 'region:' || f.region_id = ?1
                        AND f.force_id IN (r.from_scope, r.to_scope))
       ORDER BY r.state IN ('declined', 'done'), coalesce(r.due_on, '9999-12-31'),
                r.raised_on DESC, r.request_id
      """, on: self)
    statement.bind(scope.description, at: 1)
    return try statement.all(Request.decode)
  }

  /// One request; `nil` where the snapshot has none of that id.
  package borrowing func request(_ id: String) throws(StoreError) -> Request? {
    let statement = try Statement(
      """
      \(Request.selection)
       WHERE r.request_id = ?1
      """, on: self)
    statement.bind(id, at: 1)
    return try statement.all(Request.decode).first
  }

  /// The requests about a record, the newest first.
  package borrowing func requests(
    about subject: Request.Subject
  ) throws(StoreError) -> [Request] {
    let statement = try Statement(
      """
      \(Request.selection)
       WHERE r.subject_kind = ?1 AND r.subject_id = ?2
       ORDER BY r.raised_on DESC, r.request_id
      """, on: self)
    statement.bind(subject.kind.rawValue, at: 1)
    statement.bind(subject.id, at: 2)
    return try statement.all(Request.decode)
  }
}

extension Request {
  /// The columns that ``decode(_:)`` reads.
  fileprivate static let selection = """
    SELECT r.request_id, r.kind, r.from_scope, r.to_scope, r.subject_kind, r.subject_id, r.text,
           r.raised_on, r.due_on, r.state, r.answer, r.handling, r.handling_conditions, r.marking
      FROM request AS r
    """

  fileprivate static func decode(_ row: borrowing Row) throws(StoreError) -> Request {
    let (kind, subjectID) = (try row.optionalCode(4, RecordKind.self), row.optionalText(5))
    return Request(
      id: row.text(0), kind: try row.code(1, RequestKind.self), from: try row.scope(2),
      to: try row.scope(3),
      subject: kind.flatMap { kind in subjectID.map { Subject(kind, id: $0) } },
      text: row.text(6), raisedOn: try row.day(7), dueOn: try row.optionalDay(8),
      state: try row.code(9, RequestState.self), answer: row.optionalText(10),
      handling: try row.code(11, HandlingCode.self), handlingConditions: row.optionalText(12),
      marking: try row.code(13, Marking.self))
  }
}
