import Foundation
import Platform
import Testing

@testable import ptg_sample

/// The sample export beside the source, read through its manifest.
struct SampleExport {
  private let manifest: Manifest

  static let folder = "\(root)/SampleData/central-export"
  static let reference = "\(root)/SampleData/reference"

  private static let root = #filePath.components(separatedBy: "/Tests/")[0]

  private struct Manifest: Decodable {
    let resources: [Resource]
  }

  private struct Resource: Decodable {
    let path: String
    let table: String

    enum CodingKeys: String, CodingKey {
      case path
      case table = "ptg:table"
    }
  }

  init() throws {
    let bytes = try Files.read("\(Self.folder)/datapackage.json", limit: 1 << 22)
    manifest = try JSONDecoder().decode(Manifest.self, from: Data(bytes))
  }

  /// Every record of a table with fields that hold neither quotes nor line breaks.
  func records(of table: String) throws -> [[Substring]] {
    try manifest.resources.filter { $0.table == table }.flatMap { resource in
      let bytes = try Files.read("\(Self.folder)/\(resource.path)", limit: 1 << 22)
      let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\r\n").dropFirst()
      return lines.map { $0.split(separator: ",", omittingEmptySubsequences: false) }
    }
  }

  /// Every row of a table, by the names of its columns.
  func rows(of table: String) throws -> [CSVSheet.Row] {
    try manifest.resources.filter { $0.table == table }.flatMap { resource in
      try CSVSheet("\(Self.folder)/\(resource.path)").rows
    }
  }
}
