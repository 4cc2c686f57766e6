/// The SHA-256 of a few bytes, for the hash of a page's style sheet in its content policy.
///
/// FIPS 180-4, sections 5 and 6.2. The system's tools hash files, but printing starts no such tool.
struct SHA256 {
  private var state: [UInt32] = [
    0x6a09_e667, 0xbb67_ae85, 0x3c6e_f372, 0xa54f_f53a, 0x510e_527f, 0x9b05_688c, 0x1f83_d9ab,
    0x5be0_cd19,
  ]

  let digest: [UInt8]

  init(_ message: [UInt8]) {
    var padded = message + [0x80]
    padded += Array(repeating: 0, count: (119 - message.count % 64) % 64)
    let bits = UInt64(message.count) * 8
    padded += (0..<8).map { UInt8(truncatingIfNeeded: bits >> (56 - $0 * 8)) }
    var state = state
    for start in stride(from: 0, to: padded.count, by: 64) {
      SHA256.take(padded[start..<(start + 64)], into: &state)
    }
    digest = state.flatMap { word in
      (0..<4).map { UInt8(truncatingIfNeeded: word >> (24 - $0 * 8)) }
    }
  }

  private static func take(_ block: ArraySlice<UInt8>, into state: inout [UInt32]) {
    let words = schedule(block)
    var next = state
    for round in 0..<64 {
      let (a, e) = (next[0], next[4])
      let high = rotated(e, 6) ^ rotated(e, 11) ^ rotated(e, 25)
      let choice = (e & next[5]) ^ (~e & next[6])
      let first = next[7] &+ high &+ choice &+ constants[round] &+ words[round]
      let low = rotated(a, 2) ^ rotated(a, 13) ^ rotated(a, 22)
      let majority = (a & next[1]) ^ (a & next[2]) ^ (next[1] & next[2])
      next = [
        first &+ low &+ majority, a, next[1], next[2], next[3] &+ first, e, next[5], next[6],
      ]
    }
    for index in state.indices { state[index] &+= next[index] }
  }

  private static func schedule(_ block: ArraySlice<UInt8>) -> [UInt32] {
    var words = (0..<16).map { index in
      block.dropFirst(index * 4).prefix(4).reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
    }
    for index in 16..<64 {
      let (near, far) = (words[index - 2], words[index - 15])
      let high = rotated(near, 17) ^ rotated(near, 19) ^ near >> 10
      let low = rotated(far, 7) ^ rotated(far, 18) ^ far >> 3
      words.append(words[index - 16] &+ low &+ words[index - 7] &+ high)
    }
    return words
  }

  private static func rotated(_ word: UInt32, _ bits: UInt32) -> UInt32 {
    word >> bits | word << (32 - bits)
  }

  /// The first 32 bits of the fractions of the cube roots of the first 64 primes.
  private static let constants: [UInt32] = [
    0x428a_2f98, 0x7137_4491, 0xb5c0_fbcf, 0xe9b5_dba5, 0x3956_c25b, 0x59f1_11f1, 0x923f_82a4,
    0xab1c_5ed5, 0xd807_aa98, 0x1283_5b01, 0x2431_85be, 0x550c_7dc3, 0x72be_5d74, 0x80de_b1fe,
    0x9bdc_06a7, 0xc19b_f174, 0xe49b_69c1, 0xefbe_4786, 0x0fc1_9dc6, 0x240c_a1cc, 0x2de9_2c6f,
    0x4a74_84aa, 0x5cb0_a9dc, 0x76f9_88da, 0x983e_5152, 0xa831_c66d, 0xb003_27c8, 0xbf59_7fc7,
    0xc6e0_0bf3, 0xd5a7_9147, 0x06ca_6351, 0x1429_2967, 0x27b7_0a85, 0x2e1b_2138, 0x4d2c_6dfc,
    0x5338_0d13, 0x650a_7354, 0x766a_0abb, 0x81c2_c92e, 0x9272_2c85, 0xa2bf_e8a1, 0xa81a_664b,
    0xc24b_8b70, 0xc76c_51a3, 0xd192_e819, 0xd699_0624, 0xf40e_3585, 0x106a_a070, 0x19a4_c116,
    0x1e37_6c08, 0x2748_774c, 0x34b0_bcb5, 0x391c_0cb3, 0x4ed8_aa4a, 0x5b9c_ca4f, 0x682e_6ff3,
    0x748f_82ee, 0x78a5_636f, 0x84c8_7814, 0x8cc7_0208, 0x90be_fffa, 0xa450_6ceb, 0xbef9_a3f7,
    0xc671_78f2,
  ]

  /// The digest in base64 (RFC 4648, section 4), as content policies write hashes.
  var base64: String {
    var text = ""
    for start in stride(from: 0, to: digest.count, by: 3) {
      let bytes = digest[start..<min(start + 3, digest.count)]
      let group = (0..<3).reduce(0) { $0 << 8 | ($1 < bytes.count ? Int(bytes[start + $1]) : 0) }
      let signs = (0...bytes.count).map { SHA256.alphabet[group >> (18 - $0 * 6) & 63] }
      text += String(signs) + String(repeating: "=", count: 3 - bytes.count)
    }
    return text
  }

  private static let alphabet = Array(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")
}
