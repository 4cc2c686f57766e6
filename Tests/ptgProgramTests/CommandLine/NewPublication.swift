import Platform
import Testing

/// Tables of somebody's own, published with a new key and synced by a reader who knows it.
struct NewPublication {
  let root: String

  var tables: String { "\(root)/tables" }
  var export: String { "\(root)/export" }
  var data: String { "\(root)/data" }
  var variables: [String: String] { ["XDG_CONFIG_HOME": root] }
  private var key: String { "\(root)/key" }

  /// Makes the key.
  init(root: String) throws {
    self.root = root
    let made = try ChildProcess(
      "/usr/bin/ssh-keygen", ["-q", "-t", "ed25519", "-N", "", "-f", "\(root)/key"]
    ).run(seconds: 60)
    try #require(made.status == 0)
  }

  /// Runs the program; the test ends where it does not end well.
  func ptg(_ words: [String]) throws -> CommandRun {
    let run = try CommandRun(words, variables: variables)
    try #require(run.status == 0, "ptg \(words.joined(separator: " ")): \(run.errors)")
    return run
  }

  /// Publishes the tables and syncs the export.
  @discardableResult
  func publish() throws -> CommandRun {
    let published = try ptg(["publish", tables, "--out", export, "--key", key])
    try trust()
    _ = try ptg(["sync", export, "--data", data])
    return published
  }

  /// Makes the folder by which the reader knows the key.
  private func trust() throws {
    let folder = "\(root)/ptg/trust"
    try Files.makeFolder("\(root)/ptg")
    try Files.makeFolder(folder)
    let own = String(decoding: try Files.read("\(key).pub", limit: 1 << 12), as: UTF8.self)
    let known = own.split(separator: " ").prefix(2).joined(separator: " ")
    let signers = "central-export namespaces=\"ptg-export@v1\" \(known)\n"
    try Files.write(Array(signers.utf8), to: "\(folder)/allowed_signers")
    try Files.write(Array("recipient = national\n".utf8), to: "\(folder)/policy")
  }
}
