import ThreatDomain

/// Why the content of a line is no event, and where in it.
package struct InvalidEvent: Error, Hashable, Sendable, CustomStringConvertible {
  /// The names that lead to the member, such as `matter.due`; empty for the whole.
  package let member: String
  package let found: String
  package let expected: String

  package var description: String {
    let place = member.isEmpty ? "" : "member \(member): "
    return "\(place)found \(found), expected \(expected)"
  }

  init(_ error: any Error) {
    guard let error = error as? DecodingError else {
      self = .noEvent
      return
    }
    switch error {
    case .keyNotFound(let key, let context):
      self.init(context, key, found: "nothing", expected: "a value")
    case .valueNotFound(let type, let context):
      self.init(context, found: "null", expected: InvalidEvent.name(of: type))
    case .typeMismatch(let type, let context):
      self.init(context, found: "another kind of value", expected: InvalidEvent.name(of: type))
    case .dataCorrupted(let context):
      let value = context.underlyingError as? InvalidValue
      self.init(
        context, found: value.map { "'\($0.found.prefix(40))'" } ?? "something else",
        expected: value?.expected ?? "an event as JSON")
    @unknown default:
      self = .noEvent
    }
  }

  private static let noEvent = InvalidEvent(
    member: "", found: "something else", expected: "an event as JSON")

  init(member: String, found: String, expected: String) {
    self.member = member
    self.found = found
    self.expected = expected
  }

  private init(
    _ context: DecodingError.Context, _ key: (any CodingKey)? = nil, found: String,
    expected: String
  ) {
    let path = context.codingPath + [key].compactMap(\.self)
    self.init(
      member: path.map { $0.intValue.map(String.init) ?? $0.stringValue }.joined(separator: "."),
      found: found, expected: expected)
  }

  private static func name(of type: any Any.Type) -> String {
    if type == String.self { return "a text" }
    if type == Bool.self { return "true or false" }
    if type == Int.self { return "a whole number" }
    return "\(type)".hasPrefix("Array") ? "a list" : "an object"
  }
}
