import CellCanvas
import struct ExportFormat.Table
import Sheets
import SnapshotStore
import ThreatDomain
import Wording

/// A short list of actors on a page, highest harm first.
struct ActorList {
  private let actors: [Actor]
  private let scored: ScoredSubjects
  private let scope: Scope
  private let threat: String?
  private let request: BoardRequest

  /// - Parameter scope: The region, force or nation of the actors.
  /// - Parameter threat: The id of a threat. With it, ranks are among actors linked to open
  ///   investigations of that threat.
  init(
    _ actors: [Actor], of scope: Scope, threat: String? = nil, in snapshot: borrowing Snapshot,
    _ request: BoardRequest
  ) throws(StoreError) {
    self.scope = scope
    self.threat = threat
    scored = try ScoredSubjects(.actor, ids: actors.map(\.id), from: snapshot)
    let byID = Dictionary(actors.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    self.actors = scored.inOrder.compactMap { byID[$0] }
    self.request = request
  }

  private var words: Words { request.words }

  var markings: [Marking] { actors.map(\.marking) }

  var handling: [HandlingNote] { actors.compactMap(HandlingNote.init) }

  /// The number of actors.
  var count: Field { .count(actors.count, request) }

  /// The codename and the score of the first by harm; empty where no actor has a score.
  var first: [Fact] {
    highest.map { actor in
      [
        Fact(.leadActors, words[.scopes(.first)], .text(actor.name)),
        Fact(
          .score, words[.column(.score)],
          .score(state(of: actor), words).counts(
            scored.scale.map { .score(.total, ScoredSubject(.actor, id: actor.id, $0)) })),
      ]
    } ?? []
  }

  /// The actor with the highest harm; `nil` where no actor has a score.
  private var highest: Actor? { actors.first { scored.ranking.rank(of: $0.id) == 1 } }

  /// The number of actors and the first by harm, for a headline.
  var headline: Fact {
    let count = words.count(actors.count)
    let name = highest.map { " · \($0.name)" } ?? ""
    return Fact(
      .actors, words[.board(.actors)], .init(count + name, raw: .integer(actors.count)))
  }

  /// The number of actors and the first by harm, as a sentence.
  var sentences: [String] {
    guard !actors.isEmpty else { return [words.asSentence(words[.fact(.noActors)])] }
    return [words.say.actors(actors.count, first: highest?.name)]
  }

  func pane(side: Pane.Side) -> Pane {
    let table = DataTable(
      actors, columns, words, whenEmpty: .fact(.noActors), opens: { .actor($0.id) },
      details: { ScoreLines(words).lines(of: state(of: $0)) })
    return Pane("actors", words[.board(.actors)], .table(table), side: side, minimumHeight: 4)
      .needing(.actor)
  }

  private var columns: [Column<Actor>] {
    [
      Column(.rank, .column(.rank), .right) { actor in
        .rank(scored.ranking.rank(of: actor.id)).counts(rank(of: actor))
      },
      Column(.actorId, .actors(.identifier)) { .text($0.id) },
      Column(.codename, .actors(.codename)) { .text($0.codename) },
      Column(.kind, .column(.kind), priority: 2) { .code($0.kind.rawValue, words[$0.kind.term]) },
      Column(.score, .column(.score), .right) { actor in
        .score(state(of: actor), words).counts(
          scored.scale.map { .score(.total, ScoredSubject(.actor, id: actor.id, $0)) })
      },
      Column(.confidence, .column(.confidence), priority: 1) {
        .confidence(state(of: $0), words)
      },
      Column(.ocgmBand, .column(.ocgm), .right, priority: 3) { actor in
        .rank(actor.ocgmBand?.number).counts(.record(.ocgmBand, id: actor.id))
      },
    ]
  }

  private func state(of actor: Actor) -> ScoreState { scored.states[actor.id] ?? .notScored }

  private func rank(of actor: Actor) -> Figure? {
    scored.scale.map {
      .standing(.rank, of: actor.id, RankedSubjects(.actor, in: scope, $0, threat: threat))
    }
  }
}
