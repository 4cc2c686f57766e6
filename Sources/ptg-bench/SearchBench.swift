import Boards
import Platform
import Sheets
import SnapshotStore
import Wording

/// Measures the search by name: how long the names take to read, the list to make, and a letter to
/// type.
///
/// It runs in this process on the current snapshot and draws nothing.
struct SearchBench {
  let options: SearchOptions

  /// What is typed letter by letter: names, ids, words in any order, letters apart, and nothing that
  /// is there.
  private static let typed = [
    "romance", "kent police", "D-0400", "fraud investment", "power of attorney", "tv", "mkbd",
    "zzzz",
  ]

  init(_ options: SearchOptions) { self.options = options }

  func run() throws {
    var (reading, making, typing): ([Double], [Double], [Double]) = ([], [], [])
    var entries = 0
    for _ in 0..<options.runs {
      // The names are kept while a snapshot is open, so each run opens it again.
      let snapshot = try Snapshot(path: "\(options.data)/current", clearance: .full)
      let things = try timed(&reading) { try snapshot.namedThings(withTitles: true) }
      let list = timed(&making) {
        Chooser(
          title: "", entries: SearchList(snapshot.directory, Words(.english)).entries(things))
      }
      entries = list.entries.count
      for text in SearchBench.typed {
        var list = list
        for letter in text { timed(&typing) { list.type(String(letter)) } }
      }
    }
    try say("\(entries) entries, \(options.runs) runs, in milliseconds")
    let rows = [("names read", reading), ("list made", making), ("letter typed", typing)].map {
      [$0, cell($1.median), cell($1.percentile95), cell($1.max())]
    }
    for line in TextColumns(rows: [["", "median", "p95", "most"]] + rows).lines { try say(line) }
  }

  private func timed<Result>(
    _ times: inout [Double], _ work: () throws -> Result
  ) rethrows -> Result {
    let begin = Clock.monotonicSeconds
    defer { times.append((Clock.monotonicSeconds - begin) * 1000) }
    return try work()
  }

  private func cell(_ milliseconds: Double?) -> String {
    milliseconds.map { FigureTable.text($0, decimals: 2) } ?? "-"
  }

  private func say(_ line: String) throws { try StandardStream.output.write(line + "\n") }
}
