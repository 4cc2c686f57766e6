import MeetingJournal
import SnapshotStore
import ThreatDomain

/// The centre's answers in a snapshot, beside what the journal says went up.
///
/// Answers about records that the clearance of the snapshot does not show are not in it.
struct CentreAnswers: Equatable, Sendable {
  private var byEvent: [EventID: DecisionAnswer] = [:]
  private var sentUp = SentUp()
  /// The forces of the group: an action of another force goes up.
  private var forces: Set<String> = []

  /// Nothing, where no journal is at hand.
  init() {}

  init(_ answers: [DecisionAnswer], _ sentUp: SentUp, forces: [String]) {
    for answer in answers {
      guard let id = EventID(answer.id.lowercased()) else { continue }
      byEvent[id] = answer
    }
    self.sentUp = sentUp
    self.forces = Set(forces)
  }

  /// How an entry stands; `nil` where it does not go up.
  ///
  /// What went up stays so, whoever the group is now.
  func standing(of thread: JournalThread) -> SentStanding? {
    let ids = thread.earlier.map(\.id) + thread.rivals.map(\.id)
    let own = standing(of: thread.current.id)
    if own.state != .notSent { return own }
    let earlier = ids.reversed().map(standing).filter { $0.state != .notSent }
    if let last = earlier.first(where: { $0.answer != nil }) ?? earlier.first {
      return SentStanding(sentOn: last.sentOn, answer: last.answer, isChanged: true)
    }
    return thread.current.matter.goesUp(from: forces) ? own : nil
  }

  /// How one event stands.
  func standing(of event: EventID) -> SentStanding {
    SentStanding(
      sentOn: sending(of: event)?.at.day, answer: byEvent[event], isChanged: false)
  }

  /// The return that held the event; `nil` where none did.
  func sending(of event: EventID) -> SentUp.Sending? { sentUp.sending(of: event) }

  /// How the entry stands that went up or was answered last; `nil` where none did.
  func last(among entries: Set<MarkedEntry>) -> SentStanding? {
    entries.sorted { ($0.at.seconds, $0.event) < ($1.at.seconds, $1.event) }.map {
      standing(of: $0.event)
    }
    .filter { $0.state != .notSent }.max { $0.lastMoved < $1.lastMoved }
  }

  /// The answer that the group has to deal with, of those to these entries about one record.
  ///
  /// It is dealt with once something was written about the record after the day of the answer.
  func contrary(among entries: Set<MarkedEntry>) -> DecisionAnswer? {
    let last = entries.map(\.at.day).max()
    return entries.map(\.event).map(standing).filter(\.isContrary).compactMap(\.answer)
      .filter { answer in last.map { $0 <= answer.answeredOn } ?? true }
      .max { ($0.answeredOn, $0.id) < ($1.answeredOn, $1.id) }
  }
}

extension CentreAnswers {
  /// - Parameter journal: As far as the clearance of the snapshot allows it.
  init(
    to journal: GroupJournal?, in snapshot: borrowing Snapshot, of scope: Scope
  ) throws(StoreError) {
    guard let journal else {
      self.init()
      return
    }
    let region = snapshot.region(of: scope)
    let group = region.map(Scope.region) ?? .national
    // A journal knows returns of one region or of several.
    self.init(
      try snapshot.database.decisionAnswers(toRegion: nil), journal.front.sentUp,
      forces: snapshot.directory.forces(in: group).map(\.id))
  }
}
