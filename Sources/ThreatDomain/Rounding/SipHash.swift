/// SipHash-2-4: a hash of bytes that cannot be predicted without its key.
///
/// Source: J.-P. Aumasson and D. J. Bernstein, "SipHash: a fast short-input PRF" (INDOCRYPT 2012);
/// the tests check its reference values. Swift's own hashing uses another key in each run.
struct SipHash: Hashable, Sendable {
  private let key: RoundingKey

  init(key: RoundingKey) { self.key = key }

  /// The hash of a message.
  func hash(_ message: [UInt8]) -> UInt64 {
    var state = State(key)
    // Each word is eight bytes, lowest byte first; the last word ends with the number of bytes.
    var word: UInt64 = 0
    var shift: UInt64 = 0
    for byte in message {
      word |= UInt64(byte) &<< shift
      shift += 8
      guard shift == 64 else { continue }
      state.absorb(word)
      (word, shift) = (0, 0)
    }
    state.absorb(word | UInt64(truncatingIfNeeded: message.count) << 56)
    return state.finish()
  }

  /// The four state words of the paper: v0 to v3.
  private struct State {
    var v0: UInt64
    var v1: UInt64
    var v2: UInt64
    var v3: UInt64

    init(_ key: RoundingKey) {
      v0 = key.low ^ 0x736f_6d65_7073_6575
      v1 = key.high ^ 0x646f_7261_6e64_6f6d
      v2 = key.low ^ 0x6c79_6765_6e65_7261
      v3 = key.high ^ 0x7465_6462_7974_6573
    }

    mutating func absorb(_ word: UInt64) {
      v3 ^= word
      mix(rounds: 2)
      v0 ^= word
    }

    mutating func finish() -> UInt64 {
      v2 ^= 0xff
      mix(rounds: 4)
      return v0 ^ v1 ^ v2 ^ v3
    }

    private mutating func mix(rounds: Int) {
      for _ in 0..<rounds {
        v0 &+= v1
        v2 &+= v3
        v1 = v1.turned(13) ^ v0
        v3 = v3.turned(16) ^ v2
        v0 = v0.turned(32)
        v2 &+= v1
        v0 &+= v3
        v1 = v1.turned(17) ^ v2
        v3 = v3.turned(21) ^ v0
        v2 = v2.turned(32)
      }
    }
  }
}

extension UInt64 {
  /// The word with its bits rotated left.
  fileprivate func turned(_ count: UInt64) -> UInt64 { self &<< count | self &>> (64 - count) }
}
