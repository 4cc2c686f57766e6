import CellCanvas
import ExportSync
import Platform

/// `ptg doctor`: what this machine lacks or has set wrong, a line a check.
struct DoctorVerb: Verb {
  static let name = "doctor"
  static let summary = "check this machine: trust, tools, data folder, clock, terminal"
  static let details = [
    "One line a check: ok, or what is wrong and how to mend it. Ends with status 78 where anything "
      + "is wrong."
  ]
  static let options: [OptionName] = [.data]

  let view: ViewOptions

  init(_ arguments: inout Arguments) throws(UsageError) {
    view = try ViewOptions(arguments)
  }

  func run(in environment: Environment) throws {
    let findings = Examination(environment, data: environment.data(view)).findings
    try environment.say(findings.map(DoctorVerb.line))
    let ailing = findings.filter { !$0.isWell }
    guard ailing.isEmpty else { throw Ailing(count: ailing.count, of: findings.count) }
  }

  private static func line(_ finding: Examination.Finding) -> SafeText {
    SafeText(finding.subject).padded(to: 14) + (finding.isWell ? "ok     " : "WRONG  ")
      + SafeText(finding.text)
  }
}

/// Checks that found something wrong; each was said on its line.
struct Ailing: Error, Equatable, CustomStringConvertible {
  let count: Int
  let of: Int

  var description: String {
    "ptg doctor: found \(count) of \(of) checks wrong, expected none; the lines above say how to mend"
  }
}
