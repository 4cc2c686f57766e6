import Platform

/// Whether the file of a snapshot has changed since it was built.
///
/// The hash from the time of building is kept beside the file. Hashing the file again takes a
/// while. So the result is noted together with the file's identity at that time, and the file is
/// hashed again only when its identity changes. This finds accidents. A person who can change the
/// file can also change the hash beside it; only a rebuild from signed objects finds that.
package struct FileProof: Sendable {
  /// The result of a check of the file.
  package enum Finding: Equatable, Sendable {
    case unchanged
    case changed(found: String, recorded: String)
    /// The hash is missing, although every ptg that builds such a file records it.
    case unrecorded
    /// The file cannot be read; the reason is worded to follow the path.
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

  /// Hashes and notes in a folder without the snapshot that they belong to.
  static func strays(among names: Set<String>) -> [String] {
    names.filter { name in
      Ending.all.contains { ending in
        name.hasSuffix(ending) && !names.contains(String(name.dropLast(ending.count)))
      }
    }
  }

  /// Removes the hash and the note of a file that was removed.
  func remove() throws(PlatformError) {
    for ending in Ending.all { try Files.remove(path + ending) }
  }

  /// Records the hash of a new file in the form of sha256sum(1).
  package func record(sha256: String) throws(PlatformError) {
    try Files.write(Array("\(sha256)  \(Files.name(of: path))\n".utf8), to: recordFile)
  }

  /// The result of a check; the file is hashed unless it is the same as at the last hash.
  package var finding: Finding {
    guard let recorded = recordedHash else { return .unrecorded }
    guard let identity = Files.identity(of: path) else { return .unreadable("there is no file") }
    if let note = Note(readFrom: path), note.identity == identity {
      return compare(note.sha256, recorded)
    }
    do {
      let found = try Checksum.sha256(ofFiles: [path])[0]
      // If the file changed while it was hashed, neither state is noted.
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

  /// The recorded hash; `nil` where there is no such file, or where it does not start with a hash.
  private var recordedHash: String? {
    guard let bytes = try? Files.read(recordFile, limit: 1 << 12) else {
      return nil  // An unreadable record counts as no record.
    }
    return hash(String(decoding: bytes.prefix(64), as: UTF8.self))
  }
}

/// The identity of the file when it was last hashed, and the hash, on one line.
private struct Note {
  let identity: Files.Identity
  let sha256: String

  init(_ identity: Files.Identity, _ sha256: String) {
    self.identity = identity
    self.sha256 = sha256
  }

  init?(readFrom path: String) {
    // Without a note, the file is hashed.
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

  /// Writes the note; without it the next run only takes longer.
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
