/// What stood where a value was expected, and what would have been right.
public struct InvalidValue: Error, Equatable, Sendable, CustomStringConvertible {
  /// What was found, as it stood.
  public let found: String

  /// What would have been accepted, in words that follow "expected".
  public let expected: String

  public init(found: String, expected: String) {
    self.found = found
    self.expected = expected
  }

  public var description: String { "found '\(found)', expected \(expected)" }
}
