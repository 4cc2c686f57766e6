/// An error: the value that was found, and what would have been accepted.
public struct InvalidValue: Error, Equatable, Sendable, CustomStringConvertible {
  /// The text that was found, unchanged.
  public let found: String

  /// What would have been accepted, worded to follow "expected".
  public let expected: String

  public init(found: String, expected: String) {
    self.found = found
    self.expected = expected
  }

  public var description: String { "found '\(found)', expected \(expected)" }
}
