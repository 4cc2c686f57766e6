import ExportFormat
import Foundation
import SampleForTests
import SnapshotStore
import Testing

@testable import ExportSync

@Suite("An export with hostile bytes", .tags(.slow))
struct HostileExportTests {
  /// Every column of text of every table, in lots that one refusal lists in full.
  private static let lots: [[(table: Table, column: Int)]] = {
    let places = tableCatalogue.filter { $0.partition == nil }.flatMap { table in
      table.columns.indices.filter { table.columns[$0].isText }.map { (table, $0) }
    }
    return stride(from: 0, to: places.count, by: 6).map { start in
      places[start..<min(start + 6, places.count)].map { ($0.0, $0.1) }
    }
  }()

  /// Puts a row behind those of the table, whose field of that column holds the bytes.
  private static func damage(
    _ place: (table: Table, column: Int), _ bytes: [UInt8], in export: SmallExport
  ) throws {
    let row = try #require(smallRows[place.table.name]?.first)
    try export.rewrite(place.table.name) { object in
      for (position, field) in row.enumerated() {
        if position > 0 { object.append(contentsOf: ",".utf8) }
        let isHere = position == place.column
        object.append(contentsOf: isHere ? Data("\"Ab".utf8) : Data(CSVText.field(field).utf8))
        if isHere { object.append(contentsOf: bytes + Array("cd\"".utf8)) }
      }
      object.append(contentsOf: "\r\n".utf8)
    }
  }

  @Test(
    "is refused, file, line and column named, in words that cannot act",
    arguments: HostileClass.refused)
  func refused(_ hostile: HostileClass) throws {
    for lot in Self.lots {
      try SmallExport.inFolder { export in
        for place in lot { try Self.damage(place, hostile.bytes, in: export) }
        let refusal = try export.refusal()
        #expect(HostileScan.findings(in: refusal, allowing: ["\n"]) == [])
        for place in lot {
          let name = place.table.columns[place.column].name
          let head = "  \(place.table.name) (objects/HASH.csv):"
          let lines = refusal.split(separator: "\n").filter { line in
            line.hasPrefix(head) && line.contains(": column \(name): found '")
              && line.dropFirst(head.count).first?.isNumber == true
          }
          #expect(lines.count == 1, "\(hostile.name): \(place.table.name).\(name)")
        }
        #expect(export.isUntouched)
      }
    }
  }

  @Test("is taken where Unicode calls it text, and kept as it came")
  func taken() throws {
    let snapshot = try HostileSnapshot.open()
    for (row, hostile) in HostileClass.taken.enumerated() {
      let statement = try Statement(
        "SELECT handling_conditions FROM actor WHERE actor_id = ?1", on: snapshot.database)
      statement.bind("act1-\(row)", at: 1)
      let found = try #require(try statement.first { $0.text(0) })
      let expected = "Ab\(hostile.text ?? "")cd"
      #expect(found.unicodeScalars.elementsEqual(expected.unicodeScalars), "\(hostile.name)")
    }
  }

  @Test(
    "is refused in words that cannot act where its manifest is wrong",
    arguments: [
      ("\"ptg:dataTo\": \"2019-03\"", "\"ptg:dataTo\": \"20\\u001b[2J\\u202e\\n19\""),
      ("\"ptg:marking\": \"OFFICIAL\"", "\"ptg:marking\": \"\\u001b]52;c;eA==\\u0007\""),
      ("\"name\": \"region\"", "\"name\": \"re\\u001b[2J\\u202e\\nptg: gion\", \"type\": \"x\""),
      ("\"ptg:recipient\": \"national\"", "\"ptg:recipient\": \"\\u009b2J\\u200b\""),
    ])
  func manifest(old: String, new: String) throws {
    try SmallExport.inFolder { export in
      try export.edit(old, new)
      let refusal = try export.refusal()
      #expect(HostileScan.findings(in: refusal, allowing: ["\n"]) == [])
      #expect(!refusal.contains("\nptg"))
    }
  }
}
