import ThreatDomain

/// Values in sentences that are more than a name and a number.
extension Words {
  /// The score and rank of an actor or threat, now and at the baseline.
  package struct RankStanding: Sendable {
    package let score: HarmScore?
    package let scoreBefore: HarmScore?
    package let rank: Int?
    package let rankBefore: Int?
    package let isInTen: Bool
    package let wasInTen: Bool

    package init(
      score: HarmScore?, scoreBefore: HarmScore?, rank: Int?, rankBefore: Int?, isInTen: Bool,
      wasInTen: Bool
    ) {
      self.score = score
      self.scoreBefore = scoreBefore
      self.rank = rank
      self.rankBefore = rankBefore
      self.isInTen = isInTen
      self.wasInTen = wasInTen
    }

    package var crossesTen: Bool { isInTen != wasInTen }
  }

  /// A figure on a chart, and its name there.
  package struct ShadedFigure: Equatable, Sendable {
    let name: String
    let shown: String
    /// The figure as a number; `nil` where it is not known or kept back.
    let number: Double?
    let isKeptBack: Bool
    /// Whether the figure is shown in words: it is known, but is no number.
    let isWord: Bool

    package init(
      name: String, shown: String, number: Double?, isKeptBack: Bool, isWord: Bool = false
    ) {
      self.name = name
      self.shown = shown
      self.number = number
      self.isKeptBack = isKeptBack
      self.isWord = isWord
    }
  }

  /// How the source of the export was proven, for sentences.
  package enum SourceProof: Sendable { case sample, unverified, signed }
}
