/// One question that a score model asks, such as physical harm.
///
/// Source: table `score_component`.
public struct ScoreComponent: Hashable, Sendable {
  /// Column `component_id`.
  public let id: String

  /// The part of the model that it counts towards.
  public let section: ScoreSection

  /// The English name.
  public let name: String

  /// The Welsh name, where one is known: column `name_cy`.
  public let nameInWelsh: String?

  /// What a value is multiplied by; finite and above 0, but for a weight that is only tried.
  public let weight: Double

  /// The values that a scorer may give, ascending: column `allowed_values`.
  public let allowedValues: [Int]

  /// A component; its weight must be finite and above 0, and it must allow some value.
  public init(
    id: String, section: ScoreSection, name: String, nameInWelsh: String? = nil, weight: Double,
    allowedValues: [Int]
  ) throws(InvalidValue) {
    guard weight.isFinite, weight > 0 else {
      throw InvalidValue(found: "\(weight)", expected: "a weight above 0")
    }
    guard !allowedValues.isEmpty else {
      throw InvalidValue(found: "", expected: "at least one allowed value for '\(id)'")
    }
    self.id = id
    self.section = section
    self.name = name
    self.nameInWelsh = nameInWelsh
    self.weight = weight
    self.allowedValues = allowedValues.sorted()
  }

  private init(_ component: ScoreComponent, weight: Double) {
    id = component.id
    section = component.section
    name = component.name
    nameInWelsh = component.nameInWelsh
    self.weight = weight
    allowedValues = component.allowedValues
  }

  /// The component with so many times its weight: none at all by 0, which no export may give.
  ///
  /// The factor must lie in ``ScoreModel/triedFactors``.
  public func weighing(_ factor: Double) throws(InvalidValue) -> ScoreComponent {
    let range = ScoreModel.triedFactors
    guard range.contains(factor) else {
      throw InvalidValue(
        found: "\(factor)",
        expected: "a factor of \(range.lowerBound) to \(range.upperBound) for '\(id)'")
    }
    return ScoreComponent(self, weight: weight * factor)
  }
}
