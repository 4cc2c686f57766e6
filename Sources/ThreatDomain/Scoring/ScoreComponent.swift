/// One question that a score model asks, such as physical harm.
///
/// Source: table `score_component`.
public struct ScoreComponent: Hashable, Sendable {
  /// Column `component_id`.
  public let id: String

  /// The section of the model that the component counts towards.
  public let section: ScoreSection

  /// The English name.
  public let name: String

  /// The Welsh name, where one is known: column `name_cy`.
  public let nameInWelsh: String?

  /// The factor for the component's values: finite and above 0, except a trial weight, which may be
  /// 0.
  public let weight: Double

  /// The values that a scorer may give, ascending: column `allowed_values`.
  public let allowedValues: [Int]

  /// Creates a component.
  ///
  /// Throws an ``InvalidValue`` unless the weight is finite and above 0 and a value is allowed.
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

  /// The component with its weight multiplied by `factor`, for a trial.
  ///
  /// The factor must be in ``ScoreModel/triedFactors``. A factor of 0 gives a weight of 0, which no
  /// export may contain.
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
