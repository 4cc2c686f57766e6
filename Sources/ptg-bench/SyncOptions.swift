import Platform

/// What `ptg-bench sync` was asked for.
struct SyncOptions {
  /// What is measured.
  enum Subject {
    /// An export of this folder, beside other tools that read the same files.
    case export(String)
    /// Exports of growing size, written by this `ptg-sample`.
    case growth(sample: String)
  }

  let program: String
  let subject: Subject
  let runs: Int

  init(_ words: [String]) throws(BenchUsage) {
    let names = ["program", "export", "sample", "runs"]
    let scanner = OptionScanner(names.map { OptionScanner.Rule($0, takesArgument: true) })
    let scan: OptionScanner.Scan
    do {
      scan = try scanner.scan(words)
    } catch {
      throw BenchUsage("sync: \(error)")
    }
    guard scan.operands.isEmpty else {
      throw BenchUsage("sync: found '\(scan.operands[0])', expected options alone")
    }
    func argument(_ name: String) -> String? { scan.options.last { $0.name == name }?.argument }
    guard let program = argument("program") else { throw BenchUsage("sync: --program is missing") }
    for path in [program, argument("sample") ?? "/"] where !path.hasPrefix("/") {
      throw BenchUsage("sync: found '\(path)', expected an absolute path of a program")
    }
    switch (argument("export"), argument("sample")) {
    case (let folder?, nil): subject = .export(folder)
    case (nil, let sample?): subject = .growth(sample: sample)
    default: throw BenchUsage("sync: expected either --export or --sample")
    }
    guard let runs = Int(argument("runs") ?? "5"), runs > 0 else {
      throw BenchUsage("--runs: found '\(argument("runs") ?? "")', expected a number from 1")
    }
    self.program = program
    self.runs = runs
  }
}
