import ExportFormat
import ExportSync
import Platform
import Testing
import ThreatDomain

@Suite("Publishing an export")
struct ExportWriterTests {
  private static func publish(to folder: String, serial: Int, previous: String? = nil) throws {
    let month = try #require(Month("2019-03"))
    let header = ExportHeader(
      name: "test", title: "Test", created: "2019-04-05T06:00:00Z",
      expires: "2099-12-31T00:00:00Z", epoch: 1, serial: serial, recipient: "national",
      months: month...month, marking: .official, countedBy: "Report Fraud",
      roundingKey: .sample, previous: previous)
    var writer = try ExportWriter(folder: folder, header: header)
    try writer.add(PublishedPart(.timeLimit), rows: [["take_up", "14", "Policy, 2020"]])
    let late = PublishedPart(.demand, month: month, isSealed: false, reason: "two sent late")
    try writer.add(
      late, rows: [["2019-03", "kent", "NFIB1A", "individual", "3", "2", "0", "1", "1250"]])
    try writer.finish()
  }

  private static func inFolder(_ check: (String) throws -> Void) throws {
    let folder = try Files.makeTemporaryFolder(in: "/tmp")
    defer { try? Files.removeFolder(folder) }  // What is left in /tmp breaks no later test.
    try check(folder)
  }

  private static func text(_ path: String) throws -> String {
    String(decoding: try Files.read(path, limit: 1 << 20), as: UTF8.self)
  }

  @Test("says the newest serial in latest.txt, and the manifest's bytes again in datapackage.json")
  func pointers() throws {
    try Self.inFolder { folder in
      try Self.publish(to: folder, serial: 8)
      #expect(try Self.text("\(folder)/latest.txt") == "1 8\n")
      let manifest = try Self.text("\(folder)/manifest-000008.json")
      #expect(try Self.text("\(folder)/datapackage.json") == manifest)
    }
  }

  @Test("names every object by the hash of its content")
  func objects() throws {
    try Self.inFolder { folder in
      try Self.publish(to: folder, serial: 1)
      let names = try Files.names(in: "\(folder)/objects")
      let hashes = try Checksum.sha256(ofFiles: names.map { "\(folder)/objects/\($0)" })
      #expect(names == hashes.map { "\($0).csv" })
      #expect(names.count == 2)
    }
  }

  @Test("writes header and rows with CRLF, and quotes what needs it")
  func rows() throws {
    try Self.inFolder { folder in
      try Self.publish(to: folder, serial: 1)
      let objects = try Files.names(in: "\(folder)/objects")
      let texts = try objects.map { try Self.text("\(folder)/objects/\($0)") }
      #expect(texts.contains("limit_id,days,source\r\ntake_up,14,\"Policy, 2020\"\r\n"))
    }
  }

  @Test("puts totals, month and reason into the manifest, and no previous one where none is")
  func manifest() throws {
    try Self.inFolder { folder in
      try Self.publish(to: folder, serial: 1)
      let manifest = try Self.text("\(folder)/datapackage.json").filter { !$0.isWhitespace }
      #expect(manifest.contains(#""ptg:totals":{"rows":2,"reports":3,"pence":1250}"#))
      #expect(manifest.contains(#""ptg:partition":"2019-03","ptg:sealed":false"#))
      #expect(manifest.contains(#""ptg:reason":"twosentlate""#))
      #expect(!manifest.contains("ptg:previous"))
    }
  }

  @Test("leaves the objects of the serial before where they are")
  func again() throws {
    try Self.inFolder { folder in
      try Self.publish(to: folder, serial: 1)
      let objects = try Files.names(in: "\(folder)/objects")
      let previous = String(repeating: "0", count: 64)
      try Self.publish(to: folder, serial: 2, previous: previous)
      #expect(try Files.names(in: "\(folder)/objects") == objects)
      #expect(Files.kind(of: "\(folder)/manifest-000001.json") != nil)
      #expect(try Self.text("\(folder)/datapackage.json").contains(previous))
    }
  }
}
