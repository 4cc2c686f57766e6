extension SafeText: ExpressibleByStringInterpolation {
  /// Builds text from parts; a part that is already safe text keeps its hidden marks.
  package struct StringInterpolation: StringInterpolationProtocol {
    fileprivate var text = ""

    package init(literalCapacity: Int, interpolationCount: Int) {
      text.reserveCapacity(literalCapacity)
    }

    package mutating func appendLiteral(_ literal: String) { text += literal }

    package mutating func appendInterpolation(_ part: SafeText) { text += part.signs }

    package mutating func appendInterpolation(_ part: some CustomStringConvertible) {
      text += part.description
    }
  }

  package init(stringInterpolation parts: StringInterpolation) { self.init(parts.text) }

  package init(stringLiteral value: String) { self.init(value) }
}
