/// The paths that a manifest may name.
enum PathGrammar {
  /// Whether the path is `objects/` or `schema/` followed by a plain lower-case name.
  ///
  /// `^(objects|schema)/[a-z0-9][a-z0-9._-]{0,99}$`: no folder above, no URL, no hidden name.
  static func allows(_ path: String) -> Bool {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 2, parts[0] == "objects" || parts[0] == "schema" else { return false }
    let name = parts[1].utf8
    guard (1...100).contains(name.count), let first = name.first, isPlain(first) else {
      return false
    }
    return name.allSatisfy { isPlain($0) || signs.contains($0) }
  }

  private static let signs: [UInt8] = Array("._-".utf8)

  private static func isPlain(_ byte: UInt8) -> Bool {
    byte &- UInt8(ascii: "a") < 26 || byte &- UInt8(ascii: "0") <= 9
  }
}
