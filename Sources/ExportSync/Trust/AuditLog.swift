import ThreatDomain
import ExportFormat
import Platform

/// The log of what this machine received and what it did with it: `audit.log`, as JSON Lines.
///
/// The log holds every load, every refusal, and whether a person must look at it. Lines are only
/// added. Text from exports is escaped to ASCII, so that it cannot act on a reader's terminal.
///
/// A sync first writes what it is about to put in use, then the result. Where the second line is
/// missing, the sync was cut off, and the next sync adds it.
struct AuditLog: Sendable {
  let path: String

  /// One line.
  struct Entry: Equatable, Sendable {
    enum Outcome: String, Sendable {
      /// The snapshot is about to come into use.
      case begun
      case loaded, refused
      /// The snapshot was built again from kept objects.
      case rebuilt
      /// The sync was cut off before the snapshot was in use.
      case interrupted
    }

    var outcome: Outcome
    var source: String
    /// The epoch that the source offered, as far as it could be read.
    var epoch: Int? = nil
    var serial: Int? = nil
    var recipient: String? = nil
    var signer: String? = nil
    /// The SHA-256 of the offered manifest.
    var manifest: String? = nil
    /// The reason for taking an unsigned export, in the user's words.
    var reason: String? = nil
    var text: String
    /// Whether someone may be tampering; people who watch the log are told of these lines.
    var isAlert: Bool
  }

  func append(_ entry: Entry, at now: Timestamp) throws(PlatformError) {
    // An incomplete line before this one must not spoil it.
    let isWhole = try end.last.map { $0 == .lineFeed } ?? true
    let line = "\(isWhole ? "" : "\n")\(AuditLog.line(entry, at: now))\n"
    try Files.append(Array(line.utf8), to: path)
  }

  /// The last lines of the log.
  var end: [UInt8] {
    get throws(PlatformError) {
      Files.kind(of: path) == nil ? [] : try Files.readEnd(path, limit: 1 << 16)
    }
  }

  static func line(_ entry: Entry, at now: Timestamp) -> String {
    func text(_ value: String?) -> JSONText { value.map { .string($0) } ?? .null }
    func number(_ value: Int?) -> JSONText { value.map { .integer(Int64($0)) } ?? .null }
    let line = JSONText.object([
      ("at", .string("\(now)")), ("event", .string("sync")),
      ("outcome", .string(entry.outcome.rawValue)), ("alert", .bool(entry.isAlert)),
      ("source", .string(entry.source)), ("epoch", number(entry.epoch)),
      ("serial", number(entry.serial)), ("recipient", text(entry.recipient)),
      ("signer", text(entry.signer)), ("manifest", text(entry.manifest)),
      ("reason", text(entry.reason)), ("text", .string(entry.text)),
    ]).compact
    return line.utf16.map(ascii).joined()
  }

  /// The code unit, or its escape; in JSON, letters outside ASCII occur only in strings.
  private static func ascii(_ unit: UInt16) -> String {
    if unit < 0x80 { return String(Character(Unicode.Scalar(UInt8(unit)))) }
    let digits = String(unit, radix: 16)
    return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
  }
}
