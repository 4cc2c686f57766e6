import SQLiteFile
import ThreatDomain

/// A serious or complex case that was sent to a force or a region, and the answer.
///
/// Source: table `dissemination` of the export.
package struct Dissemination: Equatable, Sendable {
  package let id: String
  /// The day on which the case was sent to the force.
  package let sentOn: Day
  /// The force or region that it was sent to.
  package let recipient: Scope
  /// The code of the case's fraud type.
  package let fraudType: String
  package private(set) var victims: Int
  package private(set) var vulnerableVictims: Int
  package private(set) var loss: Pence
  /// The day on which the force took the case up; `nil` where it has not.
  package let takenUpOn: Day?
  package let declinedOn: Day?
  /// Why it was declined; `nil` where it was not, or no reason is given.
  package let declinedReason: String?
  /// The day of the first outcome; `nil` where there is none yet.
  package let firstOutcomeOn: Day?
  /// Whether it is complex, so that take-up may take longer.
  package let isComplex: Bool
  /// The id of the investigation that came from the case; `nil` where there is none.
  package let investigationID: String?

  package init(
    id: String, sentOn: Day, recipient: Scope, fraudType: String, victims: Int,
    vulnerableVictims: Int, loss: Pence, isComplex: Bool = false, takenUpOn: Day? = nil,
    declinedOn: Day? = nil, declinedReason: String? = nil, firstOutcomeOn: Day? = nil,
    investigationID: String? = nil
  ) {
    self.id = id
    self.sentOn = sentOn
    self.recipient = recipient
    self.fraudType = fraudType
    self.victims = victims
    self.vulnerableVictims = vulnerableVictims
    self.loss = loss
    self.takenUpOn = takenUpOn
    self.declinedOn = declinedOn
    self.declinedReason = declinedReason
    self.firstOutcomeOn = firstOutcomeOn
    self.isComplex = isComplex
    self.investigationID = investigationID
  }
}

extension Dissemination {
  /// The case as a safe view shows it: see ``Investigation/shown(by:)``.
  package func shown(by rounding: RandomRounding) -> Dissemination {
    var shown = self
    shown.victims = rounding.rounded(victims, of: .people(.caseVictims, ofRecord: id))
    shown.vulnerableVictims = rounding.rounded(
      vulnerableVictims, of: .people(.caseVulnerableVictims, ofRecord: id))
    shown.loss = rounding.loss(loss, beside: shown.victims) ?? .zero
    return shown
  }
}

extension Dissemination {
  /// Whether it was neither taken up nor declined by the end of the day.
  package func isWaiting(on day: Day) -> Bool {
    ![takenUpOn, declinedOn].contains { $0.map { $0 <= day } ?? false }
  }

  /// The last day for take-up.
  package func takeUpDue(under limits: TimeLimits) -> Day {
    sentOn + limits.takeUp.days(isComplex: isComplex)
  }

  /// Whether it waits longer than its limit allows.
  package func isLate(asAt day: Day, under limits: TimeLimits) -> Bool {
    isWaiting(on: day) && takeUpDue(under: limits) < day
  }
}

/// Questions about cases sent to forces.
extension Database {
  /// One case; `nil` where the snapshot has none of that id.
  package borrowing func dissemination(_ id: String) throws(StoreError) -> Dissemination? {
    let statement = try Statement(
      """
      \(Dissemination.selection)
       WHERE d.dissemination_id = ?1
      """, on: self)
    statement.bind(id, at: 1)
    return try statement.all(Dissemination.decode).first
  }

  /// Every case that was sent to the scope or to forces of it, oldest first.
  package borrowing func disseminations(in scope: Scope) throws(StoreError) -> [Dissemination] {
    let statement = try Statement(
      """
      \(Dissemination.selection)
       WHERE \(Dissemination.isSentToScope)
       ORDER BY d.sent_on, d.dissemination_id
      """, on: self)
    statement.bind(scope.description, at: 1)
    return try statement.all(Dissemination.decode)
  }

  /// The cases that led to an investigation, oldest first.
  package borrowing func disseminations(
    ledTo investigationID: String
  ) throws(StoreError) -> [Dissemination] {
    let statement = try Statement(
      """
      \(Dissemination.selection)
       WHERE d.investigation_id = ?1
       ORDER BY d.sent_on, d.dissemination_id
      """, on: self)
    statement.bind(investigationID, at: 1)
    return try statement.all(Dissemination.decode)
  }
}

extension Dissemination {
  /// A condition in SQL: case `d` was sent to the scope with its name in `?1`, or to a force of it,
  /// `f`.
  static let isSentToScope = """
    (?1 = 'national' OR ?1 = 'region:' || f.region_id OR ?1 = d.recipient)
    """

  /// The columns that ``decode(_:)`` reads, and the table with its force.
  static let selection = """
    SELECT d.dissemination_id, d.sent_on, d.recipient, d.fraud_type, d.victims,
           d.vulnerable_victims, d.loss_pence, d.taken_up_on, d.declined_on, d.investigation_id,
           d.is_complex, d.declined_reason, d.first_outcome_on
      FROM dissemination AS d
      LEFT JOIN force AS f ON f.force_id = d.recipient
    """

  static func decode(_ row: borrowing Row) throws(StoreError) -> Dissemination {
    Dissemination(
      id: row.text(0), sentOn: try row.day(1), recipient: try row.scope(2),
      fraudType: row.text(3),
      victims: row.integer(4), vulnerableVictims: row.integer(5), loss: row.pence(6),
      isComplex: row.flag(10), takenUpOn: try row.optionalDay(7),
      declinedOn: try row.optionalDay(8), declinedReason: row.optionalText(11),
      firstOutcomeOn: try row.optionalDay(12), investigationID: row.optionalText(9))
  }
}
