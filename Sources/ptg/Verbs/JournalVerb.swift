import Boards
import CellCanvas
import ExportSync
import MeetingJournal
import Platform
import Sheets
import Wording

/// The verb `ptg journal`: it checks what the group wrote down, joins another copy to it, copies it
/// to another folder, and prints minutes.
struct JournalVerb: Verb {
  static let name = "journal"
  static let summary = Term.verb(.journal)
  static let operands: Term? = .operand(.afterJournal)
  static let details: [Term] = [.verb(.journalWords), .verb(.journalMinutes)]
  static let options: [OptionName] =
    [.out] + PrintOptions.names.filter { ![.open, .sample, .asOf, .since].contains($0) }

  /// What the user asked for.
  enum Task {
    case verify
    /// The other folder, absolute or relative.
    case join(String)
    /// The folder to copy into.
    case export(String)
    /// The id of the meeting; `nil` for the last one.
    case minutes(String?, PrintOptions)
  }

  let view: ViewOptions
  let task: Task

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
    case "minutes":
      let id = arguments.nextIfAny()
      var opening = arguments.opening("\(Page.meeting.kind):\(id ?? "last")")
      task = .minutes(id, try PrintOptions(&opening))
    default:
      let known = ["verify", "join", "export", "minutes"]
      let near = KnownWords(known).meant(by: word)
      throw UsageError { $0.say.cannotBe("journal", word, near: near, oneOf: known) }
    }
    view = try ViewOptions(arguments)
  }

  func run(in environment: Environment) throws {
    let data = environment.data(view)
    let journal = JournalAccess(in: data, environment, isSample: false)
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
      let copy = JournalFolder(
        environment.absolute(folder), deviceFile: journal.folder.deviceFile,
        witness: "\(data.root)/journal-copy-heads")
      let report = try copy.join(journal.folder.path)
      try say("\(report)", environment)
    case .minutes(let id, var print):
      print.subject = .place(.page(Page.meeting.kind, id: try meeting(id, journal)))
      try PrintVerb(print: print).run(in: environment)
    }
  }

  /// Says a report, each of its lines wrapped.
  private func say(_ report: String, _ environment: Environment) throws {
    for line in report.split(separator: "\n") {
      try environment.say(SafeText(String(line)).wrapped(to: environment.plainWidth))
    }
  }

  /// The id of the meeting that was asked for: it must be there.
  private func meeting(_ id: String?, _ journal: JournalAccess) throws -> String {
    let state = JournalState(try journal.folder.read().events, for: .nobody)
    let asked = id.map { id in state.meetings.filter { $0.id.description.hasPrefix(id) } }
    guard let found = asked?.first ?? (id == nil ? state.meetings.last : nil) else {
      throw NothingFound { $0[.journal(.noSuchMeeting)] }
    }
    return found.id.description
  }
}
