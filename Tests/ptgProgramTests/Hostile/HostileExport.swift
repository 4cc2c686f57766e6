import Foundation
import Platform
import Testing

/// The sample's undivided tables as an export of their own, for a test to put something hostile in.
struct HostileExport: ~Copyable {
  let root: TemporaryFolder

  static let manifest = "manifest-000008.json"
  static let largestObject = 64 << 20

  static func make() throws -> HostileExport {
    let export = HostileExport(root: try TemporaryFolder(in: "/tmp"))
    _ = try ChildProcess("/bin/cp", ["-R", BuiltProgram.sampleExport, export.folder])
      .run(seconds: 60)
    try export.change { manifest in
      manifest["resources"] = try resources(of: manifest).filter { $0["ptg:partition"] == nil }
    }
    return export
  }

  var folder: String { "\(root.path)/export" }
  var data: String { "\(root.path)/data" }

  /// Changes the manifest as a decoded value.
  func change(_ edit: (inout [String: Any]) throws -> Void) throws {
    let url = URL(filePath: "\(folder)/\(Self.manifest)")
    let object = try JSONSerialization.jsonObject(with: Data(contentsOf: url))
    var manifest = try #require(object as? [String: Any])
    try edit(&manifest)
    // Keys are sorted, so that a searched text cannot appear elsewhere by chance.
    let form: JSONSerialization.WritingOptions = [.withoutEscapingSlashes, .sortedKeys]
    try JSONSerialization.data(withJSONObject: manifest, options: form).write(to: url)
  }

  /// Changes the text of the manifest.
  func rewrite(_ edit: (String) -> String) throws {
    let url = URL(filePath: "\(folder)/\(Self.manifest)")
    let text = String(decoding: try Data(contentsOf: url), as: UTF8.self)
    let edited = edit(text)
    try #require(edited != text)
    try Data(edited.utf8).write(to: url)
  }

  /// Changes the first resource of the manifest, the table `region`.
  func changeRegion(_ edit: (inout [String: Any]) -> Void) throws {
    try change { manifest in
      var resources = try Self.resources(of: manifest)
      edit(&resources[0])
      manifest["resources"] = resources
    }
  }

  /// The path of the object or schema of the table `region`.
  func path(ofRegion member: String) throws -> String {
    var name: String?
    try changeRegion { name = $0[member] as? String }
    return "\(folder)/\(try #require(name))"
  }

  /// Gives the table `region` other bytes, with their true size and hash in the manifest.
  func putRegion(_ bytes: Data) throws {
    let aside = "\(folder)/objects/aside"
    try bytes.write(to: URL(filePath: aside))
    let hash = try Checksum.sha256(ofFiles: [aside])[0]
    try Files.rename(aside, to: "\(folder)/objects/\(hash).csv")
    try changeRegion { region in
      region["path"] = "objects/\(hash).csv"
      region["hash"] = "sha256:\(hash)"
      region["bytes"] = bytes.count
    }
  }

  static func resources(of manifest: [String: Any]) throws -> [[String: Any]] {
    try #require(manifest["resources"] as? [[String: Any]])
  }

  /// Runs a sync with less memory than a small machine has.
  func sync() throws -> CommandRun {
    try CommandRun(
      ["sync", folder, "--data", data, "--allow-unsigned", "--reason", "test"], megabytes: 200)
  }

  /// Expects that the sync ends by itself, reports the fault and leaves nothing behind.
  func expectRefusal(_ status: Int, _ message: String) throws {
    let run = try sync()
    #expect(run.status == status, "\(run.errors.prefix(400))")
    #expect(run.errors.contains(message), "\(run.errors.prefix(400))")
    #expect(run.errors.contains("Nothing was loaded; the last snapshot stands."))
    let staging = Files.kind(of: "\(data)/staging")
    #expect(staging == nil)
    let snapshots = try Files.names(in: "\(data)/snapshots")
    #expect(snapshots == [])
  }
}
