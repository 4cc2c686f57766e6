/// The answer of the export's tables to the question of a figure.
public struct FigureAnswer: Equatable, Sendable {
  public enum Value: Equatable, Sendable {
    case integer(Int)
    case number(Double)
    /// A published figure, digit for digit.
    case decimal(PublishedValue)
    /// There is nothing to count, or nothing to divide by.
    case missing
  }

  public let value: Value
  /// How many rows of the export were counted.
  public let rowsCounted: Int
  /// The SQL with its values filled in, ready to run in `sqlite3 -readonly`.
  public let sql: String

  public init(value: Value, rowsCounted: Int, sql: String) {
    self.value = value
    self.rowsCounted = rowsCounted
    self.sql = sql
  }
}
