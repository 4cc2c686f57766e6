import MeetingJournal
import ThreatDomain

/// A data folder with the sample, and a journal that is written into it without a terminal.
struct WrittenMeeting {
  /// What names the data folder: `XDG_DATA_HOME`.
  let variables: [String: String]
  private let journal: JournalFolder
  private let start = Timestamp(seconds: 1_554_465_600)

  init(in home: String) throws {
    variables = ["XDG_DATA_HOME": home]
    journal = JournalFolder(
      "\(home)/ptg/journal", deviceFile: "\(home)/ptg/device", witness: "\(home)/ptg/journal-heads")
    let sync = try run("sync", BuiltProgram.sampleExport, "--allow-unsigned", "--reason", "test")
    guard sync.status == 0 else { throw NotLoaded(reason: sync.errors) }
  }

  private struct NotLoaded: Error {
    let reason: String
  }

  func run(_ words: String...) throws -> CommandRun { try CommandRun(words, variables: variables) }

  @discardableResult
  func save(
    _ matter: Matter, in meeting: EventID? = nil, about item: ItemKey? = nil,
    handling: HandlingCode = .share
  ) throws -> EventID {
    let event = JournalEvent(
      meeting: meeting, at: start, writer: Writer(user: "old", host: "desk"), item: item,
      handling: handling, matter: matter)
    _ = try journal.save(event)
    return event.id
  }

  /// A meeting that was closed at once.
  func hold() throws -> EventID {
    try save(
      .meeting(
        Matter.Meeting(
          region: "sw", date: start.day, chairRole: "ACC Crime", opened: start, closed: start,
          quorum: 0)))
  }
}
