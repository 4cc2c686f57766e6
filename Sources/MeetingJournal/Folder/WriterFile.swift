/// The name of the file that one writer fills in one year.
///
/// `DEVICE-USER-YEAR.jsonl`, and `DEVICE-USER-YEAR.LINK.jsonl` for another continuation of the same
/// file, with the first digits of the link where it was first found.
package struct WriterFile: Hashable, Sendable {
  package let device: DeviceID
  /// The user's name as it stands in the file's name: signs other than letters, digits, `.`, `_`
  /// and `-` are written as `~` and two hexadecimal digits.
  package let user: String
  package let year: Int
  /// What tells another continuation of the file; `nil` for the file itself.
  package let continuation: String?

  init(device: DeviceID, user: String, year: Int, continuation: String? = nil) {
    self.device = device
    self.user = WriterFile.escaped(user)
    self.year = year
    self.continuation = continuation
  }

  /// The parts of a file's name; `nil` for the name of any other file.
  package init?(name: String) {
    guard name.hasSuffix(".jsonl") else { return nil }
    var stem = name.dropLast(".jsonl".count)
    guard let device = DeviceID(stem.prefix(16)), stem.dropFirst(16).first == "-" else {
      return nil
    }
    stem = stem.dropFirst(17)
    guard let dash = stem.lastIndex(of: "-"), dash > stem.startIndex else { return nil }
    let end = stem[stem.index(after: dash)...].split(
      separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    guard let year = end.first, year.utf8.count == 4, let year = Int(year), year > 0 else {
      return nil
    }
    self.device = device
    user = String(stem[..<dash])
    self.year = year
    continuation = end.count == 2 ? String(end[1]) : nil
    guard self.name == name else { return nil }
  }

  package var name: String {
    let end = continuation.map { ".\($0)" } ?? ""
    return "\(device)-\(user)-\(year)\(end).jsonl"
  }

  /// The same file, with the mark of another continuation.
  func continued(as link: String) -> WriterFile {
    WriterFile(self, continuation: String(link.prefix(12)))
  }

  /// The file itself, without the mark of another continuation.
  var base: WriterFile { WriterFile(self, continuation: nil) }

  private init(_ file: WriterFile, continuation: String?) {
    (device, user, year) = (file.device, file.user, file.year)
    self.continuation = continuation
  }

  private static func escaped(_ user: String) -> String {
    user.utf8.map { byte in
      let character = Character(Unicode.Scalar(byte))
      if byte < 0x80, character.isLetter || character.isNumber || "._-".contains(character) {
        return String(character)
      }
      return "~" + (byte < 16 ? "0" : "") + String(byte, radix: 16)
    }.joined()
  }
}
