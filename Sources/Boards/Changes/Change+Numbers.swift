import Sheets
import ThreatDomain
import Wording

/// The numbers of changes.
extension Change {
  /// The meaning of a number.
  enum Measure: CaseIterable, Sendable {
    case rank, rankBefore, score, scoreBefore
    /// The days from sending a case, or raising an escalation, to the answer.
    case days
    /// The line that a signal is measured against.
    case bound

    /// The name of the number in data.
    var id: ColumnID {
      switch self {
      case .rank: .rank
      case .rankBefore: .rankBefore
      case .score: .score
      case .scoreBefore: .scoreBefore
      case .days: .days
      case .bound: .bound
      }
    }
  }

  /// A number and what it counts.
  struct Number: Equatable, Sendable {
    let raw: RawValue
    let figure: Figure?

    init(_ number: Int, _ figure: Figure?) {
      raw = .integer(number)
      self.figure = figure
    }

    init(_ number: Double, _ figure: Figure?) {
      raw = .number(number)
      self.figure = figure
    }
  }
}

extension Words.RankStanding {
  /// Scores and ranks now and at the baseline.
  ///
  /// - Parameter subjects: The subjects that this one is ranked among.
  func numbers(
    of id: String, among subjects: RankedSubjects?, since baseline: Day
  ) -> [Change.Measure: Change.Number] {
    let then = subjects?.asAt(baseline)
    func rank(_ rank: Int?, _ subjects: RankedSubjects?) -> Change.Number? {
      rank.map { .init($0, subjects.map { .standing(.rank, of: id, $0) }) }
    }
    func score(_ score: HarmScore?, _ subjects: RankedSubjects?) -> Change.Number? {
      score.map {
        .init(
          $0.total,
          subjects.map { .score(.total, ScoredSubject($0.kind, id: id, $0.scale)) })
      }
    }
    var numbers: [Change.Measure: Change.Number] = [:]
    numbers[.rank] = rank(self.rank, subjects)
    numbers[.rankBefore] = rank(rankBefore, then)
    numbers[.score] = score(self.score, subjects)
    numbers[.scoreBefore] = score(scoreBefore, then)
    return numbers
  }
}
