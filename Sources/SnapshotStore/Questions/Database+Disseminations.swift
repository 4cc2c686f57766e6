import ThreatDomain

/// A serious or complex case that was sent to a force, and what the force made of it.
///
/// Source: table `dissemination` of the export.
package struct Dissemination: Equatable, Sendable {
  package let id: String
  package let sentOn: Day
  package let forceID: String
  package let fraudType: String
  package let victims: Int
  package let vulnerableVictims: Int
  package let loss: Pence
  /// Missing while the force has not taken it up.
  package let takenUpOn: Day?
  package let declinedOn: Day?
  /// The investigation that it led to.
  package let investigationID: String?

  package init(
    id: String, sentOn: Day, forceID: String, fraudType: String, victims: Int,
    vulnerableVictims: Int, loss: Pence, takenUpOn: Day? = nil, declinedOn: Day? = nil,
    investigationID: String? = nil
  ) {
    self.id = id
    self.sentOn = sentOn
    self.forceID = forceID
    self.fraudType = fraudType
    self.victims = victims
    self.vulnerableVictims = vulnerableVictims
    self.loss = loss
    self.takenUpOn = takenUpOn
    self.declinedOn = declinedOn
    self.investigationID = investigationID
  }
}

/// Cases sent to forces.
extension Database {
  /// The disseminations that led to an investigation, oldest first.
  package borrowing func disseminations(
    ledTo investigationID: String
  ) throws(StoreError) -> [Dissemination] {
    let statement = try Statement(
      """
      SELECT dissemination_id, sent_on, force_id, fraud_type, victims, vulnerable_victims,
             loss_pence, taken_up_on, declined_on, investigation_id
        FROM dissemination
       WHERE investigation_id = ?1
       ORDER BY sent_on, dissemination_id
      """, on: self)
    statement.bind(investigationID, at: 1)
    return try statement.all { row throws(StoreError) in
      Dissemination(
        id: row.text(0), sentOn: try row.day(1), forceID: row.text(2), fraudType: row.text(3),
        victims: row.integer(4), vulnerableVictims: row.integer(5), loss: row.pence(6),
        takenUpOn: try row.optionalDay(7), declinedOn: try row.optionalDay(8),
        investigationID: row.optionalText(9))
    }
  }
}
