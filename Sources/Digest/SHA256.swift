/// The hash SHA-256 (FIPS 180-4) of bytes in memory.
///
/// Each line of a log takes two hashes of a few hundred bytes, and starting a tool for each would
/// take a thousand times longer; a printed page's style sheet takes one. Whole files are hashed by
/// the tools in `Checksum`.
package struct SHA256 {
  private var state: [8 of UInt32] = [
    0x6a09_e667, 0xbb67_ae85, 0x3c6e_f372, 0xa54f_f53a,
    0x510e_527f, 0x9b05_688c, 0x1f83_d9ab, 0x5be0_cd19,
  ]
  private var words = InlineArray<64, UInt32>(repeating: 0)

  package init(_ bytes: [UInt8]) {
    let tail = SHA256.paddedTail(of: bytes)
    for start in stride(from: 0, to: bytes.count & ~63, by: 64) { take(bytes.span, at: start) }
    for start in stride(from: 0, to: tail.count, by: 64) { take(tail.span, at: start) }
  }

  /// The hash of the bytes in 64 lower-case hexadecimal digits.
  package static func hex(_ bytes: [UInt8]) -> String {
    let hash = SHA256(bytes)
    var digits: [UInt8] = []
    digits.reserveCapacity(64)
    for place in 0..<8 {
      for shift in stride(from: 28, through: 0, by: -4) {
        digits.append(hexDigits[Int(hash.state[place] >> UInt32(shift) & 15)])
      }
    }
    return String(decoding: digits, as: UTF8.self)
  }

  /// The 32 bytes of the hash.
  package var digest: [UInt8] {
    (0..<32).map { UInt8(truncatingIfNeeded: state[$0 / 4] >> UInt32(24 - $0 % 4 * 8)) }
  }

  /// The rest after the whole blocks, a 1 bit, zeros, and the length in bits (section 5.1.1).
  private static func paddedTail(of bytes: [UInt8]) -> [UInt8] {
    var tail = Array(bytes[(bytes.count & ~63)...])
    tail.append(0x80)
    while tail.count % 64 != 56 { tail.append(0) }
    let bits = UInt64(bytes.count) * 8
    for shift in stride(from: 56, through: 0, by: -8) {
      tail.append(UInt8(truncatingIfNeeded: bits >> UInt64(shift)))
    }
    return tail
  }

  /// Takes in the block of 64 bytes at `start` (section 6.2.2).
  private mutating func take(_ bytes: Span<UInt8>, at start: Int) {
    spread(bytes, at: start)
    var (a, b, c, d) = (state[0], state[1], state[2], state[3])
    var (e, f, g, h) = (state[4], state[5], state[6], state[7])
    for round in 0..<64 {
      let sumE = turned(e, 6) ^ turned(e, 11) ^ turned(e, 25)
      let first = h &+ sumE &+ (e & f ^ ~e & g) &+ roundConstants[round] &+ words[round]
      let sumA = turned(a, 2) ^ turned(a, 13) ^ turned(a, 22)
      let second = sumA &+ (a & b ^ a & c ^ b & c)
      (h, g, f, e, d, c, b, a) = (g, f, e, d &+ first, c, b, a, first &+ second)
    }
    for (place, value) in [a, b, c, d, e, f, g, h].enumerated() { state[place] &+= value }
  }

  /// Spreads a block over the 64 words of the rounds.
  private mutating func spread(_ bytes: Span<UInt8>, at start: Int) {
    for place in 0..<16 {
      let byte = start + place * 4
      words[place] =
        UInt32(bytes[byte]) << 24 | UInt32(bytes[byte + 1]) << 16 | UInt32(bytes[byte + 2]) << 8
        | UInt32(bytes[byte + 3])
    }
    for place in 16..<64 {
      let (far, near) = (words[place - 15], words[place - 2])
      let first = turned(far, 7) ^ turned(far, 18) ^ far >> 3
      let second = turned(near, 17) ^ turned(near, 19) ^ near >> 10
      words[place] = words[place - 16] &+ first &+ words[place - 7] &+ second
    }
  }

  @inline(__always)
  private func turned(_ word: UInt32, _ count: UInt32) -> UInt32 {
    word >> count | word << (32 - count)
  }
}

private let hexDigits = Array("0123456789abcdef".utf8)

/// The first 32 bits of the fractions of the cube roots of the first 64 primes (section 4.2.2).
private let roundConstants: [64 of UInt32] = [
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
