import ExportFormat
import Foundation
import Platform
import SQLiteFile
import SampleForTests
import SnapshotStore
import Testing
import ThreatDomain

@testable import ExportSync

/// A small valid export in its own folder, for tests to sync or to damage.
struct SmallExport {
  /// The private folder of the test, with the export, the data folder and room to work.
  let root: String
  /// The folder of the export.
  let folder: String

  init(root: String, folder: String? = nil) {
    self.root = root
    self.folder = folder ?? "\(root)/export"
  }

  var data: DataFolder { DataFolder(root: "\(root)/data") }

  /// Writes the export and passes it to the check; everything is removed afterwards.
  static func inFolder(_ check: (SmallExport) throws -> Void) throws {
    let root = try Files.makeTemporaryFolder(in: "/tmp")
    defer { try? Files.removeFolder(root) }  // What is left in /tmp breaks no later test.
    let export = SmallExport(root: root)
    for (name, bytes) in try template.get() {
      let path = "\(export.folder)/\(name)"
      let folder = Files.folder(of: path)
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
      try bytes.write(to: URL(filePath: path))
    }
    try check(export)
  }

  /// The files of the export, published once for all tests.
  private static let template = Result { () throws -> [String: Data] in
    let folder = try Files.makeTemporaryFolder(in: "/tmp")
    defer { try? Files.removeFolder(folder) }  // What is left in /tmp breaks no later test.
    try publish(to: folder)
    let names = try FileManager.default.subpathsOfDirectory(atPath: folder)
    let files = names.filter { Files.kind(of: "\(folder)/\($0)") != .folder }
    return try Dictionary(
      uniqueKeysWithValues: files.map {
        ($0, try Data(contentsOf: URL(filePath: "\(folder)/\($0)")))
      })
  }

  /// Writes the export, with further parts where a test needs them.
  static func publish(
    to folder: String, more: [(table: String, month: String, rows: [[String]])] = []
  ) throws {
    var publication = SmallPublication()
    publication.more = more
    try publication.publish(to: folder)
  }
}

extension SmallExport {
  static let manifest = "manifest-000005.json"

  func text(_ name: String) throws -> String {
    String(decoding: try Data(contentsOf: URL(filePath: "\(folder)/\(name)")), as: UTF8.self)
  }

  func write(_ text: String, to name: String) throws {
    try Data(text.utf8).write(to: URL(filePath: "\(folder)/\(name)"))
  }

  /// Replaces every occurrence of a text in the manifest.
  func edit(_ old: String, _ new: String) throws {
    let text = try text(Self.manifest)
    try #require(text.contains(old), "the manifest holds no \(old)")
    try write(text.replacing(old, with: new), to: Self.manifest)
  }

  /// Gives the export another serial.
  func renumber(from old: Int = 5, serial: Int) throws {
    try edit("\"ptg:serial\": \(old)", "\"ptg:serial\": \(serial)")
    try write(try text(Self.manifest), to: "manifest-00000\(serial).json")
    try write("1 \(serial)\n", to: "latest.txt")
  }

  /// The path of the object of a resource: `region`, `demand-2019-03`.
  func object(_ resource: String) throws -> String {
    let text = try text(Self.manifest)
    let start = try #require(text.range(of: "\"name\": \"\(resource)\","))
    let path = try #require(text[start.upperBound...].range(of: "objects/"))
    return String(text[path.lowerBound...].prefix(76))
  }

  /// Replaces text in an object and corrects its size and hash in the manifest: a fault of the
  /// centre.
  func rewrite(_ resource: String, _ old: String, _ new: String) throws {
    try rewrite(resource) { bytes in
      let text = String(decoding: bytes, as: UTF8.self)
      try #require(text.contains(old), "\(resource) holds no \(old)")
      bytes = Data(text.replacing(old, with: new).utf8)
    }
  }

  /// Changes the bytes of an object and corrects its size and hash in the manifest.
  func rewrite(_ resource: String, _ change: (inout Data) throws -> Void) throws {
    let path = try object(resource)
    var bytes = try Data(contentsOf: URL(filePath: "\(folder)/\(path)"))
    let size = bytes.count
    try change(&bytes)
    try bytes.write(to: URL(filePath: "\(folder)/\(path)"))
    let hash = try Checksum.sha256(ofFiles: ["\(folder)/\(path)"])[0]
    try FileManager.default.moveItem(
      atPath: "\(folder)/\(path)", toPath: "\(folder)/objects/\(hash).csv")
    try edit(String(path.dropFirst(8).prefix(64)), hash)
    try resize("objects/\(hash).csv", from: size, to: bytes.count)
  }

  private func resize(_ path: String, from old: Int, to new: Int) throws {
    var text = try text(Self.manifest)
    let start = try #require(text.range(of: path)).upperBound
    let size = try #require(text.range(of: "\"bytes\": \(old),", range: start..<text.endIndex))
    text.replaceSubrange(size, with: "\"bytes\": \(new),")
    try write(text, to: Self.manifest)
  }
}

extension SmallExport {
  static let waiver = TrustWaiver.unsigned(reason: "test")

  @discardableResult
  func sync(
    trust: TrustFolder? = nil, waiver: TrustWaiver? = SmallExport.waiver,
    now: String = "2019-04-06T00:00:00Z"
  ) throws -> ExportSync.Outcome {
    let now = try #require(Timestamp(now))
    let source = ExportSource(folder: folder)
    return try ExportSync(from: source, trust: trust, waiver: waiver, now: now) { _ in }
      .run(into: data)
  }

  /// The file of the current snapshot.
  func current() throws -> String { try #require(data.currentSnapshot) }

  /// The text that a query on the current snapshot gives.
  func answer(_ sql: String) throws -> String? {
    let database = try Database(reading: try current())
    return try Statement(sql, on: database).first { $0.text(0) }
  }

  /// The error of a failed sync, with folders and hashes shortened.
  func refusal(
    trust: TrustFolder? = nil, waiver: TrustWaiver? = SmallExport.waiver,
    now: String = "2019-04-06T00:00:00Z"
  ) throws -> String {
    let error = try #require(throws: SyncError.self) {
      try sync(trust: trust, waiver: waiver, now: now)
    }
    return short("\(error)")
  }

  /// The problems of an export with refused data, one on each line.
  func problems() throws -> [String] {
    let lines = try refusal().split(separator: "\n").map(String.init)
    let count = lines.count - 1
    let noun = count == 1 ? "problem" : "problems"
    #expect(
      lines[0] == "EXPORT: \(count) \(noun). Nothing was loaded; the last snapshot stands.")
    return lines.dropFirst().map { String($0.dropFirst(2)) }
  }

  func short(_ text: String) -> String {
    text.replacing(folder, with: "EXPORT").replacing(root, with: "ROOT")
      .replacing(/[0-9a-f]{40,64}/, with: "HASH").replacing(
        /SHA256:[A-Za-z0-9+\/]{43}/, with: "KEY")
  }

  /// Whether the data folder holds no snapshot and no unfinished work.
  var isUntouched: Bool {
    let names = try? Files.names(in: data.snapshots)  // No folder is as good as an empty one.
    return names ?? [] == [] && Files.linkTarget(data.currentLink) == nil
      && Files.kind(of: data.staging) == nil
  }
}
