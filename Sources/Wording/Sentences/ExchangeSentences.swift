import ThreatDomain

/// The way up to the centre: a return, and what the centre decides on it.
package protocol ExchangeSentences {
  /// `12 entries go up, marked OFFICIAL-SENSITIVE, 2 of them with handling code C.`
  ///
  /// - Parameter conditions: How many carry handling code C.
  func goingUp(_ entries: Int, marking: String, conditions: Int) -> String

  /// What stays with the group.
  ///
  /// - Parameters:
  ///   - staying: Decisions, notes and own actions of the meeting.
  ///   - keptBack: Entries that stay because they carry handling code C.
  func staying(_ staying: Int, keptBack: Int) -> String

  /// - Parameter region: The name of the region whose meeting is still open.
  func closeBeforeReturn(_ region: String) -> String

  /// What is asked on a terminal before a return is written.
  func writeReturn(_ folder: String) -> String
  func returnWritten(_ folder: String, entries: Int) -> String

  /// - Parameters:
  ///   - entries: How many it has.
  ///   - signer: The fingerprint of the key.
  func returnRead(of region: String, on day: Day, entries: Int, signer: String) -> String

  /// How many entries came that were answered before.
  func answeredBefore(_ entries: Int) -> String
  func answersGiven(agreed: Int, refused: Int, conflicts: Int, received: Int) -> String

  /// - Parameters:
  ///   - fields: How many fields change by the whole set.
  ///   - rows: How many rows it adds.
  func changesWritten(_ folder: String, fields: Int, rows: Int) -> String

  /// Where decisions wait that were not written into the change set.
  func decisionsKept(_ file: String) -> String

  /// `12 entries of 2 groups; 3 conflict with the tables; 4 decided.`
  func entriesToDecide(_ entries: Int, groups: Int, conflicts: Int, decided: Int) -> String
}
