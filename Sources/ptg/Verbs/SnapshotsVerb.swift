import CellCanvas
import ExportSync
import SnapshotStore

/// `ptg snapshots`: what the data folder keeps.
struct SnapshotsVerb: Verb {
  static let name = "snapshots"
  static let summary = "list the kept snapshots, the current one marked"
  static let options: [OptionName] = [.data]

  let view: ViewOptions

  init(_ arguments: inout Arguments) throws(UsageError) {
    view = try ViewOptions(arguments)
  }

  func run(in environment: Environment) throws {
    let data = environment.data(view)
    let kept = try KeptSnapshots(in: data)
    guard !kept.snapshots.isEmpty || !kept.unreadable.isEmpty else {
      throw try NothingFound.snapshot(in: data)
    }
    try environment.say(kept.snapshots.map(SnapshotsVerb.line))
    for (path, error) in kept.unreadable {
      environment.complain("ptg: \(path): not a snapshot of this version: \(error.answer)")
    }
  }

  private static func line(_ snapshot: KeptSnapshot) -> SafeText {
    let header = snapshot.header
    return (snapshot.isCurrent ? "current  " : "         ")
      + SafeText("export \(header.serial)").padded(to: 12) + SafeText(header.created).padded(to: 22)
      + SafeText(header.trust.rawValue).padded(to: 12) + SafeText(snapshot.name)
  }
}
