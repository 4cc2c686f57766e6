import Boards
import ExportSync
import MeetingJournal
import Platform
import Sheets
import Wording

/// The verb `ptg journal`: it checks what the group wrote down, joins another copy to it, copies it
/// to another folder, goes on after damage, prints minutes and due days, and asks forces without ptg.
struct JournalVerb: Verb {
  static let name = "journal"
  static let summary = Term.verb(.journal)
  static let operands: Term? = .operand(.afterJournal)
  static let details: [Term] = [
    .verb(.journalWords), .keeping(.wordsOfKeeping), .verb(.journalMinutes),
    .keeping(.wordsOfCalendar), .exchange(.wordsOfReturn), .forceSheet(.wordsOfSheet),
    .forceSheet(.wordsOfTake),
  ]
  static let options: [OptionName] =
    [.out, .key, .check, .reason, .backup, .all, .encoding]
    + PrintOptions.names.filter { ![.open, .sample, .asOf, .since].contains($0) }
  static let optionTerms: [OptionName: Term] = [
    .out: .forceSheet(.outOption), .reason: .keeping(.reasonOption),
    .check: .forceSheet(.checkOption), .key: .exchange(.keyOption),
  ]

  /// The words that may follow the verb.
  private static let known = [
    "verify", "join", "export", "backup", "continue", "minutes", "calendar", "return", "sheet",
    "take",
  ]

  /// What the user asked for.
  enum Task {
    case verify
    /// The other folder, absolute or relative.
    case join(String)
    /// The folder to copy into.
    case export(String)
    /// The folder to back up into; `nil` for the chosen one.
    case backup(String?)
    /// Why the journal is not as it was written.
    case goOn(String)
    /// The id of the meeting; `nil` for the last one.
    case minutes(String?, PrintOptions)
    case calendar(CalendarTask)
    case sendUp(ReturnTask)
    case sheet(SheetTask)
    case take(TakeTask)
  }

  let view: ViewOptions
  let task: Task
  /// The folder for backups of the option; `nil` for that of the settings.
  let backupFolder: String?

  init(_ arguments: inout Arguments) throws(UsageError) {
    let word = try arguments.next(.operand(.afterJournal))
    switch word {
    case "verify": task = .verify
    case "join": task = .join(try arguments.next(.operand(.folder)))
    case "export":
      guard let folder = try arguments.text(.out, expected: .expected(.folder)) else {
        throw UsageError { $0.say.cannotBe("--out", "", expected: $0[.expected(.folder)]) }
      }
      task = .export(folder)
    case "backup": task = .backup(arguments.nextIfAny())
    case "continue":
      guard let reason = try arguments.reason() else {
        throw UsageError {
          $0.say.needs(
            "ptg journal continue", "--reason \($0[.operand(.text)])", see: "ptg help journal")
        }
      }
      task = .goOn(reason)
    case "calendar": task = .calendar(try CalendarTask(&arguments))
    case "return": task = .sendUp(try ReturnTask(&arguments))
    case "sheet": task = .sheet(try SheetTask(&arguments))
    case "take": task = .take(try TakeTask(&arguments))
    case "minutes":
      let id = arguments.nextIfAny()
      var opening = arguments.opening("\(Page.meeting.kind):\(id ?? "last")")
      task = .minutes(id, try PrintOptions(&opening))
    default:
      let near = KnownWords(JournalVerb.known).meant(by: word)
      throw UsageError {
        $0.say.cannotBe("journal", word, near: near, oneOf: JournalVerb.known)
      }
    }
    backupFolder = try arguments.text(.backup, expected: .expected(.folder))
    view = try ViewOptions(arguments)
  }

  func run(in environment: Environment) throws {
    let data = environment.data(view)
    let journal = JournalAccess(in: data, environment, isSample: false)
    if task.writes { backUpBeforeUpdate(data, environment) }
    switch task {
    case .verify:
      let report = try journal.folder.verify()
      try say("\(report)", environment)
      if !report.isSound { throw NothingFound { $0[.journal(.notAsWritten)] } }
    case .join(let other):
      let path = environment.absolute(other)
      guard Files.kind(of: path) == .folder else {
        throw NothingFound { $0.say.noJournalIn(path) }
      }
      let report = try journal.folder.join(path)
      try say("\(report)", environment)
    case .export(let folder):
      try export(folder, journal, environment)
    case .backup(let folder): try backUp(into: folder, journal, environment)
    case .goOn(let reason): try goOn(because: reason, journal, environment)
    case .calendar(let calendar): try writeCalendar(calendar, journal, environment)
    case .sendUp(let task): try sendUp(task, journal, environment)
    case .sheet(let sheet): try writeSheet(sheet, environment)
    case .take(let file): try take(file, journal, environment)
    case .minutes(let id, var print):
      print.subject = .place(.page(Page.meeting.kind, id: try meeting(id, journal)))
      try PrintVerb(print: print).run(in: environment)
    }
  }

  /// Copies the journal before this ptg first writes to it; a failure stops nothing.
  private func backUpBeforeUpdate(_ data: DataFolder, _ environment: Environment) {
    let backup = JournalBackup(of: data, into: backupFolder, environment)
    if let fault = backup.makeBeforeUpdate(at: environment.now()) {
      environment.complain("ptg: \(fault.text(in: environment.words))")
    }
  }

  /// The id of the meeting that was asked for: it must be there.
  func meeting(_ id: String?, _ journal: JournalAccess) throws -> String {
    let state = JournalState(try journal.folder.read().events, for: .nobody)
    let asked = id.map { id in state.meetings.filter { $0.id.description.hasPrefix(id) } }
    guard let found = asked?.first ?? (id == nil ? state.meetings.last : nil) else {
      throw NothingFound { $0[.journal(.noSuchMeeting)] }
    }
    return found.id.description
  }
}

extension JournalVerb.Task {
  /// Whether it changes the journal.
  fileprivate var writes: Bool {
    switch self {
    case .join, .goOn: true
    case .sendUp(let task): !task.isCheck
    case .take(let task): !task.isCheck
    case .verify, .export, .backup, .minutes, .calendar, .sheet: false
    }
  }
}
