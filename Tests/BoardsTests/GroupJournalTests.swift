import MeetingJournal
import Synchronization
import Testing
import ThreatDomain

@testable import Boards

@Suite("The journal that boards read")
struct GroupJournalTests {
  private static let writer = Writer(user: "rfdo", host: "desk")
  private static let item = ItemKey(table: "investigation", key: "I-0106")

  private static func event(_ matter: Matter, instead of: EventID? = nil) -> JournalEvent {
    JournalEvent(
      at: Timestamp(seconds: 1_554_458_400), writer: writer, item: item, supersedes: of,
      matter: matter)
  }

  private static let decision = event(.decision(.init(text: "Adopt it", decidedBy: "The group")))

  /// A journal of one event, and how often its files were read.
  private final class Late: Sendable {
    private let reads = Mutex(0)

    var count: Int { reads.withLock { $0 } }

    var journal: GroupJournal {
      GroupJournal(
        JournalFront(JournalState([decision], for: writer)), of: 1, for: writer
      ) {
        self.reads.withLock { $0 += 1 }
        return GroupJournal.Whole([decision], for: writer, isSound: true)
      }
    }
  }

  @Test("knows marks and meetings without reading its files, and reads them once for the rest")
  func late() {
    let late = Late()
    let journal = late.journal
    #expect(journal.front.markedItems == [Self.item] && journal.openMeeting(of: nil) == nil)
    #expect(late.count == 0)
    #expect(journal.state.threads.count == 1 && journal.isSound)
    #expect(journal.state.threads.count == 1 && late.count == 1)
  }

  @Test("takes an event that stands alone without reading its files")
  func adding() {
    let late = Late()
    let other = ItemKey(table: "threat", key: "T-sw-01")
    let priority = JournalEvent(
      at: Timestamp(seconds: 1_554_458_500), writer: Self.writer, item: other,
      matter: .priority(.init(threat: "T-sw-01", new: .high, rationale: "Doubled")))
    let journal = late.journal.adding(priority)
    #expect(journal.front.markedItems == [Self.item, other] && late.count == 0)
    #expect(journal.state.threads.count == 2 && late.count == 1)
    #expect(journal.front == JournalFront(journal.state))
  }

  @Test("knows what went up to the centre without reading its files")
  func sentUp() {
    let late = Late()
    let meeting = EventID()
    let returned = JournalEvent(
      at: Timestamp(seconds: 1_554_458_500), writer: Self.writer,
      matter: .returned(.init(meeting: meeting, package: "0a", events: [Self.decision.id])))
    let journal = late.journal.adding(returned)
    #expect(journal.front.sentUp.sending(of: Self.decision.id)?.meeting == meeting)
    #expect(journal.front.sentUp.sending(of: returned.id) == nil && late.count == 0)
    #expect(journal.front == JournalFront(journal.state))
  }

  @Test("takes an event in the place of another with what came before it")
  func superseding() {
    let late = Late()
    let changed = Self.event(
      .decision(.init(text: "Close it", decidedBy: "The group")), instead: Self.decision.id)
    let journal = late.journal.adding(changed)
    #expect(journal.state.threads.count == 1 && journal.state.threads[0].current == changed)
    #expect(journal.front == JournalFront(journal.state))
    #expect(journal != late.journal)
  }
}
