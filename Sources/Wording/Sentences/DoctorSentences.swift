/// What `ptg doctor` found: what is there, or what is wrong and how to mend it.
package protocol DoctorSentences {
  /// - Parameter number: How many checks found something wrong.
  func ailing(_ number: Int, of checks: Int) -> String

  /// - Parameter purpose: What the tool does: `checks files`.
  func toolMissing(_ path: String, purpose: String, package: String) -> String

  /// - Parameters:
  ///   - fault: What is wrong with the tool, in English.
  ///   - release: The oldest release that will do.
  func toolTooOld(_ fault: String, release: String) -> String
  func madeBySync(_ folder: String) -> String
  func wrongOwner(_ path: String, _ owner: String) -> String
  func wrongBits(_ path: String, _ bits: String) -> String
  func cannotTell(_ folder: String) -> String
  func freeSpace(_ megabytes: Int, at folder: String) -> String
  func tooLittleSpace(_ megabytes: Int, at folder: String, wanted: Int) -> String
  func notThereYet(_ path: String) -> String
  func openToOthers(_ path: String) -> String

  /// The path of the audit log, where the last sync was cut off.
  func cutOff(_ path: String) -> String
  func noPlainFile(_ path: String) -> String
  func clockAlone(_ now: String) -> String
  func clockUnreadable(_ now: String) -> String
  func clockRight(_ now: String, madeOn created: String) -> String
  func clockBehind(_ now: String, madeOn created: String) -> String
  func terminalUnnamed(_ name: String) -> String

  /// - Parameter size: `30x10`; `nil` where it is not known.
  func terminalTooSmall(_ size: String?) -> String

  /// - Parameter locale: `nil` where none is set.
  func localeWithoutTerminal(_ locale: String?) -> String
  func localeNotUTF8(_ locale: String) -> String

  // The trust folder.
  func access(_ path: String, bits: String, owner: String) -> String
  func keysListed(_ path: String, _ number: Int) -> String
  func noKeyListed(_ path: String, principal: String, namespace: String) -> String
  func noneRevoked(_ path: String) -> String
  func policyTakes(_ path: String, _ recipients: [String]) -> String

  // The snapshot.
  func leadsNowhere(_ link: String) -> String
  func snapshotUnreadable(_ path: String, _ answer: String) -> String
  func builtByAnother(_ path: String) -> String
  func rebuildNeeded(_ path: String, _ finding: String) -> String
  func askTheCentre(_ finding: String) -> String
  func sameAsBuilt(_ path: String, objects: Int) -> String

  /// - Parameter tables: What differs; empty where only the file does.
  func differs(_ path: String, in tables: [String], new: String) -> String
}
