import ExportSync
import Platform
import Testing

@testable import ptg

/// A machine that trusts the sample's key, with the files of the sample that come before its
/// tables.
struct TrustedMachine {
  let root: String

  var export: String { "\(root)/export" }
  var data: String { "\(root)/data" }
  var trust: TrustFolder { TrustFolder(path: "\(root)/ptg/trust") }
  var variables: [String: String] { ["XDG_CONFIG_HOME": root, "TMPDIR": root] }

  static let manifest = "manifest-000008.json"
  private static let sample =
    #filePath
    .split(separator: "/").dropLast(3).map { "/\($0)" }.joined() + "/SampleData"

  static func make(_ check: (TrustedMachine) throws -> Void) throws {
    let folder = try TemporaryFolder(in: "/tmp")
    let machine = TrustedMachine(root: folder.path)
    try Files.makeFolder(machine.export)
    try Files.makeFolder(machine.trust.path)
    for name in ["latest.txt", manifest, "\(manifest).sig"] {
      _ = try Files.copy(
        "\(sample)/central-export/\(name)", to: "\(machine.export)/\(name)", limit: 1 << 22)
    }
    _ = try Files.copy(
      "\(sample)/trust/allowed_signers", to: machine.trust.signers, limit: 1 << 12)
    try machine.write("recipient = national\n", to: machine.trust.policyFile)
    try check(machine)
  }

  func write(_ text: String, to path: String) throws {
    try Files.write(Array(text.utf8), to: path)
  }

  /// Replaces text of the manifest.
  func edit(_ old: String, _ new: String) throws {
    let path = "\(export)/\(Self.manifest)"
    let text = String(decoding: try Files.read(path, limit: 1 << 22), as: UTF8.self)
    try #require(text.contains(old), "the manifest holds no \(old)")
    try write(text.replacing(old, with: new), to: path)
  }
}
