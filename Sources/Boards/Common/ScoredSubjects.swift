import Sheets
import SnapshotStore
import ThreatDomain

/// Actors or threats with their harm scores, ranked now and at the baseline.
package struct ScoredSubjects: Sendable {
  /// The model of the newest assessment; `nil` where there are no assessments.
  package let model: ScoreModel?
  /// The model, with stale scores judged as at the export's day.
  let scale: ScoreScale?
  /// The score of each subject as at the export's day, by id.
  package let states: [String: ScoreState]
  /// The ranking of the subjects, by id.
  package let ranking: Ranking<String>
  private let earlierStates: [String: ScoreState]
  private let earlier: Ranking<String>
  /// The rank at the baseline of each entry of ``ranking``.
  ///
  /// The highest number means that it had none.
  let ranksBefore: [Int]
  /// The assessments that count now or counted at the baseline, oldest first, by id.
  package let assessments: [String: [Assessment]]

  init(
    _ kind: AssessmentSubject, ids: [String], from snapshot: borrowing Snapshot
  ) throws(StoreError) {
    let assessments = try snapshot.database.assessments(
      of: kind, ids: ids, countingOn: (snapshot.header.asAt, snapshot.baseline))
    self.init(
      ids: ids, models: snapshot.scoreModels, assessments: assessments,
      asAt: snapshot.header.asAt, baseline: snapshot.baseline)
  }

  init(
    ids: [String], models: [ScoreModel], assessments: [String: [Assessment]], asAt: Day,
    baseline: Day
  ) {
    let wanted = Dictionary(
      ids.map { ($0, assessments[$0] ?? []) }, uniquingKeysWith: { first, _ in first })
    guard let model = Self.model(of: wanted, among: models) else {
      let states = wanted.mapValues { _ in ScoreState.notScored }
      self.init(
        model: nil, scale: nil, assessments: wanted, states: states, earlierStates: states)
      return
    }
    let states = wanted.mapValues { model.state(of: $0, asAt: asAt) }
    let earlier = states.map { id, state in
      (
        id,
        model.state(on: baseline, where: state) ?? model.state(of: wanted[id] ?? [], asAt: baseline)
      )
    }
    self.init(
      model: model, scale: ScoreScale(model, asAt: asAt), assessments: wanted, states: states,
      earlierStates: Dictionary(earlier, uniquingKeysWith: { first, _ in first }))
  }

  private init(
    model: ScoreModel?, scale: ScoreScale?, assessments: [String: [Assessment]],
    states: [String: ScoreState],
    earlierStates: [String: ScoreState]
  ) {
    self.model = model
    self.scale = scale
    self.assessments = assessments
    self.states = states
    self.earlierStates = earlierStates
    let ranking = Ranking(states)
    let earlier = Ranking(earlierStates)
    self.ranking = ranking
    self.earlier = earlier
    ranksBefore = ranking.entries.map { earlier.rank(of: $0.id) ?? .max }
  }

  /// The id of an entry of ``ranking``, by position.
  func rankedID(at position: Int) -> String { ranking.entries[position].id }

  /// The scores of some subjects as at the export's day.
  ///
  /// The model is that of the newest assessment of all subjects of this kind.
  static func states(
    of kind: AssessmentSubject, ids: some Collection<String>, from snapshot: borrowing Snapshot
  ) throws(StoreError) -> (states: [String: ScoreState], scale: ScoreScale?) {
    let asAt = snapshot.header.asAt
    let newest = try snapshot.database.newestModel(of: kind, on: asAt)
    let model = newest.flatMap { newest in
      snapshot.scoreModels.last { $0.id == newest.id && $0.version == newest.version }
    }
    let assessments = try snapshot.database.assessments(
      of: kind, ids: ids, countingOn: (asAt, asAt))
    let states = ids.map { id in
      (id, model?.state(of: assessments[id] ?? [], asAt: asAt) ?? .notScored)
    }
    return (
      Dictionary(states, uniquingKeysWith: { first, _ in first }),
      model.map { ScoreScale($0, asAt: asAt) }
    )
  }

  /// The model of the newest assessment.
  private static func model(
    of assessments: [String: [Assessment]], among models: [ScoreModel]
  ) -> ScoreModel? {
    let newest = assessments.values.joined()
      .max { ($0.assessedOn, $0.id) < ($1.assessedOn, $1.id) }
    return newest.flatMap { newest in models.last { $0.isModel(of: newest) } }
  }

  /// Some of the subjects, ranked only against each other, now and at the baseline.
  func among(_ ids: [String]) -> ScoredSubjects {
    func kept<Value>(_ all: [String: Value]) -> [String: Value] {
      Dictionary(
        ids.compactMap { id in all[id].map { (id, $0) } }, uniquingKeysWith: { first, _ in first })
    }
    return ScoredSubjects(
      model: model, scale: scale, assessments: kept(assessments), states: kept(states),
      earlierStates: kept(earlierStates))
  }

  /// The state at the baseline; `nil` for an id that is not among the subjects.
  func stateBefore(of id: String) -> ScoreState? { earlierStates[id] }

  /// The same subjects scored with other weights.
  ///
  /// The earlier scores become those of the real model.
  func trying(_ tried: ScoreModel, asAt: Day) -> ScoredSubjects {
    ScoredSubjects(
      model: tried, scale: scale, assessments: assessments,
      states: assessments.mapValues { tried.state(of: $0, asAt: asAt) }, earlierStates: states)
  }

  func rankBefore(of id: String) -> Int? { earlier.rank(of: id) }

  /// The change in the subject's score since the baseline.
  func change(of id: String) -> ScoreChange {
    ScoreChange(from: earlierStates[id] ?? .notScored, to: states[id] ?? .notScored)
  }

  func move(of id: String) -> RankMove? { ranking.move(of: id, since: earlier) }

  /// The ids in order of rank.
  ///
  /// Those without a score come last, in order of id.
  var inOrder: [String] { ranking.entries.map(\.id) + ranking.unscored.sorted() }
}

extension Snapshot {
  /// All actors of the nation with their scores, read once for each open snapshot.
  borrowing func scoredActors() throws(StoreError) -> ScoredSubjects {
    try kept("actors scored in the nation") { () throws(StoreError) in
      try ScoredSubjects(.actor, ids: try database.actorIDs(in: .national), from: self)
    }
  }
}

extension ScoreModel {
  /// The state on an earlier day, where this assessment was already the newest then.
  ///
  /// `nil` where it was not, or where there is no score.
  fileprivate func state(on day: Day, where later: ScoreState) -> ScoreState? {
    guard let score = later.score, score.assessment.assessedOn <= day else { return nil }
    return .scored(score, isStale: isStale(score.assessment, asAt: day))
  }
}
