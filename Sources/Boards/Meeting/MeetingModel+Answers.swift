import MeetingJournal
import SnapshotStore
import ThreatDomain
import Wording

/// An entry that goes up to the centre, with how it stands.
struct SentEntry: Equatable, Sendable {
  let thread: JournalThread
  let standing: SentStanding

  /// What went up from meetings of the region, whether it was answered or not.
  static func list(_ records: MeetingRecords, _ request: BoardRequest) -> [SentEntry] {
    guard let journal = records.journal else { return [] }
    let own = Set(journal.meetings(of: records.region).flatMap(\.ids))
    return journal.state.threads.compactMap { thread in
      guard let standing = request.centre.standing(of: thread), standing.state != .notSent else {
        return nil
      }
      let meeting = thread.events.compactMap { request.centre.sending(of: $0.id)?.meeting }.last
      guard records.region == nil || meeting.map(own.contains) ?? true else { return nil }
      return SentEntry(thread: thread, standing: standing)
    }
  }

  /// What has no decision of the centre, oldest first.
  static func waiting(_ sent: [SentEntry]) -> [SentEntry] {
    sent.filter(\.standing.isWaiting).sorted { left, right in
      let days = [left, right].map { $0.standing.sentOn?.sinceEpoch ?? .min }
      return days[0] == days[1] ? left.thread.start < right.thread.start : days[0] < days[1]
    }
  }

  /// What the meeting before this one sent up, where an answer came by the day of this one.
  static func answered(
    before meeting: MeetingRecord, in state: JournalState, _ centre: CentreAnswers
  ) -> [SentEntry] {
    let before = state.meetings.last { other in
      other.meeting.region == meeting.meeting.region
        && other.meeting.opened < meeting.meeting.opened
    }
    guard let before else { return [] }
    return state.threads.compactMap { thread in
      let standings = thread.events.reversed().filter { event in
        centre.sending(of: event.id).map { before.ids.contains($0.meeting) } ?? false
      }.map { centre.standing(of: $0.id) }
      return standings.first { standing in
        standing.answer.map { $0.answeredOn <= meeting.meeting.date } ?? false
      }.map { SentEntry(thread: thread, standing: $0) }
    }
  }

  /// How many entries of these meetings go up and have not been sent as they are now.
  static func notSent(from meetings: [MeetingRecord], _ request: BoardRequest) -> Int {
    let roots = meetings.flatMap { meeting in
      meeting.threads.filter { thread in
        guard thread.current.meeting.map(meeting.ids.contains) ?? false,
          let standing = request.centre.standing(of: thread)
        else { return false }
        return standing.state == .notSent || standing.isChanged
      }.map(\.root)
    }
    return Set(roots).count
  }

  /// The day by which an answer is due; `nil` where none was set.
  var answerDue: Day? {
    switch thread.current.matter {
    case .escalation, .tasking, .ask: thread.current.matter.due
    default: nil
    }
  }
}

/// The answers that the group has to deal with.
extension MeetingModel {
  /// The newest answer first.
  ///
  /// An item is dealt with once the group wrote about its record after the answer, or closed a
  /// meeting that was done with it.
  static func answers(
    _ sent: [SentEntry], _ records: MeetingRecords, _ closed: [MeetingRecord], _ words: Words
  ) -> [Item] {
    let items = sent.compactMap { entry -> (day: Day, item: Item)? in
      guard entry.standing.isContrary, let answer = entry.standing.answer,
        !isDealtWith(entry, answer, records)
      else { return nil }
      let item = item(entry, answer, records, words)
      let isDone = closed.contains { meeting in
        meeting.discussed(item.cause.rawValue, item.about) != nil
      }
      return isDone ? nil : (answer.answeredOn, item)
    }
    return items.sorted { left, right in
      left.day == right.day ? left.item.about < right.item.about : right.day < left.day
    }.map(\.item)
  }

  private static func item(
    _ entry: SentEntry, _ answer: DecisionAnswer, _ records: MeetingRecords, _ words: Words
  ) -> Item {
    let kind = words.kind(of: entry.thread)
    let name = records.items.name(of: entry.thread)
    return Item(
      cause: answer.answer == .conflict ? .conflict : .refused, about: answer.id,
      what: name.map { "\($0), \(kind.lowercased())" } ?? kind, opens: entry.thread.place,
      due: nil, because: answer.reason, standing: entry.standing)
  }

  private static func isDealtWith(
    _ entry: SentEntry, _ answer: DecisionAnswer, _ records: MeetingRecords
  ) -> Bool {
    (records.journal?.state.threads ?? []).contains { other in
      !other.isPrivate && !other.current.matter.isProceeding
        && !other.items.isDisjoint(with: entry.thread.items)
        && (answer.answeredOn < other.current.at.day || other.isAnother(entry.thread))
    }
  }
}

extension JournalThread {
  /// Whether the group decided the same thing about the same record again, after the other.
  fileprivate func isAnother(_ other: JournalThread) -> Bool {
    root != other.root && current.matter.kind == other.current.matter.kind
      && items == other.items && other.current.at < start.at
  }

  /// Every event of the thread, the one that counts last.
  var events: [JournalEvent] { earlier + rivals + [current] }
}
