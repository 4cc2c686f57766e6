/// A measure of performance, as the table `measure` of the export has it.
public struct Measure: Equatable, Sendable {
  public let id: String
  public let name: String
  public let nameInWelsh: String?
  /// What a value is in, as the export words it: `per cent`, `seconds`.
  public let unit: String
  /// Which way is better.
  public let direction: MeasureDirection
  /// In the unit; `nil` where none is set.
  public let target: Double?
  /// What numerator and denominator count.
  public let basis: String
  /// Where measure and target come from.
  public let source: String

  public init(
    id: String, name: String, nameInWelsh: String?, unit: String, direction: MeasureDirection,
    target: Double?, basis: String, source: String
  ) {
    self.id = id
    self.name = name
    self.nameInWelsh = nameInWelsh
    self.unit = unit
    self.direction = direction
    self.target = target
    self.basis = basis
    self.source = source
  }
}

/// A measure's value of a scope in a month, as the table `performance` has it.
public struct MeasureValue: Equatable, Sendable {
  public let measureID: String
  public let month: Month
  public let numerator: Int
  public let denominator: Int
  /// The numerator as it was first published; `nil` where it never changed.
  public let restatedFrom: Int?

  public init(
    measureID: String, month: Month, numerator: Int, denominator: Int, restatedFrom: Int?
  ) {
    self.measureID = measureID
    self.month = month
    self.numerator = numerator
    self.denominator = denominator
    self.restatedFrom = restatedFrom
  }

  /// The numerator's part of the denominator; `nil` where nothing was to be counted.
  public var share: Double? {
    denominator == 0 ? nil : Double(numerator) / Double(denominator)
  }
}
