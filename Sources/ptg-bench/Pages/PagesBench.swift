import ThreatDomain
import ExportSync
import Platform
import SnapshotStore

/// Prints everything that ptg can print into a folder, or compares two such folders.
///
/// A change without visible effect leaves the two folders the same. For a change with a visible
/// effect, the differences are exactly that effect.
struct PagesBench {
  let options: PagesOptions

  init(_ options: PagesOptions) { self.options = options }

  /// The reason for exit status 1.
  private struct Finding: Error, CustomStringConvertible {
    let description: String
  }

  func run() throws {
    switch options {
    case .write(let options): try write(options)
    case .compare(let old, let new): try compare(old, new)
    }
  }

  private func write(_ options: PagesOptions.Write) throws {
    let temporary = try TemporaryFolder(in: "/tmp")
    let data = try PagesBench.data(options.source, in: "\(temporary.path)/data")
    let prints = try PagePrints(
      of: Snapshot(path: "\(data)/current", clearance: .full), in: options.formats
    ).all
      .filter { print in options.part.map(print.name.contains) ?? true }
    guard !prints.isEmpty else {
      throw Finding(description: "--only: no print has '\(options.part ?? "")' in its name")
    }
    try PagesBench.makeEmptyFolder(options.folder)
    let start = Clock.monotonicSeconds
    let tally = try PagesWriter(
      program: options.program, data: data, folder: options.folder, home: temporary.path
    ).write(prints)
    let seconds = FigureTable.text(Clock.monotonicSeconds - start, decimals: 0)
    try say("\(options.folder): \(tally.prints) prints in \(seconds) s, \(tally.refused) refused")
    guard tally.broken.isEmpty else {
      throw Finding(
        description: "ptg ended by a signal or a fault of its own in:\n"
          + tally.broken.joined(separator: "\n"))
    }
  }

  /// The data folder with the snapshot to print.
  private static func data(_ source: PagesOptions.Write.Source, in folder: String) throws -> String
  {
    switch source {
    case .data(let data): return data
    case .export(let export):
      _ = try ExportSync(
        from: ExportSource(folder: export), waiver: .sample,
        now: Timestamp(seconds: Clock.secondsSinceEpoch)
      ) { _ in }.run(into: DataFolder(root: folder))
      return folder
    }
  }

  /// Creates the folder, which must be empty: old prints would be taken for today's.
  private static func makeEmptyFolder(_ folder: String) throws(PlatformError) {
    if Files.kind(of: folder) == nil { try Files.makeFolder(folder) }
    guard try Files.names(in: folder).isEmpty else {
      throw PlatformError(path: folder, attempt: "print into", answer: "it is not empty")
    }
  }

  private func compare(_ old: String, _ new: String) throws {
    let comparison = try PagesComparison(of: old, with: new)
    for difference in comparison.differences {
      for line in difference.lines { try say(line) }
    }
    guard comparison.differences.isEmpty else {
      throw Finding(
        description: "\(comparison.differences.count) of \(comparison.count) files differ")
    }
    try say("\(comparison.count) files are the same")
  }

  private func say(_ line: String) throws { try StandardStream.output.write(line + "\n") }
}
