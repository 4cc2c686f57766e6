import ExportFormat
import Testing
import ThreatDomain

@testable import ExportSync

@Suite("Reading a part")
struct PartReaderTests {
  private static let header =
    "month,force_id,fraud_type,victim_type,reports,cyber_reports,repeat_victims,"
    + "vulnerable_victims,loss_pence\r\n"

  private static let rows = [
    "2019-03,kent,NFIB1A,individual,12,3,0,1,45600\r\n",
    "2019-03,kent,NFIB1A,business,7,0,0,7,0\r\n",
    "2019-03,essex,NFIB2,public,1000000000,1,1,1,1000000000000\r\n",
  ]

  /// A line for each row: its line number and numbers, or its problem.
  private func reading(_ text: String, hasShortWay: Bool) throws -> [String] {
    let forces = KeyTable(["essex", "kent"])
    let keyTables = [forces, KeyTable(["NFIB1A", "NFIB2"])]
    let part = ExportPlan.Part(
      table: .demand, month: Month("2019-03"),
      file: ExportPlan.File(path: "objects/x.csv", bytes: 0, sha256: ""), rows: 0, isSealed: false,
      reason: nil)
    let row = RowReader(.demand, keyTables: ["force": 0, "fraud_type": 1])
    var reader = PartReader(part, row, hasShortWay: hasShortWay)
    let bytes = Array(text.utf8)
    var lines: [String] = []
    do throws(RowProblems) {
      try reader.readHeader(in: bytes.span)
    } catch {
      return error.problems.map { "\($0)" }
    }
    while true {
      do throws(RowProblems) {
        guard try reader.next(in: bytes.span, keyTables: keyTables) else { break }
        lines.append("\(reader.line) \(reader.numbers)")
      } catch {
        lines += error.problems.map { "\($0)" }
      }
    }
    return lines + ["\(reader.rows) rows"]
  }

  @Test("gives the numbers of plain rows", arguments: [true, false])
  func plain(_ hasShortWay: Bool) throws {
    let lines = try reading(Self.header + Self.rows.joined(), hasShortWay: hasShortWay)
    #expect(
      lines == [
        "2 [201903, 2, 1, 1, 12, 3, 0, 1, 45600]", "3 [201903, 2, 1, 2, 7, 0, 0, 7, 0]",
        "4 [201903, 1, 2, 4, 1000000000, 1, 1, 1, 1000000000000]", "3 rows",
      ])
  }

  @Test(
    "finds the same by the short way and by the long one, whatever byte is put in or out",
    arguments: Array("\",\r\n\u{1}\u{7F}-+.0129ay ".utf8))
  func same(_ byte: UInt8) throws {
    let text = Array(Self.rows.joined().utf8)
    for position in text.indices {
      let changed = text[..<position] + [byte] + text[(position + 1)...]
      let longer = text[..<position] + [byte] + text[position...]
      let shorter = text[..<position] + text[(position + 1)...]
      for bytes in [changed, longer, shorter] {
        let damaged = Self.header + String(decoding: bytes, as: UTF8.self)
        let short = try reading(damaged, hasShortWay: true)
        let long = try reading(damaged, hasShortWay: false)
        if short != long { Issue.record("\(damaged): \(short) but \(long)") }
      }
    }
  }

  @Test(
    "leaves to the long way what is not plain",
    arguments: [
      "\"2019-03\",kent,NFIB1A,individual,12,3,0,1,45600\r\n",
      "2019-03,\"kent\",NFIB1A,individual,12,3,0,1,45600\r\n",
      "2019-03,kent,NFIB1A,individual,\"12\",3,0,1,\"45600\"\r\n",
    ])
  func quoted(_ row: String) throws {
    #expect(
      try reading(Self.header + row, hasShortWay: true)
        == ["2 [201903, 2, 1, 1, 12, 3, 0, 1, 45600]", "1 rows"])
  }
}
