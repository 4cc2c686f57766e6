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
    let (data, words) = (environment.data(view), environment.words)
    if !view.isSample, data.currentSnapshot == nil {
      try environment.say(
        [SnapshotFacts.line(.status(.freshness), words[.status(.noSnapshot)], words)]
          + StatusVerb.places(data, environment) + StatusVerb.keeping(data, [:], environment))
    }
    let access = try SnapshotAccess(view, clearance: .full, in: environment)
    let lines =
      showsScopes
      ? StatusVerb.scopes(access.snapshot.directory) : StatusVerb.status(access, environment)
    let regions = access.snapshot.directory.regions.map { ($0.id, $0.name) }
    try environment.say(
      showsScopes || view.isSample
        ? lines
        : lines
          + StatusVerb.keeping(
            data, Dictionary(regions, uniquingKeysWith: { first, _ in first }), environment))
  }

  private static func status(
    _ access: borrowing SnapshotAccess, _ environment: Environment
  ) -> [SafeText] {
    let header = access.snapshot.header
    let words = environment.words
    let facts = SnapshotFacts(header, words)
    let proof = access.proof(environment)
    let freshness = Freshness(
      header, access.shelf.standing, proof: proof, now: environment.now())
    return facts.lines([.export, .created, .expires, .months])
      + [
        SnapshotFacts.line(.status(.freshness), freshness.sentence(words), words),
        SnapshotFacts.line(.status(.trust), header.trust(words), words),
      ]
      + (proof.map { [checked($0, words)] } ?? [])
      + facts.lines([.rows, .marking, .recipient, .source])
      + [SnapshotFacts.line(.status(.snapshot), access.path, words)]
      + places(access.data, environment)
  }

  /// The paths of the files.
  private static func places(_ data: DataFolder, _ environment: Environment) -> [SafeText] {
    let places: [(Term, String)] = [
      (.status(.folder), data.root), (.status(.auditLog), data.auditLog),
      (.status(.signers), environment.trustFolder.path),
      (.status(.settings), environment.settingsFolder),
    ]
    return places.map { SnapshotFacts.line($0, $1, environment.words) }
  }

  /// The state of the journal and its backups.
  private static func keeping(
    _ data: DataFolder, _ regions: [String: String], _ environment: Environment
  ) -> [SafeText] {
    JournalStanding(in: data, environment).facts(regions: regions)
      .map { SnapshotFacts.line($0, $1, environment.words) }
  }

  /// What was found out about the file and its signer.
  private static func checked(_ proof: SnapshotProof, _ words: Words) -> SafeText {
    SnapshotFacts.line(
      .status(.checked), "\(proof.file.inWords(words)); \(proof.signer.inWords(words))", words)
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
