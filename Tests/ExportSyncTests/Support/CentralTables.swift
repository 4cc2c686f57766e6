import ExportFormat
import Foundation
import Platform
import SampleForTests
import Testing
import ThreatDomain

@testable import ExportSync

/// The tables of the small export as the centre would supply them, in their own folder.
struct CentralTables {
  let root: String

  var folder: String { "\(root)/tables" }

  /// The folder that clients read from.
  var out: String { "\(root)/out" }

  static func inFolder(_ check: (CentralTables) throws -> Void) throws {
    let root = try TemporaryFolder(in: "/tmp")
    let tables = CentralTables(root: root.path)
    try Files.makeFolder(tables.folder)
    for table in tableCatalogue {
      let months = smallMonths.filter { $0.table == table.name }.flatMap(\.rows)
      try tables.write(table.name, (smallRows[table.name] ?? []) + months)
    }
    try check(tables)
  }

  /// Writes the file of a table, as a database would, with LF at the end of each line.
  func write(_ name: String, _ rows: [[String]], lineEnd: String = "\n") throws {
    let table = try #require(Table.named(name))
    let records = ([table.columns.map(\.name)] + rows).map { CSVText.record($0) }
    try write(name, records.joined().replacing("\r\n", with: lineEnd))
  }

  func write(_ name: String, _ text: String) throws {
    try Files.write(Array(text.utf8), to: "\(folder)/\(name).csv")
  }

  func text(_ name: String) throws -> String {
    String(decoding: try Files.read("\(folder)/\(name).csv", limit: 1 << 16), as: UTF8.self)
  }

  /// Replaces text in a table's file.
  func edit(_ name: String, _ old: String, _ new: String) throws {
    let before = try text(name)
    try #require(before.contains(old), "\(name) holds no \(old)")
    try write(name, before.replacing(old, with: new))
  }

  /// Replaces text in the file of a table by bytes that may not be UTF-8.
  func editBytes(_ name: String, _ old: String, _ new: [UInt8]) throws {
    let sides = try text(name).split(separator: old, maxSplits: 1, omittingEmptySubsequences: false)
    try #require(sides.count == 2, "\(name) holds no \(old)")
    let bytes = Array(sides[0].utf8) + new + Array(sides[1].utf8)
    try Files.write(bytes, to: "\(folder)/\(name).csv")
  }

  @discardableResult
  func publish(
    to recipient: Scope = .national, now: String = "2019-04-05T06:00:00Z",
    _ change: (inout Publication.Order) -> Void = { _ in }
  ) throws -> Publication.Outcome {
    var order = Publication.Order(
      tables: folder, out: out, key: SigningKey(path: try TestKey.central().path))
    order.recipient = recipient
    change(&order)
    return try Publication(order, now: try #require(Timestamp(now))).run()
  }

  /// The message of a failed publication, with folders shortened.
  func refusal(
    to recipient: Scope = .national, _ change: (inout Publication.Order) -> Void = { _ in }
  ) throws -> String {
    let error = try #require(throws: PublishError.self) { try publish(to: recipient, change) }
    return "\(error)".replacing(folder, with: "TABLES").replacing(out, with: "OUT")
      .replacing(root, with: "ROOT")
  }

  /// The published export, to sync or to examine.
  var export: SmallExport { SmallExport(root: root, folder: out) }
}
