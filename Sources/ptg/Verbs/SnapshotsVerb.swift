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
    let (data, words) = (environment.data(view), environment.words)
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
      try environment.say(SafeText(words.say.pinned(export: serial, snapshot.name)))
    case .unpin(let serial):
      let pins = try SnapshotPins(of: data)
      let pinned = kept.snapshots.filter { $0.header.serial == serial && pins[$0.name] != nil }
      guard !pinned.isEmpty else {
        throw NothingFound { [root = data.root] in $0.say.notPinned(root, export: serial) }
      }
      try keeping.unpin(pinned)
      try environment.say(SafeText(words.say.unpinned(export: serial)))
    case .prune(let isTrial):
      let findings = try keeping.prune(isTrial: isTrial)
      try environment.say(SnapshotsVerb.lines(findings, isTrial: isTrial, words))
    }
  }

  private func list(
    _ kept: KeptSnapshots, in data: DataFolder, _ environment: Environment
  ) throws {
    let judged = Retention.reasons(for: kept.snapshots, pins: try SnapshotPins(of: data))
    try environment.say(
      judged.map { SnapshotsVerb.line($0.snapshot, $0.reasons, environment.words) })
    for (path, error) in kept.unreadable {
      environment.complain(environment.words.say.notOfThisVersion(path, error.answer))
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
  private static func line(
    _ kept: KeptSnapshot, _ reasons: [Retention.Reason], _ words: Words
  ) -> SafeText {
    let header = kept.header
    let cells = words.say.listed(
      serial: header.serial, created: header.created, loaded: "\(kept.loaded)", rows: header.rows,
      isCurrent: kept.isCurrent)
    return cells.reduce(SafeText.empty) { $0 + SafeText($1.text).padded(to: $1.width) }
      + SafeText(size(kept.bytes, words)).padded(to: 10)
      + SafeText(header.trust.rawValue).padded(to: 12) + SafeText("\(kept.name)  ")
      + SafeText(words.say.kept(because: reasons.map { $0.inWords(words) }))
  }

  private static func size(_ bytes: Int64, _ words: Words) -> String {
    "\(words.decimal(Double(bytes) / 1_048_576, places: 1)) MB"
  }

  private static func lines(
    _ findings: SnapshotPruning.Findings, isTrial: Bool, _ words: Words
  ) -> [SafeText] {
    guard !findings.isEmpty else { return [SafeText(words[.status(.nothingToRemove)])] }
    let removed = findings.snapshots.map { snapshot in
      words.say.removed(export: snapshot.header.serial, snapshot.name, isTrial: isTrial)
    }
    let sum = words.say.removedInAll(
      snapshots: findings.snapshots.count, objects: findings.objects.count,
      size: size(findings.bytes, words), isTrial: isTrial)
    return (removed + [sum]).map { SafeText($0) }
  }
}

extension Retention.Reason {
  /// The reason as the list writes it.
  fileprivate func inWords(_ words: Words) -> String {
    switch self {
    case .current: words.say.keptAsCurrent
    case .pinned(let reason): words.say.keptAsPinned(reason)
    case .amongTheLast: words.say.keptAmongLast
    case .lastOf(let month): words.say.keptAsLast(of: words.month(month))
    }
  }
}
