import ExportFormat
import Foundation
import Platform
import Testing

@testable import ExportSync

/// Files to convert, and the places of what ships with ptg.
struct CaseFile {
  /// The private folder of the test.
  let root: String

  static let tree = #filePath.components(separatedBy: "/Tests/")[0]
  static let cases = "\(tree)/Tests/Cases"
  static let reference = "\(tree)/SampleData/reference"

  var out: String { "\(root)/tables" }

  static func inFolder(_ check: (CaseFile) throws -> Void) throws {
    let root = try TemporaryFolder(in: "/tmp")
    try check(CaseFile(root: root.path))
  }

  static func shipped(_ name: String) throws -> Mapping {
    let path = "\(tree)/SampleData/mappings/\(name).mapping"
    return try MappingReader.mapping(try Files.read(path, limit: 1 << 20), file: path)
  }

  static func names(reference: String? = nil, out: String? = nil) throws -> ConversionNames {
    try ConversionNames(
      reference: reference, out: out,
      shipped: ShippedTables(sample: "\(tree)/SampleData/central-export"))
  }

  /// The report on a file that is converted by a mapping.
  static func convert(
    _ file: String, by mapping: Mapping, _ change: (inout Conversion.Order) -> Void = { _ in }
  ) throws -> ConversionReport {
    var order = Conversion.Order(mapping: mapping, file: file)
    change(&order)
    var conversion = Conversion(order, names: try names())
    return try conversion.run()
  }

  /// The report on bytes that are converted by the text of a mapping.
  static func convert(
    _ bytes: [UInt8], by text: String, _ change: (inout Conversion.Order) -> Void = { _ in }
  ) throws -> ConversionReport {
    let folder = try TemporaryFolder(in: "/tmp")
    let path = "\(folder.path)/own.csv"
    try Files.write(bytes, to: path)
    let mapping = try MappingReader.mapping(text, file: "own.mapping")
    return try convert(path, by: mapping, change)
  }

  static func convert(
    _ text: String, by mapping: String, _ change: (inout Conversion.Order) -> Void = { _ in }
  ) throws -> ConversionReport {
    try convert(Array(text.utf8), by: mapping, change)
  }
}

extension ConversionReport {
  /// The rows of a table, as their fields.
  func rows(of name: String) -> [[String]] {
    tables.first { $0.table.name == name }?.records ?? []
  }

  /// What did not fit, a line each.
  var misfitLines: [String] { misfits.all.map { "\($0)" } }
}
