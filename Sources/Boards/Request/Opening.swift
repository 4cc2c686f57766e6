import Sheets
import SnapshotStore
import ThreatDomain
import Wording

/// The first sentences of every place: what it shows, the scope, the month and the source.
struct Opening {
  let sentences: [String]

  init(
    of place: Place, from snapshot: borrowing Snapshot, _ request: BoardRequest
  ) throws(StoreError) {
    let words = request.words
    let scope = snapshot.name(of: place.scope ?? request.scope, words)
    let header = snapshot.header
    let proof: Words.SourceProof =
      switch header.trust {
      case .sample: .sample
      case .unverified: .unverified
      case .signed: .signed
      }
    let about = words.say.opening(
      try Opening.about(place, from: snapshot, words), of: scope, in: request.month)
    let source = words.say.source(asAt: header.asAt, serial: header.serial, proof: proof)
    let safe = request.isSafe ? [words.asSentence(words[.notice(.safeOn)])] : []
    let leftOut = [snapshot.keptBack.sentence(words)].compactMap(\.self)
    sentences = [about, source] + safe + leftOut
  }

  private static func about(
    _ place: Place, from snapshot: borrowing Snapshot, _ words: Words
  ) throws(StoreError) -> String {
    switch place {
    case .board(let id): return Board.named(id).map { words[$0.about] } ?? id
    case .page(let kind, let id):
      guard let page = Page.named(kind) else { return id }
      // The scope before it has the name already.
      if place.scope != nil || kind == Page.meeting.kind { return words[page.about] }
      return words.say.page(
        words[page.title], of: try name(of: id, kind: page.kind, from: snapshot) ?? id)
    }
  }

  /// `Cinder, I-0106`: what is known by a name besides its id; `nil` where nothing is.
  private static func name(
    of id: String, kind: String, from snapshot: borrowing Snapshot
  ) throws(StoreError) -> String? {
    switch kind {
    case Page.investigation.kind:
      return try snapshot.database.investigation(id).map { "\($0.operation), \(id)" }
    case Page.actor.kind: return try snapshot.database.actor(id)?.name
    case Page.threat.kind: return try snapshot.scoredThreats().threats[id]?.name
    case Page.capability.kind: return try snapshot.database.capability(id)?.name
    case Page.publication.kind: return try snapshot.database.publication(id)?.title
    default: return nil
    }
  }
}

extension Sheet {
  /// The sheet with these sentences before its own.
  func opened(by opening: Opening) -> Sheet { saying(first: opening.sentences) }
}
