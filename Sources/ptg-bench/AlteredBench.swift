import Platform
import SQLiteFile
import SnapshotStore

/// Changes a snapshot in every way and reads it: an error or a board is a pass, a trap or hang is
/// not.
///
/// A trap ends the process. So a child process does the reading and names each change before it.
/// When a child ends early, another child continues after the change that ended it.
struct AlteredBench {
  let options: AlteredOptions

  init(_ options: AlteredOptions) { self.options = options }

  func run() throws {
    if let first = options.first { return try readAll(from: first) }
    guard let program = ProcessFacts.program else { throw BenchUsage("altered: no own program") }
    var (first, traps) = (0, 0)
    while true {
      let child = ChildProcess(
        program,
        [
          "altered", "--snapshot", options.snapshot, "--first", "\(first)", "--every",
          "\(options.every)",
        ])
      let result = try child.run(seconds: 24 * 3600, goesOn: { _ in true })
      let lines = String(decoding: result.output, as: UTF8.self).split(separator: "\n")
      try lines.forEach { try say(String($0)) }
      guard result.status != 0 else { break }
      let last = lines.last { $0.hasPrefix("begin ") }?.split(separator: " ")
      guard let last, let number = Int(last[1]) else {
        throw BenchUsage("altered: the reading ended with status \(result.status) at its start")
      }
      traps += 1
      try say("TRAP \(result.status) at \(last.dropFirst(2).joined(separator: " "))")
      first = number + 1
    }
    try say("\(traps) traps")
    if traps > 0 { ProcessFacts.end(status: 1) }
  }

  /// The work of the child process.
  private func readAll(from first: Int) throws {
    let folder = try TemporaryFolder(in: "/tmp")
    let columns = try SnapshotColumn.all(of: Database(reading: options.snapshot))
    let all = Alteration.broad(columns) + Alteration.flips + Alteration.narrow(columns)
    for number in stride(from: first, to: all.count, by: options.every) {
      try say("begin \(number) \(all[number].name)")
      let begin = Clock.monotonicSeconds
      let outcome: AlteredSnapshot.Outcome
      do {
        outcome = try AlteredSnapshot(
          of: options.snapshot, at: "\(folder.path)/a.db", all[number]
        ).read()
      } catch {
        try say("  cannot be made: \(error)")
        continue
      }
      let seconds = Clock.monotonicSeconds - begin
      let slow = seconds > 20 ? "SLOW " : ""
      try say(
        "  \(slow)\(outcome.places) places, \(outcome.faults) faults: "
          + "\(outcome.firstFault.map { String($0.prefix(160)) } ?? "none")")
    }
  }

  private func say(_ line: String) throws { try StandardStream.output.write("\(line)\n") }
}

/// The options of `ptg-bench altered`.
struct AlteredOptions {
  let snapshot: String
  /// The change that the child starts at; `nil` for the parent.
  let first: Int?
  /// Only one of this many changes is tried.
  let every: Int

  init(_ words: [String]) throws(BenchUsage) {
    let options = try BenchOptions(words, names: ["snapshot", "first", "every"], verb: "altered")
    guard let snapshot = options["snapshot"] else {
      throw BenchUsage("altered: --snapshot is missing")
    }
    guard let every = Int(options["every"] ?? "1"), every > 0 else {
      throw BenchUsage("--every: found '\(options["every"] ?? "")', expected a number from 1")
    }
    self.snapshot = snapshot
    self.every = every
    first = options["first"].flatMap { Int($0) }
  }
}
