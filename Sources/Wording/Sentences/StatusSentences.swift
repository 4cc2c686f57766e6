/// What verbs say of a snapshot: where it came from, whether it is as it was, and why it is kept.
package protocol StatusSentences {
  /// `8 (epoch 1): Central export`.
  func exportTitled(_ title: String, serial: Int, epoch: Int) -> String

  /// `2018-04 to 2019-03 (12)`.
  func monthsHeld(_ first: String, _ last: String, count: Int) -> String

  /// - Parameter key: The key that signed it; `nil` where it is not known.
  func signedByCentre(key: String?) -> String
  func sampleSigned(key: String?) -> String

  /// - Parameter reason: Why it was loaded all the same; `nil` where none was kept.
  func loadedUnsigned(reason: String?) -> String

  // The file, since it was built.
  var fileUnchanged: String { get }
  func fileChanged(found: String, recorded: String) -> String
  var fileUnrecorded: String { get }
  func fileUnreadable(_ answer: String) -> String

  // The key that signed it, today.
  var keyCounts: String { get }
  func keyRevoked(_ key: String) -> String
  func keyExpired(_ key: String) -> String
  func keyUnlisted(_ key: String) -> String
  var manifestBroken: String { get }
  var hasNoSignature: String { get }
  var manifestNotKept: String { get }
  func signatureUnchecked(_ reason: String) -> String

  // The kept snapshots.

  /// The cells of a line of the list: the current one is marked, then the export, its dates and rows.
  func listed(serial: Int, created: String, loaded: String, rows: Int, isCurrent: Bool)
    -> [(text: String, width: Int)]

  /// - Parameter reasons: Empty where nothing keeps it.
  func kept(because reasons: [String]) -> String
  var keptAsCurrent: String { get }
  func keptAsPinned(_ reason: String?) -> String
  var keptAmongLast: String { get }
  func keptAsLast(of month: String) -> String
  func pinned(export serial: Int, _ name: String) -> String
  func unpinned(export serial: Int) -> String
  func removed(export serial: Int, _ name: String, isTrial: Bool) -> String

  /// - Parameter size: Such as `1.2 MB`.
  func removedInAll(snapshots: Int, objects: Int, size: String, isTrial: Bool) -> String
  func notOfThisVersion(_ path: String, _ answer: String) -> String
}
