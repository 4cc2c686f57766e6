import Foundation
import Platform
import Testing

@Suite("A manifest of the largest size, and hostile", .serialized)
struct HostileManifestTests {
  private static let limit = 4 << 20

  /// A replacement of text in the manifest, and the resulting message.
  struct Change: CustomTestStringConvertible {
    let name: String
    let old: String
    let new: String
    let status: Int
    let message: String
    var testDescription: String { name }

    init(_ name: String, _ old: String, _ new: String, _ message: String, status: Int = 65) {
      self.name = name
      self.old = old
      self.new = new
      self.status = status
      self.message = message
    }

    /// A member that is added before all others.
    init(_ name: String, member: String, _ message: String, status: Int = 65) {
      self.init(name, "\"ptg:epoch\":1", "\(member),\"ptg:epoch\":1", message, status: status)
    }
  }

  private static let noNumber = "expected JSON, its numbers whole, at most 18 digits"
  private static func text(_ unit: String, _ count: Int) -> String {
    String(repeating: unit, count: count)
  }

  static let changes: [Change] = [
    Change(
      "a hundred thousand levels of lists", member: "\"x\":\(text("[", 100_000))",
      "found 'more than 16 levels', expected at most 16"),
    Change(
      "a hundred thousand levels of objects", member: "\"x\":\(text("{\"a\":", 100_000))",
      "found 'more than 16 levels', expected at most 16"),
    Change(
      "a title of four million letters", "\"title\":\"", "\"title\":\"\(text("a", 4_000_000))",
      "title: found 'aaa"),
    Change(
      "a number of ten thousand digits", "\"ptg:epoch\":1",
      "\"ptg:epoch\":\(text("1", 10_000))", noNumber),
    Change("a number beyond all", "\"ptg:epoch\":1", "\"ptg:epoch\":1e999", noNumber),
    Change(
      "a name twice", member: "\"title\":\"\"", "found 'title twice', expected every name once"),
    Change(
      "three hundred thousand names",
      member: "\"x\":{\((0..<300_000).map { "\"\($0)\":0" }.joined(separator: ","))}",
      "ptg:totals: found"),
    Change(
      "two million numbers", member: "\"x\":[\(text("0,", 1_900_000))0]", "ptg:totals: found"),
    Change(
      "more than four megabytes", member: "\"x\":\"\(text("a", limit))\"",
      "it is over 4194304 bytes", status: 69),
    Change(
      "rows beyond all numbers", "\"rows\":10,", "\"rows\":9223372036854775807,",
      "found '9223372036854775807 rows', expected 0 or more, and no more than its"),
  ]

  @Test("is refused in little memory, its member named", arguments: changes)
  func refused(_ change: Change) throws {
    let export = try HostileExport.make()
    try export.rewrite { $0.replacing(change.old, with: change.new, maxReplacements: 1) }
    try export.expectRefusal(change.status, change.message)
  }

  @Test("is refused where it has 4,097 resources")
  func resources() throws {
    let export = try HostileExport.make()
    try export.change { manifest in
      let first = try HostileExport.resources(of: manifest)[0]
      manifest["resources"] = (0..<4097).map { number in
        first.merging(["name": "region-\(number)"]) { $1 }
      }
    }
    try export.expectRefusal(65, "resources: found '4097', expected 1 to 4096")
  }

  @Test("is refused where it is not UTF-8")
  func encoding() throws {
    let export = try HostileExport.make()
    let url = URL(filePath: "\(export.folder)/\(HostileExport.manifest)")
    var bytes = try Data(contentsOf: url)
    let title = try #require(bytes.range(of: Data("SAMPLE".utf8)))
    bytes[title.lowerBound] = 0xFF
    try bytes.write(to: url)
    try export.expectRefusal(65, "found 'bytes that are not UTF-8', expected UTF-8")
  }
}
