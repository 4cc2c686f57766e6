import Platform

/// Why no sample was written.
enum SampleError: Error, CustomStringConvertible {
  case usage(String)
  case reference(file: String, line: Int, found: String, expected: String)
  case platform(PlatformError)

  var description: String {
    switch self {
    case .usage(let problem):
      "\(problem); usage: ptg-sample --out DIR [--trust DIR] [--reference DIR] [--seed N]"
        + " [--scale sample|national-decade|national:YEARS]"
    case .reference(let file, let line, let found, let expected):
      "\(file):\(line): found '\(found)', expected \(expected). No sample was written."
    case .platform(let error): "\(error). No sample was written."
    }
  }

  /// The exit status, as in sysexits(3).
  var exitStatus: Int32 {
    switch self {
    case .usage: 64
    case .reference: 65
    case .platform: 73
    }
  }
}
