/// A measure of police performance.
///
/// Source: table `measure` of the export.
public struct Measure: Equatable, Sendable {
  public let id: String
  public let name: String
  public let nameInWelsh: String?
  /// The unit of the values.
  public let unit: MeasureUnit
  /// Which way is better.
  public let direction: MeasureDirection
  /// The target in the measure's unit; `nil` where none is set.
  public let target: Double?
  /// The smallest denominator for which forces are compared; `nil` where none is set.
  public let minimumDenominator: Int?
  /// The days that a case has before it counts; `nil` where the measure has no time limit.
  public let timeLimit: TimeLimit?
  /// What the numerator and the denominator count.
  public let basis: String
  /// The document that sets the measure and its target.
  public let source: String

  public init(
    id: String, name: String, nameInWelsh: String?, unit: MeasureUnit, direction: MeasureDirection,
    target: Double?, minimumDenominator: Int? = nil, timeLimit: TimeLimit? = nil, basis: String,
    source: String
  ) {
    self.id = id
    self.name = name
    self.nameInWelsh = nameInWelsh
    self.unit = unit
    self.direction = direction
    self.target = target
    self.minimumDenominator = minimumDenominator
    self.timeLimit = timeLimit
    self.basis = basis
    self.source = source
  }
}

/// The value of a measure for a scope in a month.
///
/// Source: table `performance` of the export.
public struct MeasureValue: Equatable, Sendable {
  public let measureID: String
  public let month: Month
  public let numerator: Int
  /// `nil` where the numerator is the value, as for counts, days and pence.
  public let denominator: Int?
  /// The numerator as first published; `nil` where it never changed.
  public let restatedFrom: Int?

  public init(
    measureID: String, month: Month, numerator: Int, denominator: Int?, restatedFrom: Int?
  ) {
    self.measureID = measureID
    self.month = month
    self.numerator = numerator
    self.denominator = denominator
    self.restatedFrom = restatedFrom
  }

  /// The numerator divided by the denominator; `nil` where there is none, or 0.
  public var share: Double? {
    guard let denominator, denominator != 0 else { return nil }
    return Double(numerator) / Double(denominator)
  }
}
