import Platform

/// The system's `curl` (curl(1)), with every permission set by ptg.
///
/// It reads no settings of the user, uses only the protocol of the address, and follows no
/// redirect. A redirect that is not followed leaves status 0 and an empty file, so the server's
/// status is checked. `--max-filesize` helps only where the server gives a length. So the size is
/// limited as well by the pipe, or by the system's limit on the files of a process.
struct Curl: Equatable, Sendable {
  var program = "/usr/bin/curl"
  let limits: FetchLimits

  /// A file to fetch.
  struct Order {
    let url: String
    /// The most bytes that may arrive.
    let bytes: Int64
    /// The file to write to; `nil` for standard output.
    var output: String?
    /// The byte at which to continue.
    var offset: Int64 = 0
    /// Whether caches on the way must ask the server again.
    var isFresh = false
  }

  private typealias Option = (name: String, value: String?)

  private func options(for order: Order, number: Int, stream: String) -> [Option] {
    var options: [Option] = [
      ("url", order.url), ("globoff", nil), ("fail", nil),
      ("proto", order.url.hasPrefix("https:") ? "=https" : "=http"), ("tlsv1.2", nil),
      ("connect-timeout", "\(limits.secondsToConnect)"),
      ("max-time", "\(limits.seconds(forBytes: order.bytes))"),
      ("speed-limit", "\(limits.slowestBytesPerSecond)"),
      ("speed-time", "\(limits.secondsOfSlowness)"),
      ("max-filesize", "\(order.bytes - order.offset)"),
      ("write-out", "\(stream)\(CurlReport.form(number))"),
    ]
    if let output = order.output { options.append(("output", output)) }
    if order.offset > 0 { options.append(("continue-at", "\(order.offset)")) }
    if order.isFresh { options.append(("header", "Cache-Control: no-cache")) }
    return options
  }

  /// The oldest release with all options that ptg uses (curl(1), `%{exitcode}`).
  static let oldestRelease = "7.75"

  /// Fetches one small file into memory.
  ///
  /// - Returns: The bytes, the report, and curl's own words on how it ended.
  func run(
    _ order: Order
  ) throws(PlatformError) -> (bytes: [UInt8], report: CurlReport?, ending: String) {
    let words = options(for: order, number: 0, stream: "").flatMap { option in
      ["--\(option.name)"] + (option.value.map { [$0] } ?? [])
    }
    let seconds = Int(limits.seconds(forBytes: order.bytes)) + 5
    // Room for the report, and for a page that a server sends with a redirect.
    let result = try ChildProcess(program, ["--disable", "--silent", "--show-error"] + words)
      .run(seconds: seconds, outputLimit: Int(order.bytes) + (1 << 16))
    let (bytes, report) = CurlReport.cut(from: result.output)
    return (bytes, report, result.ending(of: "curl"))
  }

  /// Fetches several files at once, over connections that are used again.
  ///
  /// - Parameter list: The path of a private file, not yet there, for the requests. A command line
  ///   is too short for them, and all users can read it.
  /// - Parameter goesOn: Asked at least twice a second; on `false` curl is killed.
  func run(
    _ orders: [Order], list: String, goesOn: ([CurlReport]) -> Bool
  ) throws(PlatformError) -> (reports: [CurlReport], ending: String) {
    let blocks = orders.enumerated().map { number, order in
      options(for: order, number: number, stream: "%{stderr}").map(Curl.line).joined()
    }
    try Files.write(Array(blocks.joined(separator: "next\n").utf8), to: list)
    let largest = orders.map(\.bytes).max() ?? 0
    let seconds = orders.reduce(0) { $0 + limits.seconds(forBytes: $1.bytes) }
    let result = try ChildProcess(
      "/usr/bin/prlimit",
      [
        "--core=0:0", "--fsize=\(largest + 1):\(largest + 1)", program, "--disable", "--silent",
        "--show-error", "--no-progress-meter", "--parallel", "--parallel-max",
        "\(limits.filesAtOnce)", "--config", list,
      ], hearing: .errors
    ).run(seconds: Int(seconds) + 5) { goesOn(CurlReport.all(in: $0)) }
    let words = ChildProcess.Result(
      status: result.status, output: [], asides: CurlReport.others(in: result.output))
    return (CurlReport.all(in: result.output), words.ending(of: "curl"))
  }

  /// A line of curl's own configuration file (curl(1), option `--config`).
  private static func line(_ option: Option) -> String {
    guard let value = option.value else { return "\(option.name)\n" }
    let escapes: [Character: String] = [
      "\\": "\\\\", "\"": "\\\"", "\t": "\\t", "\n": "\\n", "\r": "\\r", "\u{0B}": "\\v",
    ]
    return "\(option.name) = \"\(value.map { escapes[$0] ?? String($0) }.joined())\"\n"
  }
}
