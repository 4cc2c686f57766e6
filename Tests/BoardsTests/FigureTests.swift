import Platform
import SampleForTests
import SnapshotStore
import Testing
import ThreatDomain
import Wording

@testable import Boards
@testable import Sheets

@Suite("Every figure of every board and page", .tags(.slow))
struct FigureTests {
  /// Each figure once, with the name of a place that shows it.
  private static let figures = Result {
    var figures: [Figure: (name: String, figure: NamedFigure)] = [:]
    for entry in try SampleSheets.all.get() + elsewhere() {
      for figure in entry.sheet.allFigures { figures[figure.figure] = (entry.name, figure) }
    }
    return figures.values.sorted { ($0.name, $0.figure.label) < ($1.name, $1.figure.label) }
  }

  /// Boards of a force, of a force outside the regions, and of a region in an early month.
  ///
  /// In the early month, the snapshot lacks part of the past that the board looks back on.
  private static func elsewhere() throws -> [SampleSheets.Named] {
    let snapshot = try SampleSnapshot.open()
    var sheets: [SampleSheets.Named] = []
    for (text, month) in [("kent", "2019-03"), ("guernsey", "2019-03"), ("region:sw", "2018-02")] {
      let scope = try #require(Scope(text))
      for board in boardCatalogue {
        for view in board.views {
          let request = try SampleReading.request(scope, month, choices: view)
          let sheet = try board.load(snapshot, request)
          sheets.append(.init(name: "\(board.id) \(text) \(view)", sheet: sheet, isBoard: true))
        }
      }
    }
    return sheets
  }

  @Test("is what the tables of the export answer to its question")
  func answers() throws {
    let snapshot = try SampleSnapshot.open()
    var others: [String] = []
    for (name, figure) in try Self.figures.get() {
      let answer = try snapshot.database.answer(figure.figure)
      guard !figure.raw.agrees(with: answer.value) else { continue }
      others.append("\(name): \(figure.label): \(figure.raw), not \(answer.value)\n\(answer.sql)")
    }
    #expect(others.isEmpty, "\(others.count): \(others.prefix(3).joined(separator: "\n"))")
  }

  @Test("has SQL that sqlite3 answers alike, reading the file alone")
  func runsElsewhere() throws {
    let figures = try Self.figures.get().map(\.figure)
    let snapshot = try SampleSnapshot.open()
    let folder = try Files.makeTemporaryFolder(in: "/tmp")
    defer { try? Files.removeFolder(folder) }  // What is left there breaks no later test.
    let questions = try figures.map { figure in
      try #require(try Explanation(figure, from: snapshot, Words(.english)).sql)
    }
    let script = [".mode list", ".separator |", ".nullvalue NULL"] + questions
    try Files.write(Array(script.joined(separator: "\n").utf8), to: "\(folder)/questions.sql")
    let run = try ChildProcess(
      "/usr/bin/sqlite3", ["-readonly", try SampleSnapshot.path, ".read \(folder)/questions.sql"]
    ).run(seconds: 300)
    let answers = String(decoding: run.output, as: UTF8.self).split(separator: "\n").map {
      $0.prefix { $0 != "|" }
    }
    #expect(run.status == 0 && answers.count == figures.count)
    let others = zip(figures, answers).filter { !$0.raw.agrees(with: Self.value($1)) }
    let named = others.map { "\($0.0.label): \($0.0.raw), not \($0.1)" }
    #expect(named.isEmpty, "\(named.count): \(named.prefix(3).joined(separator: "; "))")
  }

  private static func value(_ text: Substring) -> FigureAnswer.Value {
    if let number = Int(text) { return .integer(number) }
    return Double(text).map(FigureAnswer.Value.number) ?? .missing
  }

  @Test("is explained: on each board a figure of each kind that it shows")
  func coverage() throws {
    let boards = [
      ("threats", 9), ("grid", 8), ("actors", 8), ("demand", 9), ("tasking", 15), ("victims", 8),
      ("capability", 12), ("changes", 10),
    ]
    for (id, least) in boards {
      let entries = try SampleSheets.all.get().filter { $0.name.hasPrefix("\(id) region") }
      let heads = Set(entries.flatMap { $0.sheet.allFigures.map { $0.label.prefix { $0 != "·" } } })
      #expect(heads.count >= least, "\(id): \(heads.sorted())")
    }
  }
}
