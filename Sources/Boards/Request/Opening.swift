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
    let about = words.say.opening(Opening.about(place, words), of: scope, in: request.month)
    let source = words.say.source(asAt: header.asAt, serial: header.serial, proof: proof)
    let safe = request.isSafe ? [words.asSentence(words[.notice(.safeOn)])] : []
    let leftOut = [try snapshot.keptBack.sentence(words)].compactMap(\.self)
    sentences = [about, source] + safe + leftOut
  }

  private static func about(_ place: Place, _ words: Words) -> String {
    switch place {
    case .board(let id):
      Board.named(id).map { words[$0.about] } ?? id
    case .page(let kind, let id):
      Page.named(kind).map { words.say.page(words[$0.title], of: id) } ?? id
    }
  }
}

extension Sheet {
  /// The sheet with these sentences before its own.
  func opened(by opening: Opening) -> Sheet { saying(first: opening.sentences) }
}
