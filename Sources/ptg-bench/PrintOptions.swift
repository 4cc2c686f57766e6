/// The options of `ptg-bench print`.
struct PrintOptions {
  let program: String
  let data: String
  let region: String
  let runs: Int

  init(_ words: [String]) throws(BenchUsage) {
    let options = try BenchOptions(
      words, names: ["program", "data", "region", "runs"], verb: "print")
    guard let program = options["program"], let data = options["data"] else {
      throw BenchUsage("print: --program and --data are missing, or one of them")
    }
    for path in [program, data] where !path.hasPrefix("/") {
      throw BenchUsage("print: found '\(path)', expected an absolute path")
    }
    guard let runs = Int(options["runs"] ?? "9"), runs > 0 else {
      throw BenchUsage("--runs: found '\(options["runs"] ?? "")', expected a number from 1")
    }
    self.program = program
    self.data = data
    region = options["region"] ?? "sw"
    self.runs = runs
  }
}
