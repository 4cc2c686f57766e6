import Sheets
import SnapshotStore
import ThreatDomain

/// The measures that are worked out from records, and the money recovered.
struct WorkedModel: Equatable, Sendable {
  /// A measure, with its counts as boards show them.
  struct Line: Equatable, Sendable {
    let measure: Measure
    let part: Int
    let whole: Int
    /// The median days to take-up; `nil` of other measures, and where nothing was taken up.
    var medianDays: Double?
    /// What has not had its time yet; `nil` of measures without a time.
    var notDue: Int?

    /// The part of the whole, 0 to 1; `nil` where the whole is 0.
    var share: Double? { whole == 0 ? nil : Double(part) / Double(whole) }
  }

  enum Measure: Hashable, Sendable {
    case worked(WorkedMeasure)
    /// Actors scored within the limit of their model; the scale is `nil` where nobody is scored.
    case scoredInTime(ScoreScale?)
  }

  /// A sum of money, and how many investigations know it.
  struct Money: Equatable, Sendable {
    let sum: RecoveredSum
    /// As boards show it; `nil` where no investigation knows it, or the safe view keeps it back.
    let amount: Pence?
    let investigations: Int
  }

  /// In the order of the product design.
  let lines: [Line]
  let money: [Money]
  let asAt: Day

  init(_ records: WorkedRecords, _ request: BoardRequest) {
    lines = [
      .takenUpInTime(records, request), .withoutOutcome(records, request),
      .updatesOverdue(records), .groupsMapped(records), .scoredInTime(records),
    ]
    money = RecoveredSum.allCases.map { Money($0, records, request) }
    asAt = records.asAt
  }
}

extension WorkedModel.Line {
  fileprivate static func takenUpInTime(
    _ records: WorkedRecords, _ request: BoardRequest
  ) -> Self {
    let (months, day, limit) = (records.months, records.asAt, records.limits.takeUp)
    let sent = records.cases.filter { months.contains($0.sentOn.month) && $0.sentOn <= day }
    let due = sent.filter { $0.takeUpDue(under: records.limits) < day }
    let taken = due.compactMap { sent in sent.takenUpOn.map { ($0 - sent.sentOn, sent) } }
      .filter { $0.1.sentOn + $0.0 <= day }
    let inTime = taken.count { $0.0 <= limit.days(isComplex: $0.1.isComplex) }
    func shown(_ number: Int, _ count: WorkedCount) -> Int {
      request.counts.count(number, of: .worked(count, of: request.scope, sentIn: months))
    }
    let whole = shown(due.count, .hadTheirTime)
    let takeUp = TakeUp(sent: due.count, declined: 0, days: taken.map(\.0))
    return Self(
      measure: .worked(.takenUpInTime(limit, sentIn: months)),
      part: min(whole, shown(inTime, .takenUpInTime)), whole: whole,
      medianDays: request.keepsBackLoss(beside: shown(taken.count, .takenUpInTime))
        ? nil : takeUp.medianDays,
      notDue: shown(sent.count - due.count, .notDue))
  }

  fileprivate static func withoutOutcome(
    _ records: WorkedRecords, _ request: BoardRequest
  ) -> Self {
    let day = records.asAt
    let old = records.cases.filter { sent in
      sent.takenUpOn.map { day - $0 >= WorkedMeasure.outcomeAfterDays } ?? false
    }
    let without = old.count { sent in sent.firstOutcomeOn.map { $0 > day } ?? true }
    func shown(_ number: Int, _ count: WorkedCount) -> Int {
      request.counts.count(number, of: .worked(count, of: request.scope, sentIn: nil))
    }
    let whole = shown(old.count, .takenUpAYearAgo)
    return Self(
      measure: .worked(.withoutOutcome), part: min(whole, shown(without, .withoutOutcome)),
      whole: whole)
  }

  fileprivate static func updatesOverdue(_ records: WorkedRecords) -> Self {
    let due = records.investigations.filter { $0.status != .closed }
      .compactMap(\.victimUpdateDue)
    return Self(
      measure: .worked(.updatesOverdue), part: due.count { $0 < records.asAt }, whole: due.count)
  }

  fileprivate static func groupsMapped(_ records: WorkedRecords) -> Self {
    let groups = records.actors.filter { [.group, .network].contains($0.kind) }
    return Self(
      measure: .worked(.groupsMapped), part: groups.count { $0.isMapped }, whole: groups.count)
  }

  fileprivate static func scoredInTime(_ records: WorkedRecords) -> Self {
    let inTime = records.scored.states.values.count { state in
      if case .scored(_, let isStale) = state { !isStale } else { false }
    }
    return Self(
      measure: .scoredInTime(records.scored.scale), part: inTime, whole: records.actors.count)
  }
}

extension WorkedModel.Line {
  /// What a figure of the line counts.
  func figure(_ asked: WorkedFigure, in scope: Scope, asAt day: Day) -> Figure? {
    switch measure {
    case .worked(let measure): return .worked(asked, WorkedSlice(measure, in: scope, asAt: day))
    case .scoredInTime(let scale):
      let count: SubjectCount? =
        switch asked {
        case .part: .scoredInTime
        case .whole: .all
        case .share: .scoredInTimeShare
        case .medianDays, .notDue: nil
        }
      guard let scale, let count else { return nil }
      return .subjects(count, RankedSubjects(.actor, in: scope, scale))
    }
  }
}

extension WorkedModel.Money {
  fileprivate init(_ sum: RecoveredSum, _ records: WorkedRecords, _ request: BoardRequest) {
    let known = records.investigations.compactMap { sum.amount(in: $0.money) }
    let total = Pence(known.reduce(0) { $0 + $1.amount })
    self.init(
      sum: sum,
      amount: known.isEmpty ? nil : request.counts.loss(total, beside: known.count),
      investigations: known.count)
  }
}
