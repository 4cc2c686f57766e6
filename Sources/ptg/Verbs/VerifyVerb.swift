import CellCanvas
import ExportSync
import Platform
import SnapshotStore
import Wording

/// The verb `ptg verify SOURCE`: it checks everything that a sync would check, and keeps nothing.
struct VerifyVerb: Verb {
  static let name = "verify"
  static let summary = Term.verb(.verify)
  static let operands: Term? = .operand(.source)
  static let details: [Term] = [.verb(.verifySource)]
  static let options: [OptionName] = [.allowUnsigned]

  let source: SourceWord
  let isUnsignedAllowed: Bool

  init(_ arguments: inout Arguments) throws(UsageError) {
    source = try SourceWord(try arguments.next(.operand(.source)))
    isUnsignedAllowed = arguments.has(.allowUnsigned)
    if isUnsignedAllowed { try source.refuseUnsigned() }
  }

  func run(in environment: Environment) throws {
    let words = environment.words
    let found = try check(environment)
    if let distrust = found.distrust {
      try environment.say(SnapshotFacts.line(.status(.trust), distrust.finding, words))
    }
    let header = try found.content.get()
    if found.distrust == nil {
      try environment.say(SnapshotFacts.line(.status(.trust), header.trust(words), words))
    }
    try environment.say(
      SnapshotFacts(header, words).lines([
        .export, .created, .expires, .months, .rows, .marking, .recipient,
      ])
        + [SafeText(words[.status(.noProblems)])])
    if let distrust = found.distrust, !isUnsignedAllowed { throw distrust }
  }

  private func check(_ environment: Environment) throws -> Verification {
    let data = DataFolder(root: environment.dataFolder)
    let folder = try TemporaryFolder(in: environment.workPlace(data))
    let progress = ProgressReport(environment)
    defer { progress.end() }
    return try ExportSync(
      from: source.source(in: environment), trust: environment.trustFolder, waiver: nil,
      now: environment.now(), fetched: progress.update, report: progress.update
    ).verify(in: folder.path)
  }
}
