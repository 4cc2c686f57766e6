import Platform

/// A tool that reads the files of an export, and its command.
struct SyncPeer {
  let name: String
  let tool: ChildProcess
  /// The files that the command leaves, which are removed before it runs.
  var leaves: [String] = []

  /// The tools: ptg first and `.import` second, because the ratio compares these two.
  static func all(
    _ material: SyncMaterial, program: String, export: String, in folder: String
  ) throws -> [SyncPeer] {
    let plain = try script(material.importScript(isOneTransaction: false), "\(folder)/plain.sql")
    let single = try script(material.importScript(isOneTransaction: true), "\(folder)/single.sql")
    return [
      ptg(program, export: export, data: "\(folder)/data"),
      sqlite(".import, journal off", plain, "\(folder)/plain.db"),
      sqlite(".import, one transaction", single, "\(folder)/single.db"),
      SyncPeer(
        name: "sha256sum", tool: ChildProcess("/usr/bin/sha256sum", ["--"] + material.files)),
      SyncPeer(name: "wc -l", tool: ChildProcess("/usr/bin/wc", ["-l", "--"] + material.files)),
    ] + (try duck(material, in: folder))
  }

  static func ptg(_ program: String, export: String, data: String) -> SyncPeer {
    let words = ["sync", export, "--data", data, "--allow-unsigned", "--reason", "measurement"]
    return SyncPeer(name: "ptg sync", tool: ChildProcess(program, words), leaves: [data])
  }

  private static func sqlite(_ name: String, _ script: String, _ database: String) -> SyncPeer {
    let tool = ChildProcess("/usr/bin/sqlite3", ["-batch", database, ".read '\(script)'"])
    return SyncPeer(name: name, tool: tool, leaves: [database])
  }

  /// DuckDB, where it is installed as a program or as a module of Python.
  private static func duck(_ material: SyncMaterial, in folder: String) throws -> [SyncPeer] {
    let database = "\(folder)/duck.db"
    let statements = try script(material.duckStatements, "\(folder)/duck.sql")
    for path in ["/usr/bin/duckdb", "/usr/local/bin/duckdb"] where Files.kind(of: path) != nil {
      let tool = ChildProcess(path, [database, "-c", ".read '\(statements)'"])
      return [SyncPeer(name: "DuckDB", tool: tool, leaves: [database])]
    }
    let python = "/usr/bin/python3"
    guard Files.kind(of: python) != nil,
      try ChildProcess(python, ["-c", "import duckdb"]).run(seconds: 60).status == 0
    else { return [] }
    let words = "import duckdb, sys; duckdb.connect(sys.argv[1]).execute(open(sys.argv[2]).read())"
    let tool = ChildProcess(python, ["-c", words, database, statements])
    return [SyncPeer(name: "DuckDB", tool: tool, leaves: [database])]
  }

  private static func script(_ text: String, _ path: String) throws -> String {
    try Files.write(Array(text.utf8), to: path)
    return path
  }

  /// Runs the command once, after its old files are removed.
  func measure() throws -> ChildProcess.Usage {
    for path in leaves { try Self.clear(path) }
    let usage = try tool.measured(seconds: 3600)
    guard usage.status == 0 else {
      throw PlatformError(
        path: tool.program, attempt: "measure", answer: "it ended with status \(usage.status)")
    }
    return usage
  }

  /// How many bytes the command left.
  var bytesLeft: Int64 { leaves.reduce(0) { $0 + Self.bytes(at: $1) } }

  func clear() throws { for path in leaves { try Self.clear(path) } }

  private static func clear(_ path: String) throws {
    if Files.kind(of: path) == .folder {
      try Files.removeFolder(path)
    } else {
      try Files.remove(path)
    }
  }

  private static func bytes(at path: String) -> Int64 {
    switch Files.kind(of: path) {
    case .regular(let bytes): bytes
    case .folder:
      // A folder that cannot be listed counts as empty.
      ((try? Files.names(in: path)) ?? []).reduce(0) { $0 + bytes(at: "\(path)/\($1)") }
    default: 0
    }
  }
}
