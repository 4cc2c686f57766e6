import ExportFormat
import Platform

/// What came to this machine and what became of it: `audit.log` in the data folder, JSON Lines.
///
/// Every load, every refusal, and whether somebody must look at it. Only ever added to. The text
/// of exports stands in it escaped to ASCII, so that reading it acts on nothing.
struct AuditLog: Sendable {
  let path: String

  /// One line.
  struct Entry: Equatable, Sendable {
    enum Outcome: String, Sendable {
      case loaded, refused
      /// Built again from what was held.
      case rebuilt
    }

    var outcome: Outcome
    var source: String
    /// What the source offered, as far as it could be read.
    var epoch: Int? = nil
    var serial: Int? = nil
    var recipient: String? = nil
    var signer: String? = nil
    var text: String
    /// Whether somebody may be tampering: who watches the log is told of these.
    var isAlert: Bool
  }

  func append(_ entry: Entry, at now: Timestamp) throws(PlatformError) {
    try Files.append(Array("\(AuditLog.line(entry, at: now))\n".utf8), to: path)
  }

  static func line(_ entry: Entry, at now: Timestamp) -> String {
    func text(_ value: String?) -> JSONText { value.map { .string($0) } ?? .null }
    func number(_ value: Int?) -> JSONText { value.map { .integer(Int64($0)) } ?? .null }
    let line = JSONText.object([
      ("at", .string("\(now)")), ("event", .string("sync")),
      ("outcome", .string(entry.outcome.rawValue)), ("alert", .bool(entry.isAlert)),
      ("source", .string(entry.source)), ("epoch", number(entry.epoch)),
      ("serial", number(entry.serial)), ("recipient", text(entry.recipient)),
      ("signer", text(entry.signer)), ("text", .string(entry.text)),
    ]).compact
    return line.utf16.map(ascii).joined()
  }

  /// The code unit, or its escape: in JSON, letters beyond ASCII stand only inside strings.
  private static func ascii(_ unit: UInt16) -> String {
    if unit < 0x80 { return String(Character(Unicode.Scalar(UInt8(unit)))) }
    let digits = String(unit, radix: 16)
    return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
  }
}
