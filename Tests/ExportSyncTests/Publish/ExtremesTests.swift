import ExportFormat
import Foundation
import Platform
import SampleForTests
import Testing
import ThreatDomain

@testable import ExportSync

/// An extreme value of a field, and the columns that must refuse it.
struct Extreme: Sendable {
  let name: String
  let bytes: [UInt8]
  let isRefused: @Sendable (Column) -> Bool

  init(_ name: String, _ bytes: [UInt8], refusedBy isRefused: @escaping @Sendable (Column) -> Bool)
  {
    self.name = name
    self.bytes = bytes
    self.isRefused = isRefused
  }

  private init(_ text: String, refusedBy isRefused: @escaping @Sendable (Column) -> Bool) {
    self.init(text, Array(text.utf8), refusedBy: isRefused)
  }

  static let all = [
    Extreme("", refusedBy: { !$0.isOptional }),
    Extreme("9223372036854775807", refusedBy: isOfForm),
    Extreme("-9223372036854775808", refusedBy: isOfForm),
    Extreme("18446744073709551616", refusedBy: isOfForm),
    Extreme("999999999999999999999999999999", refusedBy: isOfForm),
    Extreme("-1", refusedBy: { $0.isCount || $0.isOfCalendar }),
    Extreme("1e9", refusedBy: { $0.isCount || $0.isOfCalendar }),
    Extreme("9999-12", refusedBy: { $0.isCount || $0.kind == .day }),
    Extreme("9999-12-31", refusedBy: { $0.isCount || $0.kind == .month }),
    Extreme("0000-00-00", refusedBy: { $0.isCount || $0.isOfCalendar }),
    Extreme("#REF!", refusedBy: { $0.isCount || $0.isOfCalendar || $0.kind == .identifier }),
    Extreme("64 KiB", Array(repeating: 0x39, count: 65_536), refusedBy: { $0.kind != .freeText }),
    Extreme("more", Array(repeating: 0x39, count: 65_537), refusedBy: { _ in true }),
    Extreme("NUL", [0x61, 0], refusedBy: { _ in true }),
    Extreme("escape", [0x1B, 0x5B], refusedBy: { _ in true }),
    Extreme("a quote inside", [0x61, 0x22], refusedBy: { _ in true }),
    Extreme("no UTF-8", [0x61, 0xE9], refusedBy: { _ in true }),
    Extreme("C1", [0xC2, 0x9B], refusedBy: { _ in true }),
  ]

  private static let isOfForm: @Sendable (Column) -> Bool = { column in
    switch column.kind {
    case .text, .freeText, .identifier, .scope, .signedDecimal: false
    default: true
    }
  }
}

extension Column {
  fileprivate var isCount: Bool {
    switch kind {
    case .integer(let range): range.lowerBound >= 0
    case .flag: true
    default: false
    }
  }

  fileprivate var isOfCalendar: Bool { kind == .day || kind == .month }
}

/// A row of each table with a valid value in every field, on one line.
private func soundRow(of table: Table) throws -> [[UInt8]] {
  let months = (smallMonths + smallTotals).filter { $0.table == table.name }.flatMap(\.rows)
  let row = try #require(
    months.first ?? smallRows[table.name]?.first, "\(table.name) has no small row")
  return row.map { Array(CSVText.field($0.replacing("\r\n", with: " ")).utf8) }
}

private func record(_ fields: [[UInt8]]) -> [UInt8] {
  Array(fields.joined(separator: [0x2C])) + [0x0D, 0x0A]
}

@Suite("Every column of every table")
struct ExtremesTests {
  @Test(
    "says its extremes by table, line and column where tables are handed in",
    arguments: tableCatalogue.map(\.name))
  func handedIn(_ name: String) throws {
    let table = try #require(Table.named(name))
    let sound = try soundRow(of: table)
    let folder = try TemporaryFolder(in: "/tmp")
    for (position, column) in table.columns.enumerated() {
      var bytes = record(table.columns.map { Array($0.name.utf8) })
      for extreme in Extreme.all {
        var row = sound
        row[position] = extreme.bytes
        bytes += record(row)
      }
      let path = "\(folder.path)/\(name).csv"
      try Files.write(bytes, to: path)
      var file = TableFile(table, in: folder.path, encoding: .utf8)
      _ = try file.rows()
      #expect(file.problems.count == file.problems.first.count)
      for (place, extreme) in Extreme.all.enumerated() {
        let found = file.problems.first.filter { $0.line == place + 2 }
        let isSaid = found.contains { $0.file == "\(name).csv" && $0.column == column.name }
        if extreme.isRefused(column) {
          #expect(isSaid, "\(column.name), \(extreme.name): \(found)")
        }
        #expect(found.allSatisfy { $0.column != nil }, "\(column.name), \(extreme.name): \(found)")
      }
    }
  }

  @Test(
    "says its extremes by part, line and column where an export is loaded",
    arguments: tableCatalogue.map(\.name))
  func loaded(_ name: String) throws {
    let table = try #require(Table.named(name))
    let sound = try soundRow(of: table)
    let referenced = Set(tableCatalogue.flatMap { $0.columns.compactMap(\.reference) }).sorted()
    let positions = Dictionary(uniqueKeysWithValues: zip(referenced, 0...))
    let keys = referenced.map { other in KeyTable((smallRows[other] ?? []).map { $0[0] }) }
    let month = (smallMonths + smallTotals).first { $0.table == name }?.month
    let part = ExportPlan.Part(
      table: table, month: month.flatMap { Month($0) },
      file: ExportPlan.File(path: "objects/x.csv", bytes: 0, sha256: ""), rows: 0, isSealed: false,
      reason: nil)
    for (position, column) in table.columns.enumerated() {
      for extreme in Extreme.all {
        var row = sound
        row[position] = extreme.bytes
        let bytes = record(table.columns.map { Array($0.name.utf8) }) + record(row)
        var reader = PartReader(part, RowReader(table, keyTables: positions))
        try reader.readHeader(in: bytes.span)
        var problems: [ExportProblem] = []
        do throws(RowProblems) {
          _ = try reader.next(in: bytes.span, keyTables: keys)
        } catch {
          problems = error.problems
        }
        let isSaid = problems.contains { $0.column == column.name && $0.line == 2 }
        if extreme.isRefused(column) {
          #expect(isSaid, "\(column.name), \(extreme.name): \(problems)")
        }
        #expect(problems.allSatisfy { $0.file.hasPrefix(name) && $0.column != nil })
      }
    }
  }

  @Test("names every fault of a row, and rules between columns only where both can be read")
  func everyFault() throws {
    try CentralTables.inFolder { tables in
      try tables.edit(
        "demand", "2019-02,devon,NFIB52A,business,4,4,0,0,50",
        "2019-02,devon,NFIB52A,shop,four,5,-1,0,50")
      let said = try tables.refusal().split(separator: "\n").dropFirst()
      #expect(
        said.map { $0.prefix { $0 != "," } } == [
          "  demand.csv:3: column victim_type: found 'shop'",
          "  demand.csv:3: column reports: found 'four'",
          "  demand.csv:3: column repeat_victims: found '-1'",
        ])
    }
  }

  @Test("may hold the largest and the smallest that it allows, all at once, up to the snapshot")
  func allowed() throws {
    try CentralTables.inFolder { tables in
      for isLargest in [true, false] {
        for table in tableCatalogue {
          let months = smallMonths.filter { $0.table == table.name }.flatMap(\.rows)
          let rows = ((smallRows[table.name] ?? []) + months).map { row in
            zip(row, table.columns).map { field, column in
              guard case .integer(let range) = column.kind, !table.key.contains(column.name) else {
                return column.isOptional && !isLargest && column.reference == nil
                  && column.kind != .day ? "" : field
              }
              return "\(isLargest ? range.upperBound : range.lowerBound)"
            }
          }
          try tables.write(table.name, rows)
        }
        // The value may break a rule between columns or tables. That is reported, and nothing
        // traps.
        do {
          try tables.publish()
          try tables.export.sync(now: "2019-04-06T00:00:00Z")
        } catch let error as PublishError {
          #expect("\(error)".contains(".csv:"))
        }
      }
    }
  }

  @Test("has sums that end where numbers end")
  func sums() throws {
    var totals = TableTotals(.demand)
    var row = Array(repeating: Int64(0), count: Table.demand.columns.count)
    let column = try #require(Table.demand.position(of: "loss_pence"))
    row[column] = Int64.max - 1
    for _ in 0..<3 { totals.add(row) }
    row[column] = ColumnReader.missing
    totals.add(row)
    #expect(
      totals.problems.first.map { "\($0)" } == [
        "demand.csv: column loss_pence: found 'a sum of 9223372036854775807 or more', expected a sum "
          + "of at most 18 digits"
      ])
    let part = PublishedPart(.demand, month: Month("2019-03"))
    #expect(PublishedTables.problem(of: part, bytes: 64 << 20) == nil)
    #expect(
      PublishedTables.problem(of: part, bytes: (64 << 20) + 1).map { "\($0)" }
        == "demand.csv: 2019-03: found '67108865 bytes', expected at most 67108864 of one month")
  }
}
