import CellCanvas
import ExportSync
import Platform
import SnapshotStore
import Wording

/// The verb `ptg sync [SOURCE]`: an export becomes the current snapshot, or nothing changes.
struct SyncVerb: Verb {
  static let name = "sync"
  static let summary = Term.verb(.sync)
  static let operands: Term? = .operand(.afterSync)
  static let details: [Term] = [.verb(.syncSource), .verb(.syncTrust)]
  static let options: [OptionName] = [.data, .allowUnsigned, .reason]

  let source: SourceWord?
  let dataFolder: String?
  let waiver: TrustWaiver?

  init(_ arguments: inout Arguments) throws(UsageError) {
    source = try arguments.nextIfAny().map(SourceWord.init)
    dataFolder = try arguments.text(.data, expected: .expected(.folder))
    waiver = try SyncVerb.waiver(arguments)
    if waiver != nil { try source?.refuseUnsigned() }
  }

  private static func waiver(_ arguments: Arguments) throws(UsageError) -> TrustWaiver? {
    let reason = try arguments.reason()
    switch (arguments.has(.allowUnsigned), reason) {
    case (false, nil): return nil
    case (true, let reason?): return .unsigned(reason: reason)
    case (true, nil):
      throw UsageError { $0.say.unsignedNeedsReason }
    case (false, _): throw UsageError { $0.say.goes("--reason", with: "--allow-unsigned") }
    }
  }

  func run(in environment: Environment) throws {
    let data = DataFolder(root: dataFolder.map(environment.absolute) ?? environment.dataFolder)
    let word = try source ?? SyncVerb.usualSource(environment, data)
    if waiver != nil { try word.refuseUnsigned() }
    let progress = ProgressReport(environment)
    let outcome: ExportSync.Outcome
    do {
      defer { progress.end() }
      outcome = try ExportSync(
        from: word.source(in: environment), trust: environment.trustFolder, waiver: waiver,
        now: environment.now(), fetched: progress.update, report: progress.update
      ).run(into: data)
    }
    try environment.say(SyncVerb.summary(of: outcome, after: progress.secondsGone))
  }

  /// The source of the policy, or else that of the current snapshot.
  private static func usualSource(
    _ environment: Environment, _ data: DataFolder
  ) throws -> SourceWord {
    let trust = environment.trustFolder
    if trust.isThere, let source = try trust.open().policy.source {
      return try SourceWord(source)
    }
    guard let current = data.currentSnapshot else {
      throw UsageError { $0.say.syncNeedsSource }
    }
    guard let origin = try? Snapshot.origin(of: current) else {
      // 'ptg doctor' reports what is wrong with the file; a sync from its source replaces it.
      throw UsageError { $0.say.currentNamesNoSource(current) }
    }
    return try SourceWord(origin.source)
  }

  private static func summary(of outcome: ExportSync.Outcome, after seconds: Double) -> SafeText {
    switch outcome {
    case .upToDate(let header):
      return SafeText("Up to date: export \(header.serial) of \(header.created) is held already.")
    case .loaded(let header):
      return SafeText("Loaded export \(header.serial): \(speed(of: header, after: seconds))")
    case .rebuilt(let header):
      return SafeText("Built export \(header.serial) again: \(speed(of: header, after: seconds))")
    }
  }

  private static func speed(of header: SnapshotHeader, after seconds: Double) -> String {
    let words = Words(.english)
    let rate = Int(Double(header.rows) / max(seconds, 0.001))
    return "\(words.count(header.rows)) rows in \(words.decimal(seconds, places: 2)) s, "
      + "\(words.count(rate)) rows/s."
  }
}
