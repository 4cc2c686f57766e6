/// The options of `ptg-bench terminal`.
struct TerminalOptions {
  let program: String
  let data: String
  let runs: Int
  let keys: Int

  init(_ words: [String]) throws(BenchUsage) {
    let options = try BenchOptions(
      words, names: ["program", "data", "runs", "keys"], verb: "terminal")
    func count(_ name: String, else usual: Int) throws(BenchUsage) -> Int {
      guard let text = options[name] else { return usual }
      guard let count = Int(text), count > 0 else {
        throw BenchUsage("--\(name): found '\(text)', expected a whole number from 1")
      }
      return count
    }
    guard let program = options["program"], let data = options["data"] else {
      throw BenchUsage("terminal: --program and --data are missing, or one of them")
    }
    guard program.hasPrefix("/") else {
      throw BenchUsage("--program: found '\(program)', expected an absolute path")
    }
    self.program = program
    self.data = data
    runs = try count("runs", else: 5)
    keys = try count("keys", else: 30)
  }
}
