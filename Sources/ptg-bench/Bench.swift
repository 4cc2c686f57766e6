/// A measurement or comparison: a row of the catalogue below.
struct Bench: Sendable {
  let name: String
  let usage: String
  let run: @Sendable ([String]) throws -> Void
}

/// Every measurement and comparison.
let benchCatalogue: [Bench] = [
  Bench(
    name: "altered", usage: "--snapshot FILE [--every 1]",
    run: { try AlteredBench(AlteredOptions($0)).run() }),
  Bench(
    name: "boards", usage: "--data DIR [--place NAME] [--runs 20] [--handling leave-out]",
    run: { try BoardsBench(BoardsOptions($0)).run() }),
  Bench(
    name: "pages",
    usage: "write FOLDER [--program PATH] [--data DIR | --export DIR] [--formats text,pdf] "
      + "[--only TEXT] | pages compare OLD NEW",
    run: { try PagesBench(PagesOptions($0)).run() }),
  Bench(
    name: "print", usage: "--program PATH --data DIR [--region sw] [--runs 9]",
    run: { try PrintBench(PrintOptions($0)).run() }),
  Bench(
    name: "search", usage: "--data DIR [--runs 20]",
    run: { try SearchBench(SearchOptions($0)).run() }),
  Bench(
    name: "sync", usage: "--program PATH (--export DIR | --sample PATH) [--runs 5]",
    run: { try SyncBench(SyncOptions($0)).run() }),
  Bench(
    name: "terminal", usage: "--program PATH --data DIR [--runs 5] [--keys 30]",
    run: { try TerminalBench(TerminalOptions($0)).run() }),
]

/// An error: the command line could not be read.
struct BenchUsage: Error, CustomStringConvertible {
  private let problem: String

  init(_ problem: String) { self.problem = problem }

  var description: String {
    ([problem, "usage:"] + benchCatalogue.map { "  ptg-bench \($0.name) \($0.usage)" })
      .joined(separator: "\n")
  }
}
