/// The options of the program.
struct Options {
  private(set) var out: String?
  /// The folder for the list of the sample's signer; without it the sample stays unsigned.
  private(set) var trust: String?
  private(set) var reference = "SampleData/reference"
  private(set) var seed: UInt64 = 2019
  private(set) var scale = Scale.sample

  init(_ words: [String]) throws(SampleError) {
    var rest = words[...]
    while let word = rest.popFirst() {
      guard let value = rest.popFirst() else { throw .usage("'\(word)' stands without a value") }
      switch word {
      case "--out": out = value
      case "--trust": trust = value
      case "--reference": reference = value
      case "--seed": seed = try Self.seed(value)
      case "--scale": scale = try Self.scale(value)
      default: throw .usage("no option '\(word)'")
      }
    }
  }

  private static func seed(_ text: String) throws(SampleError) -> UInt64 {
    guard let seed = UInt64(text) else { throw .usage("'\(text)' is no whole number") }
    return seed
  }

  private static func scale(_ text: String) throws(SampleError) -> Scale {
    guard let scale = Scale(word: text) else { throw .usage("no scale '\(text)'") }
    return scale
  }
}
