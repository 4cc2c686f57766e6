import Platform
import SampleForTests
import SnapshotStore
import Testing

@testable import ExportSync

/// A fault of a server at one file, and the resulting message.
struct WebCase: Sendable, CustomTestStringConvertible {
  let name: String
  let kind: WebFault.Kind
  let expected: String

  init(_ name: String, _ kind: WebFault.Kind, _ expected: String) {
    self.name = name
    self.kind = kind
    self.expected = expected
  }

  var testDescription: String { name }

  /// The limits: short where the server is slow, otherwise long enough for a busy machine.
  var limits: FetchLimits {
    var limits = FetchLimits()
    switch kind {
    case .drip: limits.secondsOfSlowness = 1
    case .silence: limits.secondsToBegin = 1
    default: break
    }
    return limits
  }
}

@Suite("A web server at fault", .tags(.slow))
struct WebFaultTests {
  private static let csv = Array("region_id,name\r\n".utf8)
  private static let slow = "found the server too slow, expected 1024 bytes a second or more."
  private static let elsewhere =
    "found status 301, which leads elsewhere, expected 200. Redirects are not followed: ask the "
    + "centre for the address itself."

  static let beginnings = [
    WebCase("no file", .status(404), "found no file there, expected an export in WEB."),
    WebCase("a server's fault", .status(500), "found status 500, expected 200."),
    WebCase("a locked door", .status(403), "found status 403, expected 200."),
    WebCase("an empty answer", .status(204), "found status 204, expected 200."),
    WebCase("another address", .elsewhere, elsewhere),
    WebCase("no end", .endless, "found more than 32 bytes, expected at most those."),
    WebCase(
      "too much", .content([UInt8](repeating: 0x31, count: 33)),
      "found more than 32 bytes, expected at most those."),
    WebCase("a line cut", .cut(after: 1), "found the connection cut off."),
    WebCase("nothing sent", .cut(after: 0), "found the connection cut off."),
    WebCase("a drop at a time", .drip, slow),
    WebCase("silence", .silence, slow),
  ]

  @Test("is out of reach where it fails at the beginning", arguments: beginnings)
  func beginning(_ fault: WebCase) throws {
    try SmallExport.onTheWeb { export, server in
      try export.syncSigned()
      _ = try export.publishNext()
      server.set(WebFault(fault.kind), at: "latest.txt")
      let error = try export.refusal(from: server, limits: fault.limits)
      guard case .unreachable = error else { return #expect(Bool(false), "\(error)") }
      #expect(
        export.short(error, server)
          == "WEB/latest.txt: \(fault.expected) Shown meanwhile: export 5 of "
          + "2019-04-05T06:00:00Z. Nothing was loaded; the last snapshot stands.")
      try check(export, server, mending: "latest.txt")
    }
  }

  /// Checks that the old snapshot stays, and that the next sync brings the new one and leaves no
  /// files.
  private func check(
    _ export: SmallExport, _ server: WebServer, mending path: String
  ) throws {
    #expect(try export.answer("SELECT serial FROM snapshot") == "5")
    #expect(Files.kind(of: export.data.staging) == nil)
    server.set(nil, at: path)
    try export.sync(from: server)
    #expect(try export.answer("SELECT serial FROM snapshot") == "6")
    #expect(
      try export.dataNames()
        == ["audit.log", "current", "lock", "objects", "snapshots", "state.json"])
  }

  static let objects = [
    WebCase("no file", .status(404), "found 'no file', expected SIZE bytes"),
    WebCase("a short one", .content(csv), "found '16 bytes', expected SIZE bytes"),
    WebCase(
      "a short one of no known length", .lengthless(csv), "found '16 bytes', expected SIZE bytes"),
    WebCase("a length told too small", .lie(length: 9), "found '9 bytes', expected SIZE bytes"),
    WebCase(
      "a length told too great", .lie(length: 5000),
      "found 'more than SIZE bytes', expected SIZE bytes"),
    WebCase(
      "a long one", .content([UInt8](repeating: 0x20, count: 5000)),
      "found 'more than SIZE bytes', expected SIZE bytes"),
    WebCase(
      "a long one of no known length", .lengthless([UInt8](repeating: 0x20, count: 5000)),
      "found 'more than SIZE bytes', expected SIZE bytes"),
    WebCase("one without end", .endless, "found 'more than SIZE bytes', expected SIZE bytes"),
  ]

  @Test("sends bad data where a file is not the manifest's, asked twice", arguments: objects)
  func object(_ fault: WebCase) throws {
    try SmallExport.onTheWeb { export, server in
      try export.syncSigned()
      let path = try export.publishNext()
      let size = try export.text(path).utf8.count
      server.set(WebFault(fault.kind), at: path)
      let error = try export.refusal(from: server, limits: fault.limits)
      let expected = fault.expected.replacing("SIZE", with: "\(size)")
      #expect(
        export.short(error, server)
          == "WEB: 1 problem. Nothing was loaded; the last snapshot stands.\n"
          + "  objects/HASH.csv: \(expected)")
      let asked = server.exchanges.filter { $0.path == path }
      #expect(asked.map(\.isFresh) == [false, true] && asked.allSatisfy { $0.offset == 0 })
      try check(export, server, mending: path)
    }
  }

  @Test("sends bad data where a byte is another")
  func changed() throws {
    try SmallExport.onTheWeb { export, server in
      try export.syncSigned()
      let path = try export.publishNext()
      let other = Array(try export.text(path).replacing("North", with: "Youth").utf8)
      server.set(WebFault(.content(other)), at: path)
      let error = try export.refusal(from: server)
      #expect(
        export.short(error, server).hasSuffix(
          "\n  objects/HASH.csv: sha256: found 'HASH'…, expected HASH"))
      try check(export, server, mending: path)
    }
  }

  static let failures = [
    WebCase("a server's fault", .status(503), "found status 503, expected 200."),
    WebCase("another address", .elsewhere, elsewhere),
    WebCase(
      "a line cut", .cut(after: 10),
      "found the connection cut off. The next sync goes on after 10 of SIZE bytes."),
  ]

  @Test("is out of reach where it fails in the midst", arguments: failures)
  func failure(_ fault: WebCase) throws {
    try SmallExport.onTheWeb { export, server in
      try export.syncSigned()
      let path = try export.publishNext()
      let size = try export.text(path).utf8.count
      server.set(WebFault(fault.kind), at: path)
      let error = try export.refusal(from: server, limits: fault.limits)
      guard case .unreachable = error else { return #expect(Bool(false), "\(error)") }
      let expected = fault.expected.replacing("SIZE", with: "\(size)")
      #expect(
        export.short(error, server)
          == "WEB/objects/HASH.csv: \(expected) Shown meanwhile: export 5 of "
          + "2019-04-05T06:00:00Z. Nothing was loaded; the last snapshot stands.")
      try check(export, server, mending: path)
    }
  }

  @Test("is out of reach where it sends a file a drop at a time, and goes on from there")
  func drip() throws {
    try SmallExport.onTheWeb { export, server in
      try export.syncSigned()
      let path = try export.publishNext()
      server.set(WebFault(.drip), at: path)
      var limits = FetchLimits()
      limits.secondsOfSlowness = 2
      let said = export.short(try export.refusal(from: server, limits: limits), server)
      #expect(said.contains("WEB/objects/HASH.csv: \(Self.slow) The next sync goes on after "))
      // The slow bytes were not those of the file: the hash shows this, and the file is fetched
      // again.
      try check(export, server, mending: path)
    }
  }

  @Test("is out of reach where nothing answers")
  func nobody() throws {
    try SmallExport.onTheWeb { export, server in
      server.stop()
      let said = export.short(try export.refusal(from: server), server)
      #expect(
        said == "WEB/latest.txt: found nothing that answers. Nothing was loaded; the last "
          + "snapshot stands.")
      #expect(export.isUntouched)
    }
  }
}
