/// Why an export cannot be read or published as it was asked for, and which snapshots are not kept.
package protocol SourcesSentences {
  var sourceIsEmpty: String { get }

  /// - Parameter fault: What is wrong with the address, in English.
  func addressRefused(_ fault: String) -> String
  func unsignedNeedsFolder(_ address: String) -> String
  var unsignedNeedsReason: String { get }
  var syncNeedsSource: String { get }
  func currentNamesNoSource(_ path: String) -> String
  var publishNeedsFolder: String { get }
  var publishNeedsKey: String { get }

  /// - Parameter options: Those that were given together.
  func oneTaskAtATime(_ options: [String]) -> String
  func notKept(_ folder: String, export serial: Int, kept: [String]) -> String
  func notPinned(_ folder: String, export serial: Int) -> String

  /// That there is no snapshot yet, and what to do: a line for each way on.
  func noSnapshotYet(_ folder: String) -> String
}
