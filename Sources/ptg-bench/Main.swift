import Platform

/// The program `ptg-bench`: it measures ptg beside the tools it replaces, and compares prints.
@main
struct Main {
  static func main() {
    do {
      try run(Array(CommandLine.arguments.dropFirst()))
    } catch {
      // If standard error cannot be written, only the exit status reports the error.
      try? StandardStream.errors.write("ptg-bench: \(error)\n")
      ProcessFacts.end(status: error is BenchUsage ? 64 : 1)
    }
  }

  private static func run(_ words: [String]) throws {
    guard let bench = benchCatalogue.first(where: { $0.name == words.first }) else {
      throw BenchUsage("found '\(words.first ?? "nothing")', expected one of its measurements")
    }
    try bench.run(Array(words.dropFirst()))
  }
}
