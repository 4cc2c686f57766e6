import FoundationEssentials

/// The id of an event: a UUID (RFC 9562), in lower case.
package struct EventID: Hashable, Comparable, Sendable, CustomStringConvertible {
  package let description: String

  /// A new id, which no other event has.
  package init() { description = UUID().uuidString.lowercased() }

  /// The id that the text gives; `nil` where it is no UUID in lower case.
  package init?(_ text: String) {
    guard let id = UUID(uuidString: text), id.uuidString.lowercased() == text else { return nil }
    description = text
  }

  package static func < (left: EventID, right: EventID) -> Bool {
    left.description < right.description
  }
}
