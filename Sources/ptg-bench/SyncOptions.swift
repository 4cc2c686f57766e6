/// The options of `ptg-bench sync`.
struct SyncOptions {
  /// What to measure.
  enum Subject {
    /// The export in this folder, beside other tools that read the same files.
    case export(String)
    /// Exports of growing size, written by this `ptg-sample`.
    case growth(sample: String)
  }

  let program: String
  let subject: Subject
  let runs: Int

  init(_ words: [String]) throws(BenchUsage) {
    let options = try BenchOptions(
      words, names: ["program", "export", "sample", "runs"], verb: "sync")
    guard let program = options["program"] else { throw BenchUsage("sync: --program is missing") }
    for path in [program, options["sample"] ?? "/"] where !path.hasPrefix("/") {
      throw BenchUsage("sync: found '\(path)', expected an absolute path of a program")
    }
    switch (options["export"], options["sample"]) {
    case (let folder?, nil): subject = .export(folder)
    case (nil, let sample?): subject = .growth(sample: sample)
    default: throw BenchUsage("sync: expected either --export or --sample")
    }
    guard let runs = Int(options["runs"] ?? "5"), runs > 0 else {
      throw BenchUsage("--runs: found '\(options["runs"] ?? "")', expected a number from 1")
    }
    self.program = program
    self.runs = runs
  }
}
