import ExportFormat
import Foundation
import SQLiteFile
import SampleForTests
import SnapshotStore
import Testing

@testable import ExportSync

@Suite("An export with hostile bytes", .tags(.slow))
struct HostileExportTests {
  /// The tables with text columns, in groups small enough for one error to list in full.
  private static let lots: [[Table]] = {
    let tables = tableCatalogue.filter { $0.columns.contains { $0.isText } }
    return stride(from: 0, to: tables.count, by: 3).map { start in
      Array(tables[start..<min(start + 3, tables.count)])
    }
  }()

  /// Adds rows to the table, each with bytes of another class in a text column.
  private static func damage(
    _ table: Table, in export: SmallExport, _ next: () -> HostileClass
  ) throws {
    let month = smallMonths.last { $0.table == table.name }
    let row = try #require(smallRows[table.name]?.first ?? month?.rows.first)
    try export.rewrite(month.map { "\(table.name)-\($0.month)" } ?? table.name) { object in
      for column in table.columns.indices where table.columns[column].isText {
        var fields = row.map { Array(CSVText.field($0).utf8) }
        fields[column] = Array("\"Ab".utf8) + next().bytes + Array("cd\"".utf8)
        object.append(contentsOf: fields.joined(separator: ",".utf8))
        object.append(contentsOf: "\r\n".utf8)
      }
    }
  }

  @Test("is refused, file, line and column named, in words that cannot act")
  func refused() throws {
    var classes = (0...).lazy.map { HostileClass.refused[$0 % HostileClass.refused.count] }
      .makeIterator()
    for lot in Self.lots {
      try SmallExport.inFolder { export in
        for table in lot {
          try Self.damage(table, in: export) { classes.next() ?? HostileClass.refused[0] }
        }
        let refusal = try export.refusal()
        #expect(HostileScan.findings(in: refusal, allowing: ["\n"]) == [])
        for table in lot {
          for column in table.columns where column.isText {
            #expect(
              refusal.contains(
                try Regex(
                  "  \(table.name)( 2019-03)? .objects/HASH.csv.:[0-9]+: column \(column.name): found '"
                )),
              "\(table.name).\(column.name)")
          }
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
