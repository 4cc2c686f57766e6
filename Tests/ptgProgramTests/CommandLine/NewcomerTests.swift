import Platform
import Testing

@Suite("A newcomer's first publication")
struct NewcomerTests {
  @Test("needs the template and one filled table; every board then opens and says what it lacks")
  func firstTry() throws {
    let root = try TemporaryFolder(in: "/tmp")
    let own = try NewPublication(root: root.path)
    _ = try own.ptg(["template", own.tables])
    try fillDemand(in: own.tables)
    let check = try own.ptg(["publish", "--check", own.tables])
    #expect(check.output.hasPrefix("No faults.\nTo know:\n"))
    #expect(try own.publish().output.contains("Not supplied: population, "))
    try printBoards(of: own)
  }

  /// Every board in words and as data, one in every other form, and the pack.
  private func printBoards(of own: NewPublication) throws {
    func print(_ words: String...) throws -> String {
      try own.ptg(["print"] + words + ["--data", own.data]).output
    }
    for board in [
      "threats", "grid", "actors", "demand", "tasking", "victims", "capability", "changes",
    ] {
      let isWhole = board == "demand"
      #expect(try print(board).lowercased().contains("not supplied in this export") != isWhole)
      #expect(
        try print(board, "--lang", "cy").contains("yn yr allforyn hwn") != isWhole, "\(board)")
      // No pane of changes is without figures: each kind says its own.
      let hasWholePanes = isWhole || board == "changes"
      let json = try print(board, "--format", "json")
      #expect(json.contains("\"not_supplied\": [") != hasWholePanes, "\(board)")
    }
    for format in ["ansi", "html", "svg", "csv", "md", "ods"] {
      #expect(try !print("grid", "--format", format).isEmpty)
    }
    let force = try print("--open", "force:kent").split(separator: "\n")
    for name in [
      "Crimes referred", "Not taken up", "Investigations", "Not contacted", "Actors",
      "Capability gaps",
    ] {
      #expect(force.contains { $0.hasPrefix(name) && $0.hasSuffix("not supplied") }, "\(name)")
    }
    #expect(try print("pack").contains("Not supplied in this export"))
    let unknown = try CommandRun(
      ["print", "--open", "publication:ons", "--data", own.data], variables: own.variables)
    #expect(unknown.status == 1)
    #expect(
      unknown.errors == "ptg: publication:ons: not supplied in this export, which has no table "
        + "publication\n")
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
}
