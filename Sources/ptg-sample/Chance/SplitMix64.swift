/// The generator of every invented figure: it gives the same numbers on every machine, for ever.
///
/// It is SplitMix64 (Steele, Lea, Flood 2014). Draws use only additions, products and square roots,
/// which IEEE 754 rounds the same everywhere. The C library's `exp` and `log` differ in the last
/// bit.
struct SplitMix64 {
  private var state: UInt64

  /// Creates a stream for a name, so that a change in one table leaves the other tables unchanged.
  init(seed: UInt64, stream: String) {
    // FNV-1a is enough, because names are short.
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in stream.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    state = seed ^ hash
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// A uniform random number from 0 to just under 1.
  mutating func unit() -> Double { Double(next() >> 11) / 9_007_199_254_740_992 }

  /// A uniform random whole number from 0 to `bound` - 1.
  mutating func below(_ bound: Int) -> Int {
    precondition(bound > 0, "something must be there to draw from")
    return Int(next().multipliedFullWidth(by: UInt64(bound)).high)
  }

  mutating func within(_ range: ClosedRange<Int>) -> Int {
    range.lowerBound + below(range.count)
  }

  mutating func chance(_ probability: Double) -> Bool { unit() < probability }

  mutating func pick<Item>(_ items: [Item]) -> Item { items[below(items.count)] }

  /// A random position; a greater weight makes a position more likely.
  mutating func position(weighted weights: [Double]) -> Int {
    var rest = unit() * weights.reduce(0, +)
    for (position, weight) in weights.enumerated() {
      rest -= weight
      if rest < 0 { return position }
    }
    return weights.count - 1
  }

  /// The items in random order, by the method of Fisher and Yates.
  mutating func shuffled<Item>(_ items: [Item]) -> [Item] {
    var items = items
    for position in items.indices.reversed() { items.swapAt(position, below(position + 1)) }
    return items
  }
}
