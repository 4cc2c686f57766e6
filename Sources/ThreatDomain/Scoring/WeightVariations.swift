/// A fixed set of small changes to the weights of a score model.
///
/// Ours. Each weight is multiplied by a factor of its own between 3/4 and 5/4. The factors come
/// from the SplitMix64 sequence (Steele, Lea and Flood, 2014) from state 0, component by component
/// in ascending id. So the same model always gets the same variations, on every machine. The
/// variations come in mirrored pairs, 1 + d and 1 - d, so that every weight keeps its mean over the
/// set.
public struct WeightVariations: Hashable, Sendable {
  /// The default number of variations: 64.
  public static let usualCount = 64

  /// The largest change of a weight, as a fraction of the weight: a quarter.
  public static let largestChange = 0.25

  /// The factors of each variation, in the order of the model's components.
  public let factors: [[Double]]
  /// The ids of the components, in the same order as the factors.
  public let componentIDs: [String]

  /// The variations of a model's weights.
  ///
  /// - Parameter count: An even number above 0.
  public init(of model: ScoreModel, count: Int = usualCount) {
    precondition(count > 0 && count % 2 == 0, "variations come in pairs")
    let order = model.components.indices.sorted {
      model.components[$0].id < model.components[$1].id
    }
    var sequence = SplitMix64(state: 0)
    var factors: [[Double]] = []
    for _ in 0..<(count / 2) {
      var changes = [Double](repeating: 0, count: order.count)
      for position in order {
        changes[position] = Self.largestChange * (2 * sequence.nextFraction() - 1)
      }
      factors.append(changes.map { 1 + $0 })
      factors.append(changes.map { 1 - $0 })
    }
    self.factors = factors
    componentIDs = model.components.map(\.id)
  }
}

extension WeightVariations {
  /// The factors as JSON: a list of weightings, each an object from component id to factor.
  ///
  /// The ids need no escaping, because the export allows only slugs.
  public var json: String {
    let weightings = factors.map { factors in
      let pairs = zip(componentIDs, factors).map { "\"\($0)\":\($1)" }
      return "{\(pairs.joined(separator: ","))}"
    }
    return "[\(weightings.joined(separator: ","))]"
  }
}

/// The SplitMix64 sequence of 64-bit numbers.
struct SplitMix64 {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// The next number as a fraction, from 0 to just under 1.
  mutating func nextFraction() -> Double { Double(next() >> 11) * 0x1p-53 }
}
