import Boards
import CellCanvas
import ExportSync
import JournalReturn
import MeetingJournal
import Platform
import SnapshotStore
import ThreatDomain
import Wording

/// What a meeting sends up to the centre.
extension JournalVerb {
  struct ReturnTask {
    /// The beginning of a meeting's id; `nil` for the last meeting.
    let meeting: String?
    /// The folder of the return; `nil` for a check alone.
    let out: String?
    /// The file of the key; `nil` for a check alone.
    let key: String?
    let handling: PrintOptions.Handling
    var isCheck: Bool { out == nil }

    init(_ arguments: inout Arguments) throws(UsageError) {
      meeting = arguments.nextIfAny()
      let out = try arguments.text(.out, expected: .expected(.folder))
      let key = try arguments.text(.key, expected: .expected(.keyFile))
      handling =
        try arguments.value(
          .handling, oneOf: PrintOptions.Handling.allCases.map(\.rawValue),
          PrintOptions.Handling.init) ?? .carry
      let isCheck = arguments.has(.check)
      self.out = isCheck ? nil : out
      self.key = isCheck ? nil : key
      guard !isCheck else { return }
      for (option, given) in [("--out", out), ("--key", key)] where given == nil {
        throw UsageError {
          $0.say.needs("ptg journal return", "\(option), or --check", see: "ptg help journal")
        }
      }
    }
  }

  /// Shows what leaves, writes it, and notes in the journal that it went up.
  func sendUp(
    _ task: ReturnTask, _ journal: JournalAccess, _ environment: Environment
  ) throws {
    let reading = try journal.folder.read()
    let report = try journal.folder.report(on: reading)
    guard report.isSound else { throw NothingFound { $0[.journal(.notAsWritten)] } }
    let state = JournalState(reading.events, for: .nobody)
    let id = try EventID(meeting(task.meeting, journal))
    guard let meeting = id.flatMap(state.meeting) else {
      throw NothingFound { $0[.journal(.noSuchMeeting)] }
    }
    let access = try SnapshotAccess(view, clearance: .full, in: environment)
    let words = environment.words
    guard !meeting.isOpen else {
      let region = access.snapshot.name(of: .region(meeting.meeting.region), words)
      throw NothingFound { $0.say.closeBeforeReturn(region) }
    }
    let forces = access.snapshot.directory.forces(in: .region(meeting.meeting.region)).map(\.id)
    let going = GoingUp(
      of: meeting, in: state, forces: Set(forces), withConditions: task.handling == .carry)
    try show(going, try EntryWords(of: going.threads, in: access.snapshot, words), environment)
    guard !going.threads.isEmpty else { throw NothingFound { $0[.exchange(.nothingGoesUp)] } }
    guard let out = task.out, let key = task.key else { return }
    let folder = environment.absolute(out)
    guard try isAgreed(to: folder, environment) else {
      return try environment.say(SafeText(words[.exchange(.notWritten)]))
    }
    let sent = state.sentUp
    let events = going.threads.map { ReturnedEvent($0, sent: sent) }
    let writer = ReturnWriter(
      folder,
      key: SigningKey(
        path: environment.absolute(key), agent: environment.variable("SSH_AUTH_SOCK")))
    let hash = try writer.write(
      MeetingReturn(
        header: ReturnHeader(of: meeting, events), events: events, heads: reading.heads))
    try note(events.map(\.event.id), package: hash, of: meeting, state, journal, environment)
    try environment.say(
      SafeText(words.say.returnWritten(folder, entries: events.count))
        .wrapped(to: environment.plainWidth))
  }

  /// Every entry with its marking, then what stays.
  private func show(_ going: GoingUp, _ entries: EntryWords, _ environment: Environment) throws {
    let words = environment.words
    for event in going.threads.map(\.current) {
      let marking = [event.marking.rawValue, event.handling == .conditions ? "C" : nil]
      let head = [entries.kind(event), entries.about(event)].compactMap(\.self)
        .joined(separator: ", ")
      let mark = marking.compactMap(\.self).joined(separator: " ")
      try environment.say(
        SafeText("[\(mark)] \(head): \(entries.text(event))").wrapped(to: environment.plainWidth))
    }
    let events = going.threads.map(\.current)
    let highest = events.map(\.marking).max() ?? .officialSensitive
    let lines = [
      events.isEmpty
        ? nil
        : words.say.goingUp(
          events.count, marking: highest.rawValue,
          conditions: events.count { $0.handling == .conditions }),
      words.say.staying(going.staying, keptBack: going.keptBack),
    ]
    for line in lines.compactMap(\.self) {
      try environment.say(SafeText(line).wrapped(to: environment.plainWidth))
    }
  }

  /// Asks on a terminal, where a person can still say no.
  private func isAgreed(to folder: String, _ environment: Environment) throws -> Bool {
    guard environment.isInputTerminal else { return true }
    try environment.write(.output, environment.words.say.writeReturn(folder))
    let answer = try environment.readLine() ?? ""
    return ["yes", "y", "ie"].contains(answer.lowercased())
  }

  /// Notes what went up, unless a return of the same meeting with the same entries did before.
  private func note(
    _ events: [EventID], package hash: String, of meeting: MeetingRecord, _ state: JournalState,
    _ journal: JournalAccess, _ environment: Environment
  ) throws {
    let sent = state.sentUp
    guard !events.allSatisfy({ sent.sending(of: $0)?.meeting == meeting.id }) else { return }
    try journal.save(
      JournalEvent(
        meeting: meeting.id, at: environment.now(), writer: journal.writer,
        snapshotSerial: meeting.snapshotSerial,
        matter: .returned(
          Matter.Returned(meeting: meeting.id, package: hash, events: events))))
    journal.keepIndex()
    let backup = JournalBackup(of: journal.data, into: backupFolder, environment)
    if let fault = backup.makeIfChosen(at: environment.now()) {
      environment.complain("ptg: \(fault.text(in: environment.words))")
    }
  }
}
