import Digest
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

  /// The id that follows from what an event says, so that the same content never counts twice.
  ///
  /// It is a UUID of version 8 (RFC 9562, section 5.8), made from the SHA-256 of the parts.
  package init(ofContent parts: [String]) {
    // Each part with its length, so that no two lists of parts give the same bytes.
    let bytes = parts.flatMap { Array("\($0.utf8.count):\($0)".utf8) }
    var id = Array(SHA256(bytes).digest.prefix(16))
    id[6] = id[6] & 0x0F | 0x80
    id[8] = id[8] & 0x3F | 0x80
    description = EventID.text(of: id)
  }

  private static func text(of bytes: [UInt8]) -> String {
    let hex = bytes.map { byte in
      (byte < 16 ? "0" : "") + String(byte, radix: 16)
    }
    return [0..<4, 4..<6, 6..<8, 8..<10, 10..<16].map { hex[$0].joined() }.joined(separator: "-")
  }

  package static func < (left: EventID, right: EventID) -> Bool {
    left.description < right.description
  }
}
