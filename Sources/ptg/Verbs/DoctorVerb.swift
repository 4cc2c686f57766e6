import CellCanvas
import ExportSync
import Platform

/// The verb `ptg doctor`: what is missing or wrong on this machine, one line for each check.
struct DoctorVerb: Verb {
  static let name = "doctor"
  static let summary = "check this machine: trust, tools, data folder, clock, terminal"
  static let details = [
    "One line a check: ok, or what is wrong and how to mend it. Ends with status 78 where anything "
      + "is wrong.",
    "--rebuild checks the signature of the held export, builds the snapshot again from the held "
      + "objects and compares the two. Where they differ, the tables that do are named, the new one "
      + "takes the place, and the old file is set aside beside it.",
  ]
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
