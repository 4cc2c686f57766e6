import ThreatDomain

/// What sentences are made of, where that is more than a name and a number.
extension Words {
  /// A subject's score and rank, now and at the baseline.
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

  /// A figure on a chart, and what it is called there.
  package struct ShadedFigure: Equatable, Sendable {
    let name: String
    let shown: String
    /// `nil` where it is not known, or kept back.
    let number: Double?
    let isKeptBack: Bool
    /// Whether it is said in words: known, and no number.
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
