import Platform

/// Measures a whole run of `ptg print`, beside sqlite3 with a question to the same file.
struct PrintBench {
  let options: PrintOptions

  init(_ options: PrintOptions) { self.options = options }

  func run() throws {
    let jobs = try PrintJob.all(options)
    try PrintJob.checkAnswers(options)
    var wall = [[Double]](repeating: [], count: jobs.count)
    var processor = wall
    var peak = [Double](repeating: 0, count: jobs.count)
    for _ in 0..<options.runs {
      for (position, job) in jobs.enumerated() {
        let usage = try job.measure()
        wall[position].append(usage.wallSeconds * 1000)
        processor[position].append(usage.processorSeconds * 1000)
        peak[position] = max(peak[position], usage.peakMegabytes)
      }
    }
    let base = jobs.firstIndex { $0.isBase }.flatMap { wall[$0].median } ?? 0
    var cells = [["print", "ms", "p95 ms", "limit ms", "of sqlite3", "CPU ms", "peak MB"]]
    for (position, job) in jobs.enumerated() {
      cells.append(job.cells(wall[position], processor[position], peak[position], base: base))
    }
    try say("medians of \(options.runs) runs in turns, start of the process included")
    for line in TextColumns(rows: cells).lines { try say(line) }
  }

  private func say(_ line: String) throws { try StandardStream.output.write(line + "\n") }
}

extension PrintJob {
  fileprivate func cells(
    _ wall: [Double], _ processor: [Double], _ peak: Double, base: Double
  ) -> [String] {
    let median = wall.median ?? 0
    return [
      name, FigureTable.text(median, decimals: 1),
      FigureTable.text(wall.percentile95 ?? 0, decimals: 1),
      limit.map { FigureTable.text($0, decimals: 0) + (median <= $0 ? "" : " OVER") } ?? "-",
      base > 0 ? FigureTable.text(median / base, decimals: 1) : "-",
      FigureTable.text(processor.median ?? 0, decimals: 1), FigureTable.text(peak, decimals: 0),
    ]
  }
}
