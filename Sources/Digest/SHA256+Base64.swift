extension SHA256 {
  /// The hash in base64 (RFC 4648, section 4), as content policies write hashes.
  package var base64: String {
    let digest = digest
    var text = ""
    for start in stride(from: 0, to: digest.count, by: 3) {
      let bytes = digest[start..<min(start + 3, digest.count)]
      let group = (0..<3).reduce(0) { $0 << 8 | ($1 < bytes.count ? Int(bytes[start + $1]) : 0) }
      let signs = (0...bytes.count).map { alphabet[group >> (18 - $0 * 6) & 63] }
      text += String(signs) + String(repeating: "=", count: 3 - bytes.count)
    }
    return text
  }
}

private let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")
