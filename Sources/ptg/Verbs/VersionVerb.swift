import ExportSync
import CellCanvas
import Wording

/// The verb `ptg version`.
struct VersionVerb: Verb {
  static let name = "version"
  static let summary = Term.verb(.version)

  static let version = "0.1.0"

  init() {}

  init(_ arguments: inout Arguments) throws(UsageError) {}

  func run(in environment: Environment) throws {
    try environment.say(
      SafeText(environment.words.say.version(VersionVerb.version, format: ExportHeader.format)))
  }
}
