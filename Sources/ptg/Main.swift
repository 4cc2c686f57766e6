import Platform
import Wording

@main
struct Main {
  static func main() {
    ProcessFacts.surviveFileLimit()
    let environment = Environment.ofThisProcess()
    ProcessFacts.end(status: run(CommandLine.arguments, in: environment).rawValue)
  }

  /// Runs one command to its end, writes any error to standard error, and returns the exit status.
  static func run(_ arguments: [String], in environment: Environment) -> ExitStatus {
    let environment = environment.speaking(for: Array(arguments.dropFirst()))
    do {
      try Command(Array(arguments.dropFirst())).verb.run(in: environment)
      return .done
    } catch {
      let message = environment.words.message(of: error)
      environment.complain(message.hasPrefix("ptg") ? message : "ptg: \(message)")
      return ExitStatus(of: error)
    }
  }
}
