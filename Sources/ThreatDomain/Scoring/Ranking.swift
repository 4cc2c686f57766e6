/// Subjects in order of risk, highest first; subjects without a score are kept apart.
public struct Ranking<ID: Hashable & Comparable & Sendable>: Hashable, Sendable {
  /// A ranked subject.
  public struct Entry: Hashable, Sendable {
    /// 1 for the highest risk, up to the number of scored subjects; no two subjects share a rank.
    public let rank: Int

    /// The id of the subject.
    public let id: ID

    /// The score of the subject.
    public let score: HarmScore

    /// Whether the assessment is older than the model allows.
    public let isStale: Bool
  }

  /// The scored subjects, rank 1 first.
  ///
  /// They are ordered by risk, then harm, then confidence, then the newer assessment, then id.
  public let entries: [Entry]

  /// The ids of subjects without a usable score, ascending.
  public let unscored: [ID]

  private let ranks: [ID: Int]

  /// Creates the ranking from the score state of each subject, by id.
  public init(_ states: [ID: ScoreState]) {
    var scored: [(id: ID, score: HarmScore, isStale: Bool)] = []
    var unscored: [ID] = []
    for (id, state) in states {
      switch state {
      case .scored(let score, let isStale): scored.append((id, score, isStale))
      case .unusable, .notScored: unscored.append(id)
      }
    }
    self.unscored = unscored.sorted()
    // // The sort moves positions and not scores, because scores are large to copy.
    let orders = scored.map { ScoreOrder($0.score) }
    let ordered = scored.indices.sorted { one, other in
      orders[one].isAbove(orders[other]) ?? (scored[one].id < scored[other].id)
    }
    entries = ordered.enumerated().map { place, position in
      let subject = scored[position]
      return Entry(
        rank: place + 1, id: subject.id, score: subject.score, isStale: subject.isStale)
    }
    ranks = Dictionary(
      entries.map { ($0.id, $0.rank) }, uniquingKeysWith: { first, _ in first })
  }

  /// The rank of a subject; `nil` where it has no score.
  public func rank(of id: ID) -> Int? { ranks[id] }
}
