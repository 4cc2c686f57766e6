import Platform

/// What `ptg-bench terminal` was asked for.
struct TerminalOptions {
  let program: String
  let data: String
  let runs: Int
  let keys: Int

  init(_ words: [String]) throws(BenchUsage) {
    let names = ["program", "data", "runs", "keys"]
    let scanner = OptionScanner(names.map { OptionScanner.Rule($0, takesArgument: true) })
    let scan: OptionScanner.Scan
    do {
      scan = try scanner.scan(words)
    } catch {
      throw BenchUsage("terminal: \(error)")
    }
    guard scan.operands.isEmpty else {
      throw BenchUsage("terminal: found '\(scan.operands[0])', expected options alone")
    }
    func argument(_ name: String) -> String? { scan.options.last { $0.name == name }?.argument }
    func count(_ name: String, else usual: Int) throws(BenchUsage) -> Int {
      guard let text = argument(name) else { return usual }
      guard let count = Int(text), count > 0 else {
        throw BenchUsage("--\(name): found '\(text)', expected a whole number from 1")
      }
      return count
    }
    guard let program = argument("program"), let data = argument("data") else {
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
