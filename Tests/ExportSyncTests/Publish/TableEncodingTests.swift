import Platform
import Testing
import ThreatDomain

@testable import ExportSync

@Suite("Tables in Windows-1252", .tags(.slow))
struct TableEncodingTests {
  @Test("are converted where that is asked for, and it is said how many fields of which columns")
  func converted() throws {
    try CentralTables.inFolder { tables in
      try tables.editBytes("region", "South West,", [0x53, 0x80, 0x92, 0xFC, 0x2C])
      let outcome = try tables.publish { $0.encoding = .windows1252 }
      #expect(
        outcome.notes == ["region.csv: converted from windows-1252, in fields: 1 of name"])
      let region = try tables.export.answerAfterSync(
        "SELECT name FROM region WHERE region_id = 'sw'")
      #expect(region == "S\u{20AC}\u{2019}\u{FC}")
    }
  }

  @Test("are read whatever ends their lines, CR alone too", arguments: ["\r", "\r\n", "\n"])
  func lineEnds(_ end: String) throws {
    try CentralTables.inFolder { tables in
      let text = try tables.text("region").replacing("\r\n", with: "\n")
      try tables.write("region", text.replacing("\n", with: end))
      _ = try tables.publish()
      let count = try tables.export.answerAfterSync("SELECT count(*) FROM region")
      #expect(count == "\(text.split(separator: "\n").count - 1)")
    }
  }

  @Test("that are in UTF-8 all the same stay as they are")
  func already() throws {
    try CentralTables.inFolder { tables in
      try tables.edit("region", "South West,", "Dŵr,")
      let outcome = try tables.publish { $0.encoding = .windows1252 }
      #expect(outcome.notes == [])
      #expect(
        try tables.export.answerAfterSync("SELECT name FROM region WHERE region_id = 'sw'") == "Dŵr"
      )
    }
  }

  @Test("are refused by a byte that stands for nothing", arguments: [0x81, 0x8D, 0x8F, 0x90, 0x9D])
  func undefined(_ byte: UInt8) throws {
    try CentralTables.inFolder { tables in
      try tables.editBytes("region", "South West,", [0x53, byte, 0x2C])
      let said = try tables.refusal { $0.encoding = .windows1252 }
      let digits = String(byte, radix: 16, uppercase: true)
      #expect(
        said.hasSuffix(
          "region.csv:2: column name: found 'S\\u{\(String(byte, radix: 16))}', expected windows-1252, "
            + "which has no character for the byte \(digits)"))
    }
  }

  @Test("have a character for every other byte, each its own")
  func all() throws {
    let bytes = (0x80...0xFF).map { UInt8($0) }
    let text = try #require(TableEncoding.windows1252.converted(bytes))
    let scalars = Array(String(decoding: text, as: UTF8.self).unicodeScalars)
    #expect(scalars.count == 128 && Set(scalars).count == 128)
    #expect(scalars.count { (0x80..<0xA0).contains($0.value) } == 5)
    #expect(TableEncoding.utf8.converted(bytes) == nil)
    #expect(TableEncoding.windows1252.converted(Array("plain".utf8)) == nil)
  }
}

extension SmallExport {
  /// Syncs the export; returns the answer of a query.
  fileprivate func answerAfterSync(_ sql: String) throws -> String? {
    try sync()
    return try answer(sql)
  }
}
