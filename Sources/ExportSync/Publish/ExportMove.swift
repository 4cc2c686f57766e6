import Platform

/// Moves a finished export from its staging folder to the folder of clients, `latest.txt` last.
///
/// Every file is already on the disk, and a rename shows it whole or not at all.
struct ExportMove {
  let from: String
  let to: String
  let manifest: String

  /// - Returns: How many objects were already there.
  func run() throws(PlatformError) -> Int {
    let unchanged = try moveObjects()
    for name in try Files.names(in: "\(from)/schema") { try move("schema/\(name)") }
    try Files.sync("\(to)/objects")
    try Files.sync("\(to)/schema")
    for name in [manifest, "\(manifest).sig", "datapackage.json", "csv-metadata.json"] {
      try move(name)
    }
    try Files.sync(to)
    try move("latest.txt")
    try Files.sync(to)
    return unchanged
  }

  /// Moves the objects; one that is already there stays, unless the disk has damaged it.
  private func moveObjects() throws(PlatformError) -> Int {
    let names = try Files.names(in: "\(from)/objects")
    let there = names.filter { name in
      if case .regular = Files.kind(of: "\(to)/objects/\(name)") { true } else { false }
    }
    let hashes = try Checksum.sha256(ofFiles: there.map { "\(to)/objects/\($0)" })
    let sound = Set(zip(there, hashes).filter { $0 == "\($1).csv" }.map(\.0))
    for name in names where !sound.contains(name) { try move("objects/\(name)") }
    return sound.count
  }

  private func move(_ name: String) throws(PlatformError) {
    try Files.rename("\(from)/\(name)", to: "\(to)/\(name)")
  }
}
