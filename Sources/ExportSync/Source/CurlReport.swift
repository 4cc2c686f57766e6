/// The result for one file, from the line that curl writes about it.
struct CurlReport: Equatable {
  /// The position of the file among the requests.
  let number: Int
  /// The exit status that curl would have for this file alone (curl(1), EXIT CODES).
  let code: Int
  /// The server's status; 0 where the server gave none.
  let status: Int
  /// Whether a connection was made, so that the file could be requested.
  let isConnected: Bool

  /// The form of the line, for curl to fill in (curl(1), option `--write-out`).
  static func form(_ number: Int) -> String {
    "\\nptg \(number) %{exitcode} %{http_code} %{time_pretransfer}\\n"
  }

  private init?(_ line: some Sequence<UInt8>) {
    let words = String(decoding: Array(line), as: UTF8.self).split(separator: " ")
    guard words.count == 5, words[0] == "ptg", let number = Int(words[1]),
      let code = Int(words[2]), let status = Int(words[3]), let seconds = Double(words[4])
    else { return nil }
    self.number = number
    self.code = code
    self.status = status
    isConnected = seconds > 0
  }

  /// The reports in curl's output.
  static func all(in output: [UInt8]) -> [CurlReport] {
    guard let end = output.lastIndex(of: UInt8(ascii: "\n")) else { return [] }
    return output[..<end].split(separator: UInt8(ascii: "\n")).compactMap(CurlReport.init)
  }

  /// The rest of curl's output, which tells why it could not continue.
  static func others(in output: [UInt8]) -> [UInt8] {
    let lines = output.split(separator: UInt8(ascii: "\n"))
    return Array(lines.filter { CurlReport($0) == nil }.joined(separator: [UInt8(ascii: "\n")]))
  }

  /// The bytes of the file, and the report after them.
  static func cut(from output: [UInt8]) -> (bytes: [UInt8], report: CurlReport?) {
    let lines = output.dropLast()
    guard let end = lines.lastIndex(of: UInt8(ascii: "\n")) else { return (output, nil) }
    return (Array(lines[..<end]), CurlReport(lines[(end + 1)...]))
  }
}

/// The result of a request for a file.
enum Delivery: Equatable {
  case came
  /// The server has no such file.
  case missing
  /// The server gives a length over the limit.
  case tooLong
  /// The server cannot continue where an earlier sync was cut off.
  case fromTheStart
  /// The disk is full.
  case notWritten
  /// An error, as a sentence that follows the address.
  case failed(String)
  /// The same, where the server sent something other than the file.
  case otherAnswer(String)
  /// A fault of this machine, as a sentence that follows the address.
  case ill(String)

  /// - Parameter ending: Curl's own words on how it ended.
  init(_ report: CurlReport, offset: Int64, limits: FetchLimits, ending: String) {
    switch (report.code, report.status) {
    case (0, 200) where offset == 0, (0, 206) where offset > 0: self = .came
    case (22, 404), (22, 410): self = .missing
    case (63, _): self = .tooLong
    case (33, _) where offset > 0, (_, 416) where offset > 0: self = .fromTheStart
    case (23, _): self = .notWritten
    case (77, _):
      self = .ill(
        "found no list of certificate authorities to know the server by, expected one. "
          + "Install the package ca-certificates.")
    case (0, let status): self = .otherAnswer(Delivery.words(status: status))
    case (22, let status): self = .failed(Delivery.words(status: status))
    default: self = .failed(Delivery.words(report, limits, ending))
    }
  }

  private static func words(status: Int) -> String {
    (300..<400).contains(status)
      ? "found status \(status), which leads elsewhere, expected 200. Redirects are not followed: "
        + "ask the centre for the address itself."
      : "found status \(status), expected 200."
  }

  /// The words for curl's exit codes (curl(1), EXIT CODES).
  private static func words(
    _ report: CurlReport, _ limits: FetchLimits, _ ending: String
  ) -> String {
    switch report.code {
    case 6: "found no host of that name."
    case 7: "found nothing that answers."
    case 28 where !report.isConnected:
      "found no connection within \(Int(limits.secondsToConnect.rounded(.up))) s."
    case 28:
      "found the server too slow, expected \(limits.slowestBytesPerSecond) bytes a second or more."
    case 16, 18, 52, 55, 56, 92, 95: "found the connection cut off."
    case 35: "found no secure connection (TLS 1.2 or later), expected one."
    case 51, 60, 83, 90, 91:
      "found a certificate that does not prove the server, expected one that this machine trusts."
    default: "\(ending)."
    }
  }
}
