import Foundation
import Platform
import Testing

@Suite("ptg print")
struct PrintTests {
  static let places = [
    "threats", "grid", "actors", "demand", "tasking", "victims", "capability", "meeting", "changes",
    "region:se",
    "force:kent", "threat:T-wm-02",
    "investigation:I-0034", "actor:A-0045",
  ]

  /// The words on the command line for a board or a page.
  private func words(_ place: String) -> [String] {
    place.contains(":") ? ["print", "--open", place] : ["print", place]
  }

  private func run(_ words: [String]) throws -> CommandRun {
    try CommandRun(words + ["--data", BuiltProgram.loadedData()])
  }

  private func json(_ words: [String]) throws -> PrintedJSON {
    let run = try run(words + ["--format", "json"])
    try #require(run.status == 0, "\(run.errors)")
    return try JSONDecoder().decode(PrintedJSON.self, from: Data(run.output.utf8))
  }

  @Test("gives the same figures as JSON and as CSV", arguments: places, [[], ["--safe"]])
  func figures(_ place: String, _ options: [String]) throws {
    let words = words(place) + options
    let json = try json(words)
    #expect(json.board == place)
    #expect(json.panes.contains { $0.rows != nil })
    for pane in json.panes {
      guard let rows = pane.rows else { continue }
      let csv = PrintedCSV(try run(words + ["--format", "csv", "--pane", pane.id]).output)
      #expect(Set(csv.head).count == csv.head.count, "\(pane.id): a column's name comes twice")
      #expect(csv.rows.count == rows.count, "\(pane.id)")
      let differing = zip(rows, csv.rows).filter { !isSame($0, $1, of: json) }
      #expect(differing.isEmpty, "\(pane.id)")
    }
  }

  private func isSame(
    _ row: [String: DataFigure], _ printed: [String: String], of json: PrintedJSON
  ) -> Bool {
    row.allSatisfy { $1.isSaid(by: printed[$0] ?? "no such column") }
      && printed["scope"] == json.scope && printed["month_shown"] == json.month
      && printed["snapshot"] == "\(json.snapshot)" && printed["trust"] == json.trust
      && printed["marking_shown"] == json.marking
  }

  @Test("keeps counts of one to four back in the safe view, in every form", arguments: places)
  func safe(_ place: String) throws {
    let open = try json(words(place) + ["--force", "kent"])
    let safe = try json(words(place) + ["--force", "kent", "--safe"])
    // Records with conditions are left out of these prints, and one pane shows their number.
    let ofHandling = ["handling", "conditions"]
    func panes(_ json: PrintedJSON) -> [String] {
      json.panes.map(\.id).filter { !ofHandling.contains($0) }
    }
    #expect(panes(safe) == panes(open))
    let reports = safe.panes.compactMap(\.rows).joined().compactMap { $0["reports"] }
    #expect(!reports.contains { (1...4).map { DataFigure.number(Double($0)) }.contains($0) })
  }

  @Test("prints a board as keys would set it")
  func set() throws {
    let usual = try json(["print", "grid"])
    let other = try json(["print", "grid", "--set", "view=type,marks=marked"])
    let rows = [usual, other].map { $0.panes.first { $0.id == "grid" }?.rows ?? [] }
    #expect(rows[1].count < rows[0].count && !rows[1].isEmpty)
    #expect(rows[0].first?["grid_row"] != rows[1].first?["grid_row"])
  }

  @Test("does ten at once, each whole and all alike")
  func atOnce() async throws {
    let words = ["print", "demand", "--region", "sw", "--data", try BuiltProgram.loadedData()]
    let pages = try await withThrowingTaskGroup(of: String.self) { group in
      for _ in 0..<10 { group.addTask { try CommandRun(words).output } }
      return try await group.reduce(into: []) { $0.append($1) }
    }
    #expect(pages.count == 10 && Set(pages).count == 1 && pages[0].hasSuffix("\n"))
  }

  @Test(
    "puts the marking first and last on every page, and fits the paper",
    arguments: places, [("a4", 80, 60), ("a4-landscape", 116, 42), ("a3-landscape", 164, 60)])
  func pages(_ place: String, _ paper: (name: String, columns: Int, rows: Int)) throws {
    let run = try run(words(place) + ["--paper", paper.name])
    #expect(run.status == 0)
    for page in run.output.split(separator: "\u{0C}") {
      let lines = page.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
      #expect(lines.count == paper.rows)
      #expect(lines.allSatisfy { $0.count <= paper.columns })
      #expect(lines.first?.contains("OFFICIAL") == true)
      #expect(lines.last == lines.first)
    }
  }

  @Test("prints every board in the pack, as it prints it alone, but for the number of its page")
  func pack() throws {
    func body(_ page: Substring) -> [Substring] {
      page.split(separator: "\n", omittingEmptySubsequences: false).dropLast(4)
    }
    let pack = try run(["print", "pack", "--handling", "carry"]).output.split(separator: "\u{0C}")
    for board in Self.places where !board.contains(":") {
      for page in try run(["print", board]).output.split(separator: "\u{0C}") {
        #expect(pack.contains { body($0) == body(page) }, "\(board)")
      }
    }
  }

  @Test("writes a file that its user alone may read, and says nothing")
  func file() throws {
    let folder = try TemporaryFolder(in: "/tmp")
    let path = "\(folder.path)/threats.csv"
    let words = ["print", "threats", "--format", "csv", "--pane", "threats"]
    let printed = try run(words + ["--output", path])
    #expect(printed.status == 0)
    #expect(printed.output + printed.errors == "")
    let text = String(decoding: try Files.read(path, limit: 1 << 20), as: UTF8.self)
    #expect(try text == run(words).output)
    let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
    #expect(mode == 0o600)
    #expect(try Files.names(in: folder.path) == ["threats.csv"])
  }

  @Test("prints the sample, which leaves nothing behind")
  func sample() throws {
    let folder = try TemporaryFolder(in: "/tmp")
    let words = ["print", "threats", "--sample", "--format", "json"]
    let run = try CommandRun(words, variables: ["TMPDIR": folder.path, "HOME": folder.path])
    #expect(run.status == 0)
    #expect(run.output.contains("\"trust\": \"SAMPLE\""))
    #expect(try Files.names(in: folder.path) == [])
  }

  @Test(
    "says what it does not have, with a status that tells whose turn it is",
    arguments: [
      (
        ["print"], 64,
        "boards are: threats, grid, actors, demand, performance, tasking, victims, capability, "
          + "meeting, changes, pack"
      ),
      (["print", "lost"], 64, "no board 'lost'"),
      (["print", "force"], 64, "type --open force:ID or --open force:NAME"),
      (
        ["print", "threats", "--force", "kant"], 64,
        "--force: there is no force 'kant' in the snapshot. Did you mean 'kent'?"
      ),
      (["print", "threats", "--month", "2016-01"], 64, "it holds 2017-04 to 2019-03"),
      (["print", "threats", "--format", "csv", "--pane", "x"], 64, "--pane: there is no part 'x'"),
      (["print", "--open", "force:nowhere"], 1, "there is no force 'nowhere' in the snapshot"),
      (
        ["print", "demand", "--set", "london=out", "--region", "sw"], 64,
        "--set london goes with the nation alone, not with region:sw"
      ),
      (["print", "threats", "--as-of", "7"], 1, "no snapshot of export 7 is kept"),
      (["print", "threats", "--output", "/nowhere/x"], 73, "/nowhere/x"),
    ])
  func refusals(_ words: [String], status: Int, message: String) throws {
    let run = try run(words)
    #expect(run.status == status)
    #expect(run.errors.hasPrefix("ptg"))
    #expect(run.errors.contains(message))
    #expect(run.output == "")
  }
}
