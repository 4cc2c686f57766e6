/// How a kind of fraud does harm, beside a typical one: steps up or down on the scale of a score.
struct HarmProfile {
  private let steps: [String: Double]

  /// - Parameter physical: `nil` where nobody is hurt or threatened.
  init(
    physical: Double?, psychological: Double, financial: Double, vulnerability: Double,
    community: Double = 0, frequency: Double = 0
  ) {
    steps = [
      "physical": physical ?? Self.never, "psychological": psychological, "financial": financial,
      "vulnerability": vulnerability, "community": community, "frequency": frequency,
    ]
  }

  /// Steps by which a component of the score model is higher or lower than usual.
  func steps(of component: String) -> Double { steps[component] ?? 0 }

  /// The highest value, as a position on the scale, that a component can have.
  func ceiling(of component: String) -> Int { steps(of: component) == Self.never ? 1 : 5 }

  private static let never = -9.0

  /// Crime that no theme of the sample covers: identities, contracts, trade credit, bribery.
  static let other = HarmProfile(
    physical: nil, psychological: -0.4, financial: 0.3, vulnerability: -1)

  /// Collisions put road users in danger.
  static let collisions = HarmProfile(
    physical: 1.4, psychological: -0.2, financial: 0.3, vulnerability: -1, community: 0.8)
}
