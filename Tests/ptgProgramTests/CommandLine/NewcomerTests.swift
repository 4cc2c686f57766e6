import Platform
import Testing

@Suite("A newcomer's first publication")
struct NewcomerTests {
  /// Runs the program; the test ends where it does not end well.
  private func ptg(
    _ words: [String], variables: [String: String] = [:]
  ) throws -> CommandRun {
    let run = try CommandRun(words, variables: variables)
    try #require(run.status == 0, "ptg \(words.joined(separator: " ")): \(run.errors)")
    return run
  }

  @Test("needs the template and one filled table; every board then opens and says what it lacks")
  func firstTry() throws {
    let root = try TemporaryFolder(in: "/tmp")
    let (tables, export) = ("\(root.path)/tables", "\(root.path)/export")
    let (key, data) = ("\(root.path)/key", "\(root.path)/data")
    _ = try ptg(["template", tables])
    try fillDemand(in: tables)
    #expect(try ptg(["publish", "--check", tables]).output.hasPrefix("No faults.\nTo know:\n"))
    let made = try ChildProcess(
      "/usr/bin/ssh-keygen", ["-q", "-t", "ed25519", "-N", "", "-f", key]
    ).run(seconds: 60)
    try #require(made.status == 0)
    let published = try ptg(["publish", tables, "--out", export, "--key", key])
    #expect(published.output.contains("Not supplied: population, "))
    try trust(key: key, in: root.path)
    let variables = ["XDG_CONFIG_HOME": root.path]
    _ = try ptg(["sync", export, "--data", data], variables: variables)
    try printBoards(data, variables)
  }

  /// Every board in words and as data, one in every other form, and the pack.
  private func printBoards(_ data: String, _ variables: [String: String]) throws {
    func print(_ words: String...) throws -> String {
      try ptg(["print"] + words + ["--data", data], variables: variables).output
    }
    for board in ["threats", "grid", "actors", "demand", "tasking", "victims", "changes"] {
      let isWhole = board == "demand"
      #expect(try print(board).lowercased().contains("not supplied in this export") != isWhole)
      #expect(
        try print(board, "--lang", "cy").contains("yn yr allforyn hwn") != isWhole, "\(board)")
      // No pane of changes is without figures: each kind says its own.
      let hasWholePanes = isWhole || board == "changes"
      let json = try print(board, "--format", "json")
      #expect(json.contains("\"not_supplied\": [") != hasWholePanes, "\(board)")
    }
    for format in ["ansi", "html", "svg", "csv", "md"] {
      #expect(try !print("grid", "--format", format).isEmpty)
    }
    #expect(try print("--open", "force:kent").contains("Investigations  not supplied"))
    #expect(try print("pack").contains("Not supplied in this export"))
  }

  /// Fifteen months of two forces, as a spreadsheet would keep the file.
  private func fillDemand(in tables: String) throws {
    let months =
      (1...12).map { "2018-\($0 < 10 ? "0" : "")\($0)" } + ["2019-01", "2019-02", "2019-03"]
    let rows = months.enumerated().flatMap { number, month in
      ["kent", "essex"].map { force in
        "\(month),\(force),NFIB1A,individual,\(40 + number % 5),3,2,1,125000\r\n"
      }
    }
    let path = "\(tables)/demand.csv"
    let header = try Files.read(path, limit: 1 << 16)
    try Files.write(header + Array(rows.joined().utf8), to: path)
  }

  /// Makes the folder by which the reader knows the key.
  private func trust(key: String, in root: String) throws {
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
