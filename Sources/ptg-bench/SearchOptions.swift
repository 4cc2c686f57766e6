/// The options of `ptg-bench search`.
struct SearchOptions {
  let data: String
  let runs: Int

  init(_ words: [String]) throws(BenchUsage) {
    let options = try BenchOptions(words, names: ["data", "runs"], verb: "search")
    guard let data = options["data"] else { throw BenchUsage("search: --data is missing") }
    guard let runs = Int(options["runs"] ?? "20"), runs > 0 else {
      throw BenchUsage("--runs: found '\(options["runs"] ?? "")', expected a number from 1")
    }
    self.data = data
    self.runs = runs
  }
}
