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
      + (isRebuild ? [snapshot.rebuilt] : snapshot.findings)
    try environment.say(findings.map(DoctorVerb.line))
    let ailing = findings.filter { !$0.isWell }
    guard ailing.isEmpty else { throw Ailing(count: ailing.count, of: findings.count) }
  }

  private static func line(_ finding: Examination.Finding) -> SafeText {
    SafeText(finding.subject).padded(to: 14) + (finding.isWell ? "ok     " : "WRONG  ")
      + SafeText(finding.text)
  }
}

/// An error: some checks found faults, each already written on its own line.
struct Ailing: Error, Equatable, CustomStringConvertible {
  let count: Int
  let of: Int

  var description: String {
    "ptg doctor: found \(count) of \(of) checks wrong, expected none; the lines above say how to mend"
  }
}
