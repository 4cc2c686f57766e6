import CellCanvas
import Sheets
import SnapshotStore
import ThreatDomain
import Wording

/// Actors as a short list on a page, highest harm first.
struct ActorList {
  private let actors: [Actor]
  private let scored: ScoredSubjects
  private let scope: Scope
  private let group: String?
  private let request: BoardRequest

  /// - Parameter scope: Whose actors they are.
  /// - Parameter group: The group of fraud types in whose open investigations they have a part.
  init(
    _ actors: [Actor], of scope: Scope, group: String? = nil, in snapshot: borrowing Snapshot,
    _ request: BoardRequest
  ) throws(StoreError) {
    self.scope = scope
    self.group = group
    scored = try ScoredSubjects(.actor, ids: actors.map(\.id), from: snapshot)
    let byID = Dictionary(actors.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    self.actors = scored.inOrder.compactMap { byID[$0] }
    self.request = request
  }

  private var words: Words { request.words }

  var markings: [Marking] { actors.map(\.marking) }

  var handling: [HandlingNote] { actors.compactMap(HandlingNote.init) }

  /// How many there are, and the first by harm, for a headline.
  var headline: (label: String, value: String, role: Role) {
    let first = actors.first { scored.ranking.rank(of: $0.id) == 1 }
    let count = words.count(actors.count)
    let name = first.map { " · \($0.id) \($0.codename)" } ?? ""
    return (words[.board(.actors)], count + name, .text)
  }

  /// How many there are, and who ranks first.
  var sentences: [String] {
    guard !actors.isEmpty else { return [words.asSentence(words[.fact(.noActors)])] }
    let first = actors.first { scored.ranking.rank(of: $0.id) == 1 }
    return [
      words.say.actors(
        actors.count, first: first.map { "\($0.id) \($0.codename)" })
    ]
  }

  func pane(side: Pane.Side) -> Pane {
    let table = DataTable(
      columns: [
        DataColumn("rank", words[.column(.rank)], .right),
        DataColumn("actor_id", words[.board(.actor)]),
        DataColumn("codename", words[.actors(.codename)]),
        DataColumn("kind", words[.column(.kind)], priority: 2),
        DataColumn("score", words[.column(.score)], .right),
        DataColumn("confidence", words[.column(.confidence)], priority: 1),
        DataColumn("ocgm_band", words[.column(.ocgm)], .right, priority: 3),
      ], rows: actors.map(row), whenEmpty: words[.fact(.noActors)])
    return Pane("actors", words[.board(.actors)], .table(table), side: side, minimumHeight: 4)
  }

  private func row(_ actor: Actor) -> DataRow {
    let state = scored.states[actor.id] ?? .notScored
    let rank = scored.ranking.rank(of: actor.id)
    return DataRow(
      [
        (rank.map { Field("\($0)", raw: .integer($0)) } ?? .missing).counts(
          scored.scale.map {
            .standing(
              .rank, of: actor.id, RankedSubjects(.actor, in: scope, $0, group: group))
          }), .text(actor.id),
        .text(actor.codename), Field(words[actor.kind.term], raw: .text(actor.kind.rawValue)),
        .score(state, words).counts(
          scored.scale.map { .score(.total, ScoredSubject(.actor, id: actor.id, $0)) }),
        .confidence(state, words),
        (actor.ocgmBand.map { Field("\($0.number)", raw: .integer($0.number)) } ?? .missing)
          .counts(.record(.ocgmBand, id: actor.id)),
      ], opens: .actor(actor.id), details: ScoreLines(words).lines(of: state))
  }
}
