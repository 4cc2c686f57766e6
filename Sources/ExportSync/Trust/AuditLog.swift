import ExportFormat
import Platform

/// What came to this machine and what became of it: `audit.log` in the data folder, JSON Lines.
///
/// Every load, every refusal, and whether somebody must look at it. Only ever added to. The text
/// of exports stands in it escaped to ASCII, so that reading it acts on nothing.
///
/// What a sync is about to put in use stands in it first, and what became of that after: where the
/// second line lacks, the sync was cut off, and the next one adds it.
struct AuditLog: Sendable {
  let path: String

  /// One line.
  struct Entry: Equatable, Sendable {
    enum Outcome: String, Sendable {
      /// About to be put in use.
      case begun
      case loaded, refused
      /// Built again from what was held.
      case rebuilt
      /// Cut off before it was in use.
      case interrupted
    }

    var outcome: Outcome
    var source: String
    /// What the source offered, as far as it could be read.
    var epoch: Int? = nil
    var serial: Int? = nil
    var recipient: String? = nil
    var signer: String? = nil
    /// The SHA-256 of its manifest.
    var manifest: String? = nil
    /// Why an unsigned one is taken, in the words of who takes it.
    var reason: String? = nil
    var text: String
    /// Whether somebody may be tampering: who watches the log is told of these.
    var isAlert: Bool
  }

  func append(_ entry: Entry, at now: Timestamp) throws(PlatformError) {
    // A line that was cut off must not spoil this one.
    let isWhole = try end.last.map { $0 == .lineFeed } ?? true
    let line = "\(isWhole ? "" : "\n")\(AuditLog.line(entry, at: now))\n"
    try Files.append(Array(line.utf8), to: path)
  }

  /// The last lines.
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

  /// The code unit, or its escape: in JSON, letters beyond ASCII stand only inside strings.
  private static func ascii(_ unit: UInt16) -> String {
    if unit < 0x80 { return String(Character(Unicode.Scalar(UInt8(unit)))) }
    let digits = String(unit, radix: 16)
    return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
  }
}
