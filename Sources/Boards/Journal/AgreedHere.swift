import MeetingJournal
import SnapshotStore
import ThreatDomain

/// What the group agreed in its journal and the shown export does not say yet.
///
/// It holds priorities of threats, levels of investigations, and owners. An export that says the same
/// value ends it, and so does an answer of the centre that refuses it.
struct AgreedHere: Equatable, Sendable {
  /// A value that the group agreed for a record, and the day on which that was written.
  struct Value<Agreed: Equatable & Sendable>: Equatable, Sendable {
    let value: Agreed
    let day: Day
    /// Where it stands on its way to the centre and back.
    let standing: SentStanding
  }

  private var priorities: [String: Entry<AgreedPriority>] = [:]
  private var levels: [String: Entry<PriorityLevel>] = [:]
  private var owners: [ItemKey: Entry<String>] = [:]
  /// The day of the export; `nil` where no journal is at hand.
  private var asAt: Day?

  /// Nothing, where no journal is at hand.
  init() {}

  /// - Parameter journal: As far as the clearance of the snapshot allows it.
  init(_ journal: GroupJournal?, _ answers: CentreAnswers = CentreAnswers(), asAt day: Day) {
    guard let journal else { return }
    asAt = day
    let written = journal.front.agreed.map(\.current).sorted { $0.order < $1.order }
    // Of several entries about a record, the last one counts.
    for event in written {
      let standing = answers.standing(of: event.id)
      let isInConflict = event.items.contains { item in
        answers.contrary(among: journal.front.marks[item] ?? [])?.id == standing.answer?.id
          && standing.state == .answered(.conflict)
      }
      switch event.matter {
      case .priority(let agreed):
        priorities[agreed.threat] = Entry(
          agreed.new, before: agreed.old, on: event.at.day, standing, isInConflict: isInConflict,
          lastDay: agreed.validTo)
      case .level(let agreed):
        levels[agreed.operation] = Entry(
          agreed.to, before: agreed.from, on: event.at.day, standing, isInConflict: isInConflict)
      case .owner(let agreed):
        owners[agreed.item] = Entry(
          agreed.new, before: agreed.old, on: event.at.day, standing, isInConflict: isInConflict)
      default: break
      }
    }
  }

  /// The priority that the group agreed for the threat; `nil` where the export says the newest.
  func priority(of threat: Threat) -> Value<AgreedPriority>? {
    asAt.flatMap {
      priorities[threat.id]?.value(beside: threat.agreedPriority, since: threat.agreedOn, asAt: $0)
    }
  }

  /// The level that the group agreed for the investigation; `nil` where the export says the newest.
  func level(of investigation: Investigation) -> Value<PriorityLevel>? {
    asAt.flatMap {
      levels[investigation.id]?.value(
        beside: investigation.priority, since: investigation.prioritySince, asAt: $0)
    }
  }

  /// The owner that the group agreed for a record; `nil` where the export says the newest.
  ///
  /// - Parameter owner: The owner in the export.
  func owner(of table: String, _ id: String, now owner: String?) -> Value<String>? {
    asAt.flatMap {
      owners[ItemKey(table: table, key: id)]?.value(beside: owner, since: nil, asAt: $0)
    }
  }
}

/// One entry of the journal.
private struct Entry<Agreed: Equatable & Sendable>: Equatable, Sendable {
  private let agreed: Agreed
  /// What the export said when it was written.
  private let before: Agreed?
  private let day: Day
  /// The last day for which it was agreed; `nil` where there is none.
  private let lastDay: Day?
  private let standing: SentStanding
  /// Whether the group still has to deal with a conflict.
  private let isInConflict: Bool

  init(
    _ agreed: Agreed, before: Agreed?, on day: Day, _ standing: SentStanding,
    isInConflict: Bool, lastDay: Day? = nil
  ) {
    self.agreed = agreed
    self.before = before
    self.day = day
    self.lastDay = lastDay
    self.standing = standing
    self.isInConflict = isInConflict
  }

  /// The value, where the export does not have it.
  ///
  /// An entry that is older than the export counts as long as the export says what it said then:
  /// another value since then is newer than the entry.
  ///
  /// - Parameters:
  ///   - now: The value in the export.
  ///   - since: The day from which the export has its value, where it says so.
  func value(beside now: Agreed?, since: Day?, asAt: Day) -> AgreedHere.Value<Agreed>? {
    guard agreed != now, lastDay.map({ $0 >= asAt }) ?? true, !standing.isEnded else { return nil }
    let found = AgreedHere.Value(value: agreed, day: day, standing: standing)
    // Both values stay in sight until the group has dealt with the conflict.
    if isInConflict { return found }
    let isNewer = day >= asAt
    let isUnanswered = now == before && since.map { $0 <= day } ?? true
    return isNewer || isUnanswered ? found : nil
  }
}
