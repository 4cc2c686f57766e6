import CPlatform
import Glibc
import Synchronization

/// Splits a command line into options and operands, with the C library's `getopt_long`.
///
/// Options may come before or after the other words, whatever `POSIXLY_CORRECT` says. For this, the
/// scan asks for the words in order (getopt_long(3), an option string that starts with `-`).
package struct OptionScanner: Sendable {
  /// An option that the program accepts.
  package struct Rule: Equatable, Sendable {
    /// The long name, without the hyphens.
    package let name: String
    package let short: Character?
    package let takesArgument: Bool

    package init(_ name: String, short: Character? = nil, takesArgument: Bool = false) {
      self.name = name
      self.short = short
      self.takesArgument = takesArgument
    }
  }

  /// An option that was given: its long name, and its argument where it takes one.
  package struct Option: Equatable, Sendable {
    package let name: String
    package let argument: String?

    package init(_ name: String, _ argument: String? = nil) {
      self.name = name
      self.argument = argument
    }
  }

  /// The options and operands of a command line.
  package struct Scan: Equatable, Sendable {
    package var options: [Option] = []
    /// The words that are not options, in order.
    package var operands: [String] = []
  }

  /// Why a command line could not be read; each case holds the word that was typed.
  package enum Fault: Error, Equatable, Sendable {
    case unknown(String)
    case missingArgument(String)
    case unexpectedArgument(String)
    case ambiguous(String, matches: [String])
  }

  private let rules: [Rule]

  package init(_ rules: [Rule]) { self.rules = rules }

  /// Scans the words, without the program's name.
  package func scan(_ words: [String]) throws(Fault) -> Scan {
    // The state of getopt belongs to the whole process, so one scan runs at a time.
    let result = OptionScanner.turn.withLock { _ in Result { () throws(Fault) in try read(words) } }
    return try result.get()
  }

  private static let turn = Mutex(())

  /// The number of the first long option, above every character.
  private static let firstNumber: Int32 = 256

  private func read(_ words: [String]) throws(Fault) -> Scan {
    var argv = (["ptg"] + words).map { strdup($0) } + [nil]
    let names = rules.map { strdup($0.name) }
    defer { for word in argv + names { free(word) } }
    let long = longOptions(names)
    var scan = Scan()
    ptg_getopt_reset()
    while true {
      let code = getopt_long(Int32(words.count + 1), &argv, shortOptions, long, nil)
      guard code != -1 else { break }
      try take(code, from: words, &scan)
    }
    scan.operands += words.dropFirst(Int(ptg_optind()) - 1)
    return scan
  }

  private func take(_ code: Int32, from words: [String], _ scan: inout Scan) throws(Fault) {
    let argument = ptg_optarg().map { String(cString: $0) }
    let read = Int(ptg_optind()) - 1
    switch code {
    case 1:
      scan.operands.append(argument ?? "")
    case Int32(UInt8(ascii: ":")):
      throw .missingArgument(OptionScanner.name(of: words[read - 1]))
    case Int32(UInt8(ascii: "?")):
      throw fault(at: read, in: words)
    default:
      guard let rule = rule(code) else { return }
      scan.options.append(Option(rule.name, rule.takesArgument ? argument : nil))
    }
  }

  /// Why the C library refused a word; it had finished `read` words by then.
  private func fault(at read: Int, in words: [String]) -> Fault {
    let number = ptg_optopt()
    if number >= OptionScanner.firstNumber {
      return .unexpectedArgument(OptionScanner.name(of: words[read - 1]))
    }
    if (0x21...0x7E).contains(number) {
      return .unknown("-\(Character(Unicode.Scalar(UInt8(number))))")
    }
    // Any other byte starts a character of several bytes, in a word that is not finished.
    guard number == 0 else { return .unknown(words[min(read, words.count - 1)]) }
    let word = OptionScanner.name(of: words[read - 1])
    let matches = rules.map { "--\($0.name)" }.filter { $0.hasPrefix(word) }
    return matches.isEmpty || word == "--"
      ? .unknown(word) : .ambiguous(word, matches: matches)
  }

  /// The option's name without its value: `--month` of `--month=2019-03`.
  private static func name(of word: String) -> String {
    word.hasPrefix("--") ? String(word.prefix { $0 != "=" }) : word
  }

  private func rule(_ code: Int32) -> Rule? {
    let position = Int(code - OptionScanner.firstNumber)
    if rules.indices.contains(position) { return rules[position] }
    return rules.first { $0.short?.asciiValue.map(Int32.init) == code }
  }

  /// The option string of getopt: words in order, `:` for a missing argument, then each short
  /// option.
  private var shortOptions: String {
    let letters = rules.compactMap { rule in
      rule.short.map { "\($0)\(rule.takesArgument ? ":" : "")" }
    }
    return "-:" + letters.joined()
  }

  private func longOptions(_ names: [UnsafeMutablePointer<CChar>?]) -> [option] {
    let options = zip(names, rules).enumerated().map { position, row in
      option(
        name: row.0, has_arg: row.1.takesArgument ? required_argument : no_argument, flag: nil,
        val: OptionScanner.firstNumber + Int32(position))
    }
    return options + [option()]
  }
}
