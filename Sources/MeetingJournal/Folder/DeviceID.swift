import Platform

/// A random id of a device, so that no two devices write to the same file.
///
/// It lies outside the journal's folder: a copy of the folder on another machine is written to
/// under that machine's id.
package struct DeviceID: Hashable, Sendable, CustomStringConvertible {
  /// 16 hexadecimal digits.
  package let description: String

  package init?(_ text: some StringProtocol) {
    guard text.utf8.count == 16, text.allSatisfy({ "0123456789abcdef".contains($0) }) else {
      return nil
    }
    description = String(text)
  }

  /// Reads the id from its file, or makes one and keeps it there.
  init(keptIn path: String) throws(JournalError) {
    let kept = try asJournalError { () throws(PlatformError) in
      try Files.makeFolder(Files.folder(of: path))
      return try DeviceID.kept(in: path)
    }
    guard let id = DeviceID(kept) else { throw .deviceID(file: path, found: kept) }
    self = id
  }

  /// Puts a new id in place of the one that is kept.
  static func renew(in path: String) throws(PlatformError) {
    try Files.write(Array("\(random())\n".utf8), to: path)
    try Files.syncFolder(Files.folder(of: path))
  }

  private static func random() -> String {
    let digits = String(UInt64.random(in: .min ... .max), radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }

  /// The text of the file, which is written first where it is empty.
  private static func kept(in path: String) throws(PlatformError) -> String {
    let file = try LockedFile(path, for: .write)
    let bytes = try file.read(limit: 64)
    if !bytes.isEmpty {
      let line = bytes.last == UInt8(ascii: "\n") ? bytes.dropLast() : bytes[...]
      return String(decoding: line, as: UTF8.self)
    }
    let id = random()
    try file.append(Array("\(id)\n".utf8))
    try Files.syncFolder(Files.folder(of: path))
    return id
  }
}
