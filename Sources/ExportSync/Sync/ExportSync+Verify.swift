import SnapshotStore

/// The result of checking an export, with trust and data kept apart.
package struct Verification: Sendable {
  /// Why the export would not be trusted; `nil` where it would.
  package let distrust: SyncError?
  /// The header of the export, or what is wrong with its data.
  package let content: Result<SnapshotHeader, SyncError>
}

extension ExportSync {
  /// Checks the export in every way that loading would, and keeps nothing.
  ///
  /// The data of an unsigned export is checked too.
  ///
  /// - Parameter scratch: A private folder to work in.
  package func verify(in scratch: String) throws(SyncError) -> Verification {
    let acceptance = acceptance(SyncState(), nil)
    let store = try acceptance.store()
    let offer = try source.offer()
    let hash = try acceptance.stage(offer, in: scratch)
    var distrust: SyncError?
    var verdict = TrustVerdict(label: .unverified, reason: nil, signer: nil)
    do {
      verdict = try acceptance.verdict(on: offer, store: store, staging: scratch)
    } catch {
      distrust = error
    }
    do {
      let plan = try acceptance.plan(of: offer)
      let header = SnapshotHeader(plan, verdict, source: source.name, manifestSHA256: hash)
      do {
        try acceptance.check(header, against: store?.policy)
      } catch {
        distrust = distrust ?? error
      }
      try check(Acceptance.Candidate(offer: offer, plan: plan, header: header), acceptance, scratch)
      return Verification(distrust: distrust, content: .success(header))
    } catch {
      return Verification(distrust: distrust, content: .failure(error))
    }
  }

  private func check(
    _ candidate: Acceptance.Candidate, _ acceptance: Acceptance, _ scratch: String
  ) throws(SyncError) {
    _ = try acceptance.isHeld(candidate, by: nil)
    try acceptance.checkClock(candidate.plan)
    try build(
      candidate.plan, candidate.header,
      objects: ObjectCache(folder: scratch, partial: "\(scratch)/partial"), scratch,
      "\(scratch)/snapshot.db")
  }
}
