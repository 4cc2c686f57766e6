import ExportFormat
import ExportSync
import MeetingJournal
import ThreatDomain

/// An entry that a row of a sheet makes.
struct SheetEntry {
  /// The line of the row.
  let line: Int
  let event: JournalEvent
  /// Whether the journal has it already.
  let isKnown: Bool
}

/// Judges the rows of a force's sheet: entries for the journal, or faults.
struct SheetTaking {
  let file: String
  let context: SheetContext
  private(set) var entries: [SheetEntry] = []
  private(set) var problems: [ExportProblem] = []

  init(_ rows: [SheetRow], in file: String, _ context: SheetContext) {
    self.file = file
    self.context = context
    for row in rows { take(row) }
  }

  private mutating func take(_ row: SheetRow) {
    var reader = SheetRowReader(row, in: file)
    let event = event(&reader)
    if let event, let other = entries.first(where: { $0.event.id == event.id }) {
      reader.fault(.kind, "each row once; line \(other.line) says the same")
    }
    if let event, let replaced = event.supersedes,
      let other = entries.first(where: {
        $0.event.supersedes == replaced && $0.event.id != event.id
      })
    {
      reader.fault(.answer, "one answer for each action; line \(other.line) has another")
    }
    problems += reader.problems
    guard let event, reader.problems.isEmpty else { return }
    entries.append(
      SheetEntry(line: row.line, event: event, isKnown: context.known.contains(event.id)))
  }

  /// The entry of a row; `nil` where it was left as it was printed, or has a fault.
  private func event(_ reader: inout SheetRowReader) -> JournalEvent? {
    reader.checkOrigin(of: context.force.id, newest: context.serial)
    guard let kind = reader.kind(), isAnswered(reader.row, kind) else { return nil }
    reader.refuseOthers(than: kind)
    let content: SheetContent? =
      switch kind {
      case .action: action(&reader)
      case .outcome: outcome(&reader)
      case .gap: gap(&reader)
      case .disruption: disruption(&reader)
      case .activity: activity(&reader)
      }
    guard let content, reader.problems.isEmpty else { return nil }
    return event(content, id: reader.id, role: reader.text(.role))
  }

  private func event(_ content: SheetContent, id: EventID, role: String?) -> JournalEvent {
    JournalEvent(
      id: id, meeting: context.meeting?.id, at: context.now, writer: context.writer,
      role: role ?? context.force.name, item: content.item, snapshotSerial: context.serial,
      figure: content.figure, marking: content.marking, handling: content.handling,
      handlingConditions: content.conditions, supersedes: content.supersedes,
      matter: content.matter)
  }

  /// Whether the force filled anything in.
  private func isAnswered(_ row: SheetRow, _ kind: ForceSheetKind) -> Bool {
    let answers: [ForceSheetColumn] = [.answer, .day, .strand, .grade, .words, .role]
    guard answers.allSatisfy({ row[$0].isEmpty }) else { return true }
    switch kind {
    case .action, .outcome: return !row[.name].isEmpty
    case .disruption, .activity: return !row[.about].isEmpty || !row[.name].isEmpty
    case .gap:
      // The gaps that the export knows are printed with their names.
      return !(row[.name].isEmpty && row[.about].isEmpty)
        && !context.gaps.contains { $0.name == row[.name] }
    }
  }
}

/// What an entry says, and what it takes over from the record that it is about.
struct SheetContent {
  let matter: Matter
  var item: ItemKey?
  var figure: SeenFigure?
  var marking = Marking.officialSensitive
  var handling = HandlingCode.share
  var conditions: String?
  var supersedes: EventID?

  init(_ matter: Matter, about item: ItemKey?) {
    self.matter = matter
    self.item = item
  }

  /// The content of an entry that takes the place of another.
  init(_ matter: Matter, insteadOf event: JournalEvent) {
    self.init(matter, about: event.item)
    figure = event.figure
    marking = event.marking
    handling = event.handling
    conditions = event.handlingConditions
    supersedes = event.id
  }
}
