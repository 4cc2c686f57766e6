import ThreatDomain
import ExportSync
import Platform
import Synchronization

@testable import ptg

extension UsageError {
  /// An error that says this in every language.
  init(_ message: String) { self.init { _ in message } }
}

extension NothingFound {
  /// An error that says this in every language.
  init(_ message: String) { self.init { _ in message } }
}

/// An artificial system for a test: no terminal, a clock that does not move, and all output is
/// kept.
final class TestSystem: Sendable {
  private let said = Mutex<[StandardStream: String]>([:])
  private let variables: [String: String]
  private let program: String?
  private let now: Timestamp
  /// The lines of input that were not read yet.
  private let answers: Mutex<[String]>
  private let isUTF8: Bool

  init(
    _ variables: [String: String] = [:], program: String? = ProcessFacts.program,
    now: Timestamp = Timestamp(seconds: 1_554_500_000), answers: [String] = [],
    isUTF8: Bool = true
  ) {
    self.answers = Mutex(answers)
    self.isUTF8 = isUTF8
    self.variables = variables
    self.program = program
    self.now = now
  }

  var output: String { said.withLock { $0[.output] ?? "" } }

  var errors: String { said.withLock { $0[.errors] ?? "" } }

  var environment: Environment {
    let (variables, now) = (variables, now)
    return Environment(
      variable: { variables[$0] }, homeOfUser: "/home/of-the-list", currentFolder: "/meeting",
      program: program, siteTrustFolder: "/nowhere/trust", isInputTerminal: false,
      isOutputTerminal: false, isErrorsTerminal: false,
      size: nil, isUTF8: isUTF8, now: { now }, seconds: { 0 },
      write: { stream, text throws(PlatformError) in
        self.said.withLock { $0[stream, default: ""] += text }
      },
      readLine: {
        self.answers.withLock { $0.isEmpty ? nil : $0.removeFirst() }
      })
  }

  /// Runs a command line; returns its status.
  func run(_ words: String...) -> ExitStatus { Main.run(["ptg"] + words, in: environment) }
}
