import CellCanvas
import ExportSync
import Platform
import SnapshotStore
import Wording

/// `ptg verify SOURCE`: everything that a sync would check, and nothing kept.
struct VerifyVerb: Verb {
  static let name = "verify"
  static let summary = "check an export and report every problem; load nothing"
  static let operands = "SOURCE"
  static let details = [
    "Says what the export is, whether anybody vouches for it, and every fault of its data. An "
      + "unsigned export ends with status 77 unless --allow-unsigned is given."
  ]
  static let options: [OptionName] = [.allowUnsigned]

  let source: String
  let isUnsignedAllowed: Bool

  init(_ arguments: inout Arguments) throws(UsageError) {
    source = try SyncVerb.folder(try arguments.next("SOURCE"))
    isUnsignedAllowed = arguments.has(.allowUnsigned)
  }

  func run(in environment: Environment) throws {
    if isUnsignedAllowed {
      try report(check(.unsigned(reason: "ptg verify"), environment), environment)
      return
    }
    do {
      try report(check(nil, environment), environment)
    } catch SyncError.notTrusted(let finding) {
      // Nobody vouches for it; its faults are of interest all the same, and are said first.
      try environment.say(SafeText("Trust      \(finding)"))
      try report(check(.unsigned(reason: "ptg verify"), environment), environment)
      throw SyncError.notTrusted(finding)
    }
  }

  private func check(
    _ waiver: TrustWaiver?, _ environment: Environment
  ) throws -> SnapshotHeader {
    let folder = try TemporaryFolder(in: environment.temporaryFolder)
    let progress = ProgressReport(environment)
    defer { progress.end() }
    return try ExportSync(
      from: ExportSource(folder: environment.absolute(source)), waiver: waiver,
      now: environment.now(), report: progress.update
    ).verify(in: folder.path)
  }

  private func report(_ header: SnapshotHeader, _ environment: Environment) throws {
    let facts = SnapshotFacts(header)
    try environment.say(
      facts.lines([.export, .created, .expires, .months, .rows, .marking, .recipient])
        + ["No problems found."])
  }
}
