import Platform
import SnapshotStore
import ThreatDomain

/// Judges an export before any of its tables is fetched.
///
/// The order lets no untrusted byte through: first the signature, over exactly the bytes that are
/// parsed later, then the format, then the recipient, then its place among earlier exports, then
/// the clock.
struct Acceptance {
  let source: ExportSource
  let trust: TrustFolder?
  let waiver: TrustWaiver?
  let now: Timestamp
  let state: SyncState
  /// Whether a signed export of this source was ever accepted.
  let wasSigned: Bool

  /// An export with its signature and format judged.
  struct Candidate {
    let offer: ExportSource.Offer
    let plan: ExportPlan
    let header: SnapshotHeader
  }

  /// The content of the trust folder; `nil` where the machine has none.
  ///
  /// An unfit trust folder is always an error, because someone has changed it.
  func store() throws(SyncError) -> TrustStore? {
    guard let trust, trust.isThere, waiver != .sample else { return nil }
    return try trust.open()
  }

  /// Puts the manifest and signature into the private folder; returns the manifest's hash.
  func stage(_ offer: ExportSource.Offer, in staging: String) throws(SyncError) -> String {
    try SyncError.disk { () throws(PlatformError) in
      let copy = "\(staging)/manifest.json"
      try Files.write(offer.manifest, to: copy)
      if let signature = offer.signature { try Files.write(signature, to: "\(copy).sig") }
      return try Checksum.sha256(ofFiles: [copy])[0]
    }
  }

  func verdict(
    on offer: ExportSource.Offer, store: TrustStore?, staging: String
  ) throws(SyncError) -> TrustVerdict {
    try TrustCheck(
      source: source, store: store, folder: trust, waiver: waiver,
      wasSigned: wasSigned
    ).verdict(on: offer, copy: "\(staging)/manifest.json")
  }

  /// The plan of the manifest, after a check of its format and rules.
  func plan(of offer: ExportSource.Offer) throws(SyncError) -> ExportPlan {
    try ExportPlan.read(offer.manifest, file: offer.file, source: source.name)
  }

  /// Throws where this machine does not take exports for the recipient, or at this marking.
  func check(_ header: SnapshotHeader, against policy: TrustPolicy?) throws(SyncError) {
    guard let policy, let trust else { return }
    let recipients = policy.recipients.map(\.recipientWords)
    guard Scope(header.recipient).map(policy.recipients.contains) ?? false else {
      throw .notTrusted(
        "\(source.name): the export is for \(Excerpt.escaped(header.recipient)), and "
          + "\(trust.policyFile) takes those for \(recipients.joined(separator: ", ")).")
    }
    guard header.marking <= policy.highestMarking else {
      throw .notTrusted(
        "\(source.name): the export is marked \(header.marking.rawValue), and "
          + "\(trust.policyFile) takes at most \(policy.highestMarking.rawValue).")
    }
  }

  func checkClock(_ plan: ExportPlan) throws(SyncError) {
    if plan.created.seconds > now.seconds + 86_400 {
      throw .configuration(
        "\(source.name): the export says it was created on \(plan.created), "
          + "and this machine's clock says \(now). One of the two is wrong.")
    }
    if plan.expires < now {
      throw .configuration(
        "\(source.name): the export expired on \(plan.expires), and this machine's clock says "
          + "\(now). Ask the centre for a newer one.")
    }
  }
}

/// The place of an export among earlier ones.
extension Acceptance {
  /// Whether the held snapshot is of this export; an older export, or other bytes, are refused.
  func isHeld(
    _ candidate: Candidate, by held: SnapshotOrigin?
  ) throws(SyncError) -> Bool {
    let offered = candidate.header
    if let floor = floor(for: offered, held) {
      try check(offered, against: floor)
    }
    let (epoch, serial) = (candidate.offer.epoch, candidate.offer.serial)
    guard (epoch, serial) == (offered.epoch, offered.serial) else {
      var problems = ProblemList()
      problems.add(
        ExportProblem(
          file: "latest.txt", found: "\(epoch) \(serial)",
          expected: "\(offered.epoch) \(offered.serial), as \(candidate.offer.file) says"))
      throw .badData(source: source.name, problems)
    }
    guard let held else { return false }
    return held.trust == offered.trust && held.recipient == offered.recipient
      && held.manifestSHA256 == offered.manifestSHA256
  }

  /// The newest export so far; no older one is taken.
  private struct Floor {
    let epoch: Int
    let serial: Int
    let manifestSHA256: String

    var place: (Int, Int) { (epoch, serial) }
  }

  /// The floor for an export: for a signed one, the newest accepted signed one; otherwise the held
  /// one.
  private func floor(for offered: SnapshotHeader, _ held: SnapshotOrigin?) -> Floor? {
    var floors: [Floor] = []
    if offered.trust == .signed, let accepted = state.accepted(for: offered.recipient) {
      floors.append(
        Floor(
          epoch: accepted.epoch, serial: accepted.serial, manifestSHA256: accepted.manifestSHA256))
    }
    if let held, held.trust == offered.trust, held.recipient == offered.recipient {
      floors.append(
        Floor(epoch: held.epoch, serial: held.serial, manifestSHA256: held.manifestSHA256))
    }
    return floors.max { $0.place < $1.place }
  }

  private func check(_ offered: SnapshotHeader, against floor: Floor) throws(SyncError) {
    let place = (offered.epoch, offered.serial)
    let isSameEpoch = offered.epoch == floor.epoch
    let epochs = [offered.epoch, floor.epoch].map { isSameEpoch ? "" : " of epoch \($0)" }
    if place < floor.place {
      throw .notTrusted(
        "\(source.name): offered serial \(offered.serial)\(epochs[0]), and serial "
          + "\(floor.serial)\(epochs[1]) is held: an older export in place of a newer one.")
    }
    let isOther = offered.manifestSHA256 != floor.manifestSHA256
    if place == floor.place, isOther, offered.trust != .unverified {
      throw .notTrusted(
        "\(source.name): serial \(floor.serial) is held already, with other bytes.")
    }
  }
}

extension Scope {
  /// The recipient as the policy writes it.
  package var recipientWords: String {
    if case .force(let id) = self { "force:\(id)" } else { description }
  }
}

extension SnapshotHeader {
  init(
    _ plan: ExportPlan, _ verdict: TrustVerdict, source: String, manifestSHA256: String
  ) {
    self.init(
      epoch: plan.epoch, serial: plan.serial, title: plan.title, created: "\(plan.created)",
      expires: "\(plan.expires)", recipient: plan.recipient, marking: plan.marking,
      countedBy: plan.countedBy, roundingKey: plan.roundingKey,
      dataFrom: plan.months.lowerBound, dataTo: plan.months.upperBound, trust: verdict.label,
      trustReason: verdict.reason, signer: verdict.signer, source: source,
      manifestSHA256: manifestSHA256, rows: Int(plan.totalRows))
  }
}
