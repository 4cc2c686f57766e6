import CellCanvas
import ExportSync
import Platform
import Wording

/// The verb `ptg doctor`: what is missing or wrong on this machine, one line for each check.
struct DoctorVerb: Verb {
  static let name = "doctor"
  static let summary = Term.verb(.doctor)
  static let details: [Term] = [.verb(.doctorLines), .verb(.doctorRebuild)]
  static let options: [OptionName] = [.data, .rebuild]

  let view: ViewOptions
  let isRebuild: Bool

  init(_ arguments: inout Arguments) throws(UsageError) {
    view = try ViewOptions(arguments)
    isRebuild = arguments.has(.rebuild)
  }

  func run(in environment: Environment) throws {
    let data = environment.data(view)
    let snapshot = SnapshotExamination(environment, data: data)
    let findings =
      Examination(environment, data: data).findings
      + JournalStanding(in: data, environment).findings
      + (isRebuild ? [snapshot.rebuilt] : snapshot.findings)
    try environment.say(DoctorVerb.lines(findings, environment.words))
    let ailing = findings.filter { !$0.isWell }
    guard ailing.isEmpty else { throw Ailing(count: ailing.count, of: findings.count) }
  }

  /// A line a finding: its subject, whether it is well, and what was found.
  private static func lines(_ findings: [Examination.Finding], _ words: Words) -> [SafeText] {
    let longest = findings.map { SafeText($0.subject).width }.max() ?? 0
    return findings.map { finding in
      SafeText(finding.subject).padded(to: max(longest + 2, 14))
        + SafeText(words[.doctor(finding.isWell ? .well : .ailing)]).padded(to: 7)
        + SafeText(finding.text)
    }
  }
}

/// An error: some checks found faults, each already written on its own line.
struct Ailing: WordedError, Equatable {
  let count: Int
  let of: Int

  func text(in words: Words) -> String { words.say.ailing(count, of: of) }
}
