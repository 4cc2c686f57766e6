import Platform

/// Whether a snapshot's file is still the one that was built.
///
/// The hash that was recorded when it was built lies beside it. To hash the file again takes a
/// while, so what it came to is noted with what told the file from every other then; the next time
/// only a file that is another, or was touched, is hashed. This finds accidents: whoever can change
/// the file can change what lies beside it, and only a rebuild from signed objects tells.
package struct FileProof: Sendable {
  /// What a look at the file comes to.
  package enum Finding: Equatable, Sendable {
    case unchanged
    case changed(found: String, recorded: String)
    /// No hash stands beside it, which every ptg that builds such a file records.
    case unrecorded
    /// In words that follow the path.
    case unreadable(String)
  }

  private let path: String

  package init(of path: String) { self.path = path }

  private enum Ending {
    static let record = ".sha256"
    static let note = ".checked"
    static let all = [record, note]
  }

  fileprivate static func noteFile(of path: String) -> String { path + Ending.note }

  private var recordFile: String { path + Ending.record }

  /// What lies beside files of these names in their folder, and whose file is not there.
  static func strays(among names: Set<String>) -> [String] {
    names.filter { name in
      Ending.all.contains { ending in
        name.hasSuffix(ending) && !names.contains(String(name.dropLast(ending.count)))
      }
    }
  }

  /// Removes what lies beside a file that went.
  func remove() throws(PlatformError) {
    for ending in Ending.all { try Files.remove(path + ending) }
  }

  /// Records the hash of a file that gets its name, as sha256sum(1) writes it.
  package func record(sha256: String) throws(PlatformError) {
    try Files.write(Array("\(sha256)  \(Files.name(of: path))\n".utf8), to: recordFile)
  }

  /// Hashes the file unless it is the one that was hashed last.
  package var finding: Finding {
    guard let recorded = recordedHash else { return .unrecorded }
    guard let identity = Files.identity(of: path) else { return .unreadable("there is no file") }
    if let note = Note(readFrom: path), note.identity == identity {
      return compare(note.sha256, recorded)
    }
    do {
      let found = try Checksum.sha256(ofFiles: [path])[0]
      // A file that changes while it is read is noted by neither state.
      if Files.identity(of: path) == identity { Note(identity, found).write(for: path) }
      return compare(found, recorded)
    } catch {
      return .unreadable("\(error)")
    }
  }

  /// Notes the hash of a file that was just built.
  func note(sha256: String) {
    if let identity = Files.identity(of: path) { Note(identity, sha256).write(for: path) }
  }

  private func compare(_ found: String, _ recorded: String) -> Finding {
    found == recorded ? .unchanged : .changed(found: found, recorded: recorded)
  }

  /// `nil` where there is no such file, or none that begins with a hash.
  private var recordedHash: String? {
    guard let bytes = try? Files.read(recordFile, limit: 1 << 12) else {
      return nil  // What cannot be read was not recorded, and is said to be so.
    }
    return hash(String(decoding: bytes.prefix(64), as: UTF8.self))
  }
}

/// What the file was when it was hashed last, and its hash: one line of words.
private struct Note {
  let identity: Files.Identity
  let sha256: String

  init(_ identity: Files.Identity, _ sha256: String) {
    self.identity = identity
    self.sha256 = sha256
  }

  init?(readFrom path: String) {
    // Without a note the file is hashed.
    guard let bytes = try? Files.read(FileProof.noteFile(of: path), limit: 1 << 10) else {
      return nil
    }
    let words = String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isWhitespace)
    guard words.count == 6, let device = UInt64(words[0]), let inode = UInt64(words[1]),
      let size = Int64(words[2]), let content = Int64(words[3]), let attributes = Int64(words[4]),
      let sha256 = hash(String(words[5]))
    else { return nil }
    identity = Files.Identity(
      device: device, inode: inode, bytes: size, contentChange: content,
      attributeChange: attributes)
    self.sha256 = sha256
  }

  /// A folder that takes no note costs the next run its time, and nothing else.
  func write(for path: String) {
    let line =
      "\(identity.device) \(identity.inode) \(identity.bytes) \(identity.contentChange) "
      + "\(identity.attributeChange) \(sha256)\n"
    try? Files.replace(FileProof.noteFile(of: path), with: Array(line.utf8))
  }
}

private func hash(_ text: String) -> String? {
  text.utf8.count == 64 && text.allSatisfy { "0123456789abcdef".contains($0) } ? text : nil
}
