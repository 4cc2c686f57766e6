import CellCanvas
import ExportSync
import SnapshotStore
import ThreatDomain
import Wording

/// The verb `ptg status`: the current snapshot, its freshness and trust, and its place.
struct StatusVerb: Verb {
  static let name = "status"
  static let summary = Term.verb(.status)
  static let details: [Term] = [.verb(.statusWords), .verb(.statusEnd)]
  static let options: [OptionName] = ViewOptions.source + [.scopes]

  let view: ViewOptions
  let showsScopes: Bool

  init(_ arguments: inout Arguments) throws(UsageError) {
    view = try ViewOptions(arguments)
    showsScopes = arguments.has(.scopes)
  }

  func run(in environment: Environment) throws {
    let data = environment.data(view)
    if !view.isSample, data.currentSnapshot == nil {
      try environment.say(
        [SnapshotFacts.line("Freshness", "NONE: no snapshot yet")]
          + StatusVerb.places(data, environment))
    }
    let access = try SnapshotAccess(view, clearance: .full, in: environment)
    let lines =
      showsScopes
      ? StatusVerb.scopes(access.snapshot.directory) : StatusVerb.status(access, environment)
    try environment.say(lines)
  }

  private static func status(
    _ access: borrowing SnapshotAccess, _ environment: Environment
  ) -> [SafeText] {
    let header = access.snapshot.header
    let facts = SnapshotFacts(header)
    let proof = access.proof(environment)
    let freshness = Freshness(
      header, access.shelf.standing, proof: proof, now: environment.now())
    return facts.lines([.export, .created, .expires, .months])
      + [
        SnapshotFacts.line("Freshness", freshness.sentence(Words(.english))),
        SnapshotFacts.line("Trust", header.trustInWords),
      ]
      + (proof.map { [SnapshotFacts.line("Checked", "\($0.file.inWords); \($0.signer.inWords)")] }
        ?? [])
      + facts.lines([.rows, .marking, .recipient, .source])
      + [SnapshotFacts.line("Snapshot", access.path)]
      + places(access.data, environment)
  }

  /// The paths of the files.
  private static func places(_ data: DataFolder, _ environment: Environment) -> [SafeText] {
    [
      SnapshotFacts.line("Data", data.root),
      SnapshotFacts.line("Audit log", data.auditLog),
      SnapshotFacts.line("Signers", environment.trustFolder.path),
      SnapshotFacts.line("Settings", environment.settingsFolder),
    ]
  }

  /// Every region with its forces below it, then the forces outside the regions.
  private static func scopes(_ directory: Directory) -> [SafeText] {
    func line(_ option: SafeText, _ id: String, _ name: String) -> SafeText {
      option.padded(to: 11) + SafeText(id).padded(to: 24) + " " + SafeText(name)
    }
    let regions = directory.regions.flatMap { region in
      [line("--region", region.id, region.name)]
        + directory.forces(of: region.id).map { line("  --force", $0.id, $0.name) }
    }
    let others = directory.forces.filter { $0.regionID == nil }
    return regions + others.map { line("--force", $0.id, $0.name) }
  }
}

extension SnapshotHeader {
  /// The trust and the signer in words.
  var trustInWords: String {
    let key = signer.map { ", key \($0)" } ?? ""
    return switch trust {
    case .signed: "signed by the central team\(key)"
    case .sample: "the sample export that ships with ptg, signed for it alone\(key)"
    case .unverified: "not signed; loaded all the same: \(trustReason ?? "no reason was kept")"
    }
  }
}
