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
    try environment.say(
      SyncVerb.summary(of: outcome, after: progress.secondsGone, environment.words))
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

  private static func summary(
    of outcome: ExportSync.Outcome, after seconds: Double, _ words: Words
  ) -> SafeText {
    switch outcome {
    case .upToDate(let header):
      SafeText(words.say.upToDate(export: header.serial, created: header.created))
    case .loaded(let header):
      SafeText(
        words.say.loaded(export: header.serial, speed: speed(of: header, after: seconds, words)))
    case .rebuilt(let header):
      SafeText(
        words.say.builtAgain(
          export: header.serial, speed: speed(of: header, after: seconds, words)))
    }
  }

  private static func speed(
    of header: SnapshotHeader, after seconds: Double, _ words: Words
  ) -> String {
    words.say.speed(
      rows: header.rows, seconds: words.decimal(seconds, places: 2),
      rate: Int(Double(header.rows) / max(seconds, 0.001)))
  }
}
