import CellCanvas
import ExportSync
import Platform
import SQLiteFile
import SnapshotStore
import Wording

/// The verb `ptg snapshots`: it lists the kept snapshots and why they are kept; it pins, unpins and
/// prunes.
struct SnapshotsVerb: Verb {
  static let name = "snapshots"
  static let summary = Term.verb(.snapshots)
  static let details: [Term] = [.verb(.snapshotsKept)]
  static let options: [OptionName] = [.data, .pin, .reason, .unpin, .prune, .dryRun]

  /// The task that the user asked for.
  enum Task: Equatable, Sendable {
    case list
    case pin(Int, reason: String?)
    case unpin(Int)
    case prune(isTrial: Bool)
  }

  let view: ViewOptions
  let task: Task

  init(_ arguments: inout Arguments) throws(UsageError) {
    view = try ViewOptions(arguments)
    task = try Task(arguments)
  }

  func run(in environment: Environment) throws {
    let data = environment.data(view)
    let kept = try KeptSnapshots(in: data)
    guard !kept.snapshots.isEmpty || !kept.unreadable.isEmpty else {
      throw try NothingFound.snapshot(in: data)
    }
    let keeping = SnapshotKeeping(data, now: environment.now())
    switch task {
    case .list: try list(kept, in: data, environment)
    case .pin(let serial, let reason):
      let snapshot = try SnapshotAccess.find(serial: serial, among: kept, in: data)
      try keeping.pin(snapshot, reason: reason)
      try environment.say(SafeText("Pinned: export \(serial), \(snapshot.name)."))
    case .unpin(let serial):
      let pins = try SnapshotPins(of: data)
      let pinned = kept.snapshots.filter { $0.header.serial == serial && pins[$0.name] != nil }
      guard !pinned.isEmpty else {
        throw NothingFound { [root = data.root] in $0.say.notPinned(root, export: serial) }
      }
      try keeping.unpin(pinned)
      try environment.say(SafeText("No longer pinned: export \(serial)."))
    case .prune(let isTrial):
      let findings = try keeping.prune(isTrial: isTrial)
      try environment.say(SnapshotsVerb.lines(findings, isTrial: isTrial))
    }
  }

  private func list(
    _ kept: KeptSnapshots, in data: DataFolder, _ environment: Environment
  ) throws {
    let judged = Retention.reasons(for: kept.snapshots, pins: try SnapshotPins(of: data))
    try environment.say(judged.map { SnapshotsVerb.line($0.snapshot, $0.reasons) })
    for (path, error) in kept.unreadable {
      environment.complain("ptg: \(path): not a snapshot of this version: \(error.answer)")
    }
  }
}

extension SnapshotsVerb.Task {
  fileprivate init(_ arguments: Arguments) throws(UsageError) {
    let serial = { (text: String) in Int(text).flatMap { $0 > 0 ? $0 : nil } }
    let pin = try arguments.value(.pin, expected: .expected(.serial), serial)
    let unpin = try arguments.value(.unpin, expected: .expected(.serial), serial)
    let given = [OptionName.pin, .unpin, .prune].filter(arguments.has)
    guard given.count <= 1 else {
      let found = given.map(\.typed)
      throw UsageError { $0.say.oneTaskAtATime(found) }
    }
    if arguments.has(.reason), pin == nil {
      throw UsageError { $0.say.goes("--reason", with: "--pin \($0[.operand(.serial)])") }
    }
    if arguments.has(.dryRun), !arguments.has(.prune) {
      throw UsageError { $0.say.goes("--dry-run", with: "--prune") }
    }
    if let pin {
      self = .pin(pin, reason: try arguments.reason())
    } else if let unpin {
      self = .unpin(unpin)
    } else {
      self = arguments.has(.prune) ? .prune(isTrial: arguments.has(.dryRun)) : .list
    }
  }
}

/// What the verb writes.
extension SnapshotsVerb {
  private static func line(_ kept: KeptSnapshot, _ reasons: [Retention.Reason]) -> SafeText {
    let header = kept.header
    let words = Words(.english)
    let why = reasons.map(\.inWords).joined(separator: ", ")
    return (kept.isCurrent ? "current  " : "         ")
      + SafeText("export \(header.serial)").padded(to: 12)
      + SafeText("created \(header.created)").padded(to: 30)
      + SafeText("loaded \(kept.loaded)").padded(to: 29)
      + SafeText("\(words.count(header.rows)) rows").padded(to: 16)
      + SafeText(size(kept.bytes)).padded(to: 10)
      + SafeText(header.trust.rawValue).padded(to: 12) + SafeText("\(kept.name)  ")
      + SafeText(why.isEmpty ? "goes after the next sync" : "kept: \(why)")
  }

  private static func size(_ bytes: Int64) -> String {
    "\(Words(.english).decimal(Double(bytes) / 1_048_576, places: 1)) MB"
  }

  private static func lines(
    _ findings: SnapshotPruning.Findings, isTrial: Bool
  ) -> [SafeText] {
    let removed = findings.snapshots.map { snapshot in
      SafeText(
        "\(isTrial ? "would go" : "removed"): export \(snapshot.header.serial), \(snapshot.name)")
    }
    let (snapshots, objects) = (findings.snapshots.count, findings.objects.count)
    let sum =
      "\(isTrial ? "Would remove" : "Removed") \(snapshots) \(snapshots == 1 ? "snapshot" : "snapshots") "
      + "and \(objects) \(objects == 1 ? "object" : "objects"), \(size(findings.bytes))."
    return removed + [SafeText(findings.isEmpty ? "Nothing to remove." : sum)]
  }
}

extension Retention.Reason {
  /// The reason as the list writes it after `kept:`.
  fileprivate var inWords: String {
    switch self {
    case .current: "current"
    case .pinned(nil): "pinned"
    case .pinned(let reason?): "pinned (\(reason))"
    case .amongTheLast: "one of the last three"
    case .lastOf(let month): "last of \(Words(.english).month(month))"
    }
  }
}
