import Boards
import CellCanvas
import ExportFormat
import ExportSync
import MeetingJournal
import Platform
import Sheets
import SnapshotStore
import ThreatDomain
import Wording

/// `ptg journal take FILE`: what a force filled in, into the journal.
extension JournalVerb {
  struct TakeTask {
    let file: String
    /// Whether nothing is written.
    let isCheck: Bool
    fileprivate let encoding: TableEncoding

    init(_ arguments: inout Arguments) throws(UsageError) {
      file = try arguments.next(.operand(.file))
      isCheck = arguments.has(.check)
      encoding =
        try arguments.value(.encoding, oneOf: TableEncoding.allCases.map(\.rawValue)) {
          TableEncoding(rawValue: $0.lowercased())
        } ?? .utf8
    }
  }

  /// Reads the file, and writes its entries where no row has a fault.
  func take(_ task: TakeTask, _ journal: JournalAccess, _ environment: Environment) throws {
    let entries = try entries(task, journal, environment)
    let name = Files.name(of: task.file)
    guard !entries.isEmpty else {
      return try say(environment.words.say.forceSheetUnanswered(name), environment)
    }
    let new = entries.filter { !$0.isKnown }
    if !task.isCheck {
      for entry in new { try journal.save(entry.event) }
    }
    for entry in new { try say(line(of: entry, environment.words), environment) }
    try say(
      environment.words.say.forceSheetTaken(
        name, entries: new.count, known: entries.count - new.count, isCheck: task.isCheck),
      environment)
  }

  /// The entries of all rows; throws where any has a fault.
  private func entries(
    _ task: TakeTask, _ journal: JournalAccess, _ environment: Environment
  ) throws -> [SheetEntry] {
    var table = TableFile(
      .forceSheet, at: environment.absolute(task.file), encoding: task.encoding)
    let rows = try table.rows().map(SheetRow.init).filter { !$0.isEmpty }
    let name = Files.name(of: task.file)
    let access = try SnapshotAccess(view, clearance: .full, in: environment)
    guard let first = rows.first else {
      guard table.problems.isEmpty else {
        throw SheetRefused(file: name, problems: table.problems.all)
      }
      return []
    }
    guard let force = access.snapshot.directory.force(first[.force]) else {
      let forces = access.snapshot.directory.forces.map(\.id)
      var reader = SheetRowReader(first, in: name)
      reader.fault(
        .force, "the id of a force of the export",
        near: NearestWord.to(first[.force], among: forces))
      throw SheetRefused(file: name, problems: table.problems.all + reader.problems)
    }
    let taking = SheetTaking(
      rows, in: name,
      try SheetContext(
        of: force, from: access.snapshot, try journal.folder.read().events,
        writer: journal.writer, now: environment.now()))
    let problems = table.problems.all + taking.problems
    guard problems.isEmpty else {
      throw SheetRefused(
        file: name, problems: problems.sorted { ($0.line ?? 0) < ($1.line ?? 0) })
    }
    return taking.entries
  }

  private func line(of entry: SheetEntry, _ words: Words) -> String {
    let matter = entry.event.matter
    let kind = matter.knownKind.map { words[$0.term] } ?? ""
    guard !view.isSafe else {
      return words.say.forceSheetEntry(line: entry.line, kind, words[.grid(.keptBack)])
    }
    var text = JournalThread.list([entry.event]).map { $0.text(words) }.joined()
    switch matter {
    case .action(let action): text = "\(words[action.state.term]): \(text)"
    case .answer(let answer): text = "\(answer.dissemination): \(text)"
    default: break
    }
    return words.say.forceSheetEntry(line: entry.line, kind, text)
  }
}
