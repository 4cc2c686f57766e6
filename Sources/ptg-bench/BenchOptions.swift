import Platform

/// The options of a measurement, each with an argument; other words are not allowed.
struct BenchOptions {
  private let options: [OptionScanner.Option]

  /// - Parameter verb: The name of the measurement, for messages.
  init(_ words: [String], names: [String], verb: String) throws(BenchUsage) {
    let scanner = OptionScanner(names.map { OptionScanner.Rule($0, takesArgument: true) })
    let scan: OptionScanner.Scan
    do {
      scan = try scanner.scan(words)
    } catch {
      throw BenchUsage("\(verb): \(error)")
    }
    guard scan.operands.isEmpty else {
      throw BenchUsage("\(verb): found '\(scan.operands[0])', expected options alone")
    }
    options = scan.options
  }

  /// The last argument of an option; `nil` where the option was not given.
  subscript(_ name: String) -> String? { options.last { $0.name == name }?.argument }
}
