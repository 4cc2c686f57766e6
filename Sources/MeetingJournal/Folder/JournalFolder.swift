import ChainedLog
import Platform

/// The journal of a group: a folder with one log for each writer and year.
///
/// Each writer adds to a file of its own, so several people and machines can use one folder, and
/// copying files merges journals. The files are the truth. What lies outside the folder can be made
/// again, except the witness, which alone knows what this reader saw before.
package struct JournalFolder: Sendable {
  package let path: String
  /// The file with the id of this device, outside the folder.
  package let deviceFile: String
  /// The heads that this reader has seen, outside the folder.
  package let witness: Witness
  /// The index, which may be deleted at any time.
  package let indexPath: String

  /// - Parameter path: The folder of the logs; it is made with the first event, for the user alone.
  /// - Parameter deviceFile: Where the id of this device is kept, outside the folder.
  /// - Parameter witness: Where the heads are noted that this reader has seen, outside the folder.
  /// - Parameter index: Where the index is built; `nil` for beside the folder.
  package init(_ path: String, deviceFile: String, witness: String, index: String? = nil) {
    self.path = path
    self.deviceFile = deviceFile
    self.witness = Witness(witness)
    indexPath = index ?? "\(path)-index.db"
  }

  /// Makes the folder where it is missing, on the disk too.
  func make() throws(JournalError) {
    try asJournalError { () throws(PlatformError) in try JournalFolder.make(path) }
  }

  private static func make(_ path: String) throws(PlatformError) {
    let parent = Files.folder(of: path)
    guard Files.kind(of: path) == nil, parent != path else { return }
    try make(parent)
    try Files.makeFolder(path)
    // A saved event must not vanish with the name of the folder that holds it.
    try Files.syncFolder(parent)
  }

  func log(_ file: WriterFile) -> ChainedLog { ChainedLog("\(path)/\(file.name)") }

  /// The logs in the folder, by name; other files are not touched.
  package func files() throws(JournalError) -> [WriterFile] {
    try JournalFolder.files(in: path)
  }

  static func files(in path: String) throws(JournalError) -> [WriterFile] {
    guard Files.kind(of: path) != nil else { return [] }
    return try asJournalError { () throws(PlatformError) in
      try Files.names(in: path).compactMap(WriterFile.init(name:))
    }
  }

  /// The file that this user of this device fills in a year.
  package func ownFile(of user: String, year: Int) throws(JournalError) -> WriterFile {
    WriterFile(device: try DeviceID(keptIn: deviceFile), user: user, year: year)
  }
}
