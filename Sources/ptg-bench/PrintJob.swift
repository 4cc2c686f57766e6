import Platform

/// A print to measure.
struct PrintJob {
  let name: String
  let tool: ChildProcess
  /// The time limit in milliseconds; `nil` for none.
  var limit: Double?
  /// Whether the other jobs are compared with this one.
  var isBase = false

  private static let sqlite = "/usr/bin/sqlite3"

  static func all(_ options: PrintOptions) throws -> [PrintJob] {
    let peer = PrintJob(
      name: "sqlite3, 13 months of reports", tool: try question(options), isBase: true)
    return [
      PrintJob(name: "pack, html", tool: ptg(options, "pack", "--format", "html"), limit: 300),
      PrintJob(name: "pack, text", tool: ptg(options, "pack")),
      PrintJob(name: "threats, text", tool: ptg(options, "threats"), limit: 30),
      PrintJob(name: "grid, text", tool: ptg(options, "grid"), limit: 30),
      PrintJob(name: "actors, text", tool: ptg(options, "actors"), limit: 30),
      PrintJob(name: "demand, text", tool: ptg(options, "demand"), limit: 30),
      PrintJob(name: "demand, csv", tool: ptg(options, "demand", "--format", "csv"), limit: 30),
      PrintJob(name: "demand, svg", tool: ptg(options, "demand", "--format", "svg")),
    ] + (Files.kind(of: sqlite) == nil ? [] : [peer])
  }

  private static func ptg(_ options: PrintOptions, _ words: String...) -> ChildProcess {
    ChildProcess(
      options.program, ["print"] + words + ["--region", options.region, "--data", options.data])
  }

  /// The sqlite3 question that gives the first pane of the demand board.
  private static func question(_ options: PrintOptions) throws -> ChildProcess {
    let link = "\(options.data)/current"
    guard let target = Files.linkTarget(link) else {
      throw PlatformError(path: link, attempt: "follow", answer: "no snapshot is current")
    }
    let snapshot = target.hasPrefix("/") ? target : "\(options.data)/\(target)"
    return ChildProcess(
      sqlite,
      [
        "-readonly", "-csv", snapshot,
        """
        SELECT month, reports
          FROM v_demand_total
         WHERE scope = 'region:\(options.region)'
         ORDER BY month DESC
         LIMIT 13
        """,
      ])
  }

  /// Throws where the two tools give different figures: a quick wrong answer is no comparison.
  static func checkAnswers(_ options: PrintOptions) throws {
    guard Files.kind(of: sqlite) != nil else { return }
    let printed = try lines(of: ptg(options, "demand", "--format", "csv", "--pane", "months"))
      .dropFirst().map { $0.split(separator: ",").prefix(2).joined(separator: ",") }
    let asked = try lines(of: question(options))
    guard printed.reversed() == asked, !asked.isEmpty else {
      throw PlatformError(
        path: sqlite, attempt: "compare the answer of",
        answer: "found \(asked.prefix(2)), expected \(printed.suffix(2))")
    }
  }

  private static func lines(of tool: ChildProcess) throws -> [String] {
    let result = try tool.run(seconds: 60)
    return String(decoding: result.output, as: UTF8.self).split(whereSeparator: \.isNewline)
      .map(String.init)
  }

  /// Runs the job once.
  func measure() throws -> ChildProcess.Usage {
    let usage = try tool.measured(seconds: 120)
    guard usage.status == 0 else {
      throw PlatformError(
        path: tool.program, attempt: "measure", answer: "it ended with status \(usage.status)")
    }
    return usage
  }
}
