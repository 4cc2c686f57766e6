/// The address of an export on a web server: `https://HOST[:PORT]/PATH`.
///
/// Plain `http` is only for this machine itself. A user, a password, a query or a fragment is
/// refused, because addresses are shown in messages, snapshots and logs (RFC 3986, sections 3 and
/// 7.5).
struct WebAddress: Equatable, Sendable {
  /// The address in its normal form: scheme and host in lower case, no slash at the end.
  let text: String
  let isSecure: Bool

  init(_ word: String) throws(InvalidAddress) {
    let scheme = String(word.prefix { $0 != ":" }).lowercased()
    guard ["http", "https"].contains(scheme) else {
      throw InvalidAddress("an address that is neither http nor https")
    }
    guard word.dropFirst(scheme.count).hasPrefix("://") else {
      throw InvalidAddress("an address without '//'")
    }
    let rest = word.dropFirst(scheme.count + 3)
    let authority = rest.prefix { !"/?#".contains($0) }
    let path = rest.dropFirst(authority.count)
    guard !authority.contains("@") else {
      throw InvalidAddress("an address with a user or a password in it")
    }
    guard !path.contains("?"), !path.contains("#") else {
      throw InvalidAddress("an address with a query or a fragment")
    }
    isSecure = scheme == "https"
    let host = try WebAddress.host(authority, isSecure: isSecure)
    text = "\(scheme)://\(host)\(try WebAddress.path(path))"
    guard text.utf8.count <= 1000 else {
      throw InvalidAddress("an address of \(text.utf8.count) bytes")
    }
  }

  private static let loopback = ["127.0.0.1", "[::1]", "localhost"]

  /// The host and port in one form, so that a source is recognised; the usual port is left out.
  private static func host(
    _ authority: Substring, isSecure: Bool
  ) throws(InvalidAddress) -> String {
    let isNumbered = authority.hasPrefix("[")
    let end =
      isNumbered
      ? authority.firstIndex(of: "]").map(authority.index(after:)) ?? authority.endIndex
      : authority.firstIndex(of: ":") ?? authority.endIndex
    var name = authority[..<end].lowercased()
    // The dot of the root, which every full host name may end in (RFC 3986, section 3.2.2).
    if name.hasSuffix("."), name.utf8.count > 1 { name.removeLast() }
    guard isNumbered ? isNumber(name) : isName(name) else {
      throw InvalidAddress("an address without a plain host")
    }
    guard isSecure || loopback.contains(name) else {
      throw InvalidAddress("plain http, which is for this machine alone")
    }
    let port = authority[end...]
    guard !port.isEmpty else { return name }
    guard let number = UInt16(port.dropFirst()), number > 0,
      port.utf8.dropFirst().allSatisfy(isDigit)
    else { throw InvalidAddress("an address whose port is no number from 1 to 65535") }
    return number == (isSecure ? 443 : 80) ? name : "\(name):\(number)"
  }

  private static func isName(_ name: String) -> Bool {
    name.utf8.first.map { isDigit($0) || isLetter($0) } ?? false
      && name.utf8.allSatisfy { isDigit($0) || isLetter($0) || $0 == 0x2D || $0 == 0x2E }
  }

  /// Whether the host is an IP version 6 address in brackets, without a zone.
  private static func isNumber(_ name: String) -> Bool {
    name.hasSuffix("]") && name.utf8.count > 3
      && name.utf8.dropFirst().dropLast().allSatisfy {
        isDigit($0) || (0x61...0x66).contains($0) || $0 == 0x3A || $0 == 0x2E
      }
  }

  /// The path in its normal form, without slashes at its end.
  ///
  /// It may hold the characters of RFC 3986 that a file name may need. Characters that need no
  /// escape are not escaped, and escapes are in capitals (section 6.2.2).
  private static func path(_ path: Substring) throws(InvalidAddress) -> String {
    var path = path
    while path.hasSuffix("/") { path.removeLast() }
    let signs = Array("/%-._~!$&'()*+,;=:@".utf8)
    guard path.utf8.allSatisfy({ isDigit($0) || isLetter($0 | 0x20) || signs.contains($0) }) else {
      throw InvalidAddress("an address with signs that must be written as %XX")
    }
    let spelled = try withoutNeedlessEscapes(path)
    guard !spelled.split(separator: "/").contains(where: { $0 == "." || $0 == ".." }) else {
      throw InvalidAddress("an address with . or .. in its path")
    }
    return spelled
  }

  private static func withoutNeedlessEscapes(
    _ path: Substring
  ) throws(InvalidAddress) -> String {
    var bytes: [UInt8] = []
    var rest = Array(path.utf8)[...]
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "%") else {
        bytes.append(byte)
        continue
      }
      let digits = String(decoding: rest.prefix(2), as: UTF8.self)
      guard digits.utf8.count == 2, digits.allSatisfy(\.isHexDigit), digits.allSatisfy(\.isASCII),
        let value = UInt8(digits, radix: 16)
      else { throw InvalidAddress("an address with a % that no two hexadecimal digits follow") }
      rest = rest.dropFirst(2)
      let isPlain = isDigit(value) || isLetter(value | 0x20) && value < 0x80
      if isPlain || Array("-._~".utf8).contains(value) {
        bytes.append(value)
      } else {
        bytes += Array("%\(digits.uppercased())".utf8)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte &- UInt8(ascii: "0") <= 9 }

  private static func isLetter(_ byte: UInt8) -> Bool { byte &- UInt8(ascii: "a") < 26 }
}

/// Why an address is refused.
///
/// The error does not quote the address, which may hold a password.
package struct InvalidAddress: Error, Equatable, CustomStringConvertible {
  /// What was found, worded to follow "found".
  package let found: String

  init(_ found: String) { self.found = found }

  /// The form of an address, worded to follow "expected".
  package static let expected = "https://HOST/PATH, or http://localhost/PATH on this machine"

  package var description: String { "found \(found), expected \(InvalidAddress.expected)" }
}
