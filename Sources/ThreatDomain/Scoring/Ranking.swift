/// Subjects by risk, highest first; those without a score apart.
public struct Ranking<ID: Hashable & Comparable & Sendable>: Hashable, Sendable {
  /// A subject at its rank.
  public struct Entry: Hashable, Sendable {
    /// 1 for the highest risk to the number of scored subjects; no rank is shared.
    public let rank: Int

    /// The subject.
    public let id: ID

    /// Its score.
    public let score: HarmScore

    /// Whether the assessment is older than the model allows.
    public let isStale: Bool
  }

  /// The scored subjects, rank 1 first.
  ///
  /// By risk, then harm, then confidence, then the newer assessment, then id ascending.
  public let entries: [Entry]

  /// The subjects without a usable score, ids ascending.
  public let unscored: [ID]

  private let ranks: [ID: Int]

  /// The ranking of subjects by what is known of each.
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
    // Positions are put in order, not scores: those are large to move about.
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

  /// The rank of a subject; `nil` where it is not scored.
  public func rank(of id: ID) -> Int? { ranks[id] }
}
