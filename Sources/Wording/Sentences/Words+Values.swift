import ThreatDomain

/// Values in sentences that are more than a name and a number.
extension Words {
  /// The score and rank of an actor or threat, now and at the baseline.
  package struct RankStanding: Sendable {
    package let score: HarmScore?
    package let scoreBefore: HarmScore?
    /// The rank, 1 the highest; `nil` without a score.
    package let rank: Int?
    /// The rank at the baseline; `nil` without a score then.
    package let rankBefore: Int?
    /// Whether the rank is in the top ten.
    package let isInTen: Bool
    /// Whether the rank was in the top ten at the baseline.
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

    /// Whether the subject entered or left the top ten.
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

  /// Why an investigation needs the meeting.
  package enum Worry: Equatable, Sendable {
    case ownerless
    /// Days without activity.
    case stalled(Int)
    /// Days since its decision was due.
    case overdue(Int)
  }

  /// How far the export was proven, as sentences say it.
  package enum SourceProof: Sendable { case sample, unverified, signed }
}
