import SQLiteFile
import ThreatDomain

/// Questions about capability gaps, commitments, roles and good practice.
extension Database {
  /// The capabilities of the scope's own bodies: most often raised first, then longest since raised.
  package borrowing func capabilities(in scope: Scope) throws(StoreError) -> [CapabilityGap] {
    let statement = try Statement(
      """
      \(CapabilityGap.selection)
       WHERE \(scope.isOwn("c.scope", "?1"))
       ORDER BY c.times_raised DESC, c.raised_on, c.capability_id
      """, on: self)
    statement.bind(scope.id, at: 1)
    return try statement.all(CapabilityGap.decode)
  }

  /// The capability with that id; `nil` where the snapshot has none.
  package borrowing func capability(_ id: String) throws(StoreError) -> CapabilityGap? {
    let statement = try Statement("\(CapabilityGap.selection) WHERE c.capability_id = ?1", on: self)
    statement.bind(id, at: 1)
    return try statement.first(CapabilityGap.decode)
  }

  /// The capabilities of that name, in order of id.
  package borrowing func capabilities(named name: String) throws(StoreError) -> [CapabilityGap] {
    let statement = try Statement(
      "\(CapabilityGap.selection) WHERE c.name = ?1 ORDER BY c.capability_id", on: self)
    statement.bind(name, at: 1)
    return try statement.all(CapabilityGap.decode)
  }

  /// The commitments of the strategy: open ones first, each by its month, then by id.
  package borrowing func commitments() throws(StoreError) -> [Commitment] {
    try Statement(
      """
      SELECT commitment_id, theme, text, owner, due_month, state, evidence
        FROM commitment
       ORDER BY state IN ('done', 'dropped'), due_month IS NULL, due_month, commitment_id
      """, on: self
    ).all { row throws(StoreError) in
      Commitment(
        id: row.text(0), theme: row.text(1), text: row.text(2), owner: row.text(3),
        dueMonth: row.isMissing(4) ? nil : try row.month(4), state: try row.code(5),
        evidence: row.optionalText(6))
    }
  }

  /// The cells of the strategy's grid of roles, in order of function, then of activity.
  package borrowing func responsibilities() throws(StoreError) -> [Responsibility] {
    try Statement(
      """
      SELECT function, activity, tier, text
        FROM responsibility
       ORDER BY function, activity, tier
      """, on: self
    ).all { row throws(StoreError) in
      Responsibility(
        function: row.text(0), activity: row.text(1), tier: try row.code(2), text: row.text(3))
    }
  }

  /// The practices that forces share: evaluated ones first, best rating first, then the newest.
  package borrowing func goodPractices() throws(StoreError) -> [GoodPractice] {
    let pairs = try Statement(
      "SELECT practice_id, force_id FROM practice_adoption ORDER BY practice_id, force_id",
      on: self
    ).all { ($0.text(0), $0.text(1)) }
    let adopters = Dictionary(grouping: pairs, by: \.0).mapValues { $0.map(\.1) }
    return try Statement(
      """
      SELECT practice_id, title, force_id, submitted_on, is_evaluated, rating
        FROM good_practice
       ORDER BY is_evaluated DESC, rating IS NULL, rating DESC, submitted_on DESC, practice_id
      """, on: self
    ).all { row throws(StoreError) in
      GoodPractice(
        id: row.text(0), title: row.text(1), forceID: row.text(2), submittedOn: try row.day(3),
        isEvaluated: row.flag(4), rating: row.optionalInteger(5),
        adopters: adopters[row.text(0)] ?? [])
    }
  }
}

extension CapabilityGap {
  fileprivate static let selection = """
    SELECT c.capability_id, c.scope, c.name, c.needed, c.in_post, c.trained, c.gap, c.threat_id,
           c.raised_on, c.times_raised, c.last_answer, c.answer_from
      FROM capability AS c
    """

  fileprivate static func decode(_ row: borrowing Row) throws(StoreError) -> CapabilityGap {
    CapabilityGap(
      id: row.text(0), scope: try row.scope(1), name: row.text(2), needed: row.integer(3),
      inPost: row.integer(4), trained: row.integer(5), gap: row.text(6),
      threatID: row.optionalText(7), raisedOn: try row.day(8), timesRaised: row.integer(9),
      lastAnswer: row.optionalText(10), answerFrom: row.optionalText(11))
  }
}
