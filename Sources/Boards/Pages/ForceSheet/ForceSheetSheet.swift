import CellCanvas
import struct ExportFormat.Table
import MeetingJournal
import Sheets
import SnapshotStore
import ThreatDomain
import Wording

/// The sheet of one force: what the group asks of it, and how it answers.
///
/// The page is one side of paper, so it lists what is due first; the file has every row.
struct ForceSheetSheet {
  let records: ForceSheetRecords
  let names: CodeNames
  let items: ItemNames
  /// The name of the force's region; `nil` where it has none.
  let region: String?
  let request: BoardRequest

  /// How many rows of a list go on the page.
  private static let rowsListed = 8

  private var words: Words { request.words }
  private var asAt: Day { records.asAt }
  private var force: String { names.force(records.force.id) }

  var sheet: Sheet {
    Sheet(
      title: words[.forceSheet(.title)], subtitle: [force, words.say.asAt(asAt)],
      headline: [.headline([said], words), .words(sendBack)] + left.map { .words($0, .warning) },
      panes: panes, sentences: [said, sendBack] + left, marking: marking)
  }

  private var said: String {
    words.say.forceSheetAsks(
      of: force, actions: records.actions.count,
      overdue: records.actions.count { $0.action?.isOverdue(asAt: asAt) ?? false },
      cases: records.waiting.count,
      late: records.waiting.count { $0.isLate(asAt: asAt, under: records.limits) },
      requests: records.requests.count + records.taskings.count)
  }

  private var sendBack: String {
    words.say.sendForceSheetBack(
      to: region, by: records.nextMeeting, file: ForceSheetFile.name(of: records.force.id))
  }

  /// That the file has rows for which the page has no room; empty where the page has all.
  private var left: [String] {
    let counts = [
      records.actions.count, records.taskings.count, records.waiting.count,
      records.requests.count, records.gaps.count, records.activities.count,
    ]
    // The page asks for first answers; outcomes of what was taken up stand in the file.
    let left = counts.reduce(records.takenUp.count) { $0 + max($1 - Self.rowsListed, 0) }
    return left == 0 ? [] : [words.say.forceSheetLeft(left)]
  }

  private var marking: Marking {
    ((records.actions + records.taskings).map(\.current.marking)
      + records.requests.map(\.marking)).reduce(.officialSensitive, max)
  }

  private var panes: [Pane] {
    [
      pane("actions", .journal(.actions), actions),
      pane("cases", .forceSheet(.cases), cases).needing(.dissemination),
      records.taskings.isEmpty ? nil : pane("tasking", .forceSheet(.tasking), taskings),
      records.requests.isEmpty
        ? nil : pane("requests", .request(.requests), requests).needing(.request),
      records.gaps.isEmpty
        ? nil : pane("gaps", .capability(.gaps), gaps).needing(.capability),
      records.activities.isEmpty
        ? nil : pane("activities", .pane(.activities), activities).needing(.planActivity),
      Pane("how", words[.forceSheet(.how)], .text(how), side: .full, minimumHeight: 4),
      Pane.handling(records.requests.compactMap(HandlingNote.init), request, side: .full),
    ].compactMap(\.self)
  }

  private func pane(_ id: String, _ title: Term, _ table: DataTable) -> Pane {
    Pane(id, words[title], .table(table), side: .full, minimumHeight: 3)
  }

  private var how: [Line] {
    [
      Term.forceSheet(.howFile), .forceSheet(.howAsked), .forceSheet(.howNew),
      .forceSheet(.howRest),
    ].map { .words(words[$0]) }
  }

  private func listed<Row>(_ rows: [Row]) -> [Row] { Array(rows.prefix(Self.rowsListed)) }
}

/// The tables of the sheet.
extension ForceSheetSheet {
  /// Room for an answer by hand.
  private var blank: Field {
    Field(String(repeating: "_", count: 16), .dim, raw: .missing, voice: .silent)
  }

  private var actions: DataTable {
    DataTable(
      listed(records.actions),
      [
        .data(.eventId) { .text($0.current.id.description) },
        Column(.what, .journal(.what), minWidth: 16, maxWidth: 46) { thread in
          .open(thread.action?.text, request)
        },
        Column(.item, .journal(.item), priority: 1, minWidth: 8, maxWidth: 20) {
          .optionalText(items.name(of: $0))
        },
        Column(.owner, .column(.owner), minWidth: 8, maxWidth: 22) { thread in
          .open(thread.action?.ownerRole, request)
        },
        Column(.dueOn, .column(.dueOn)) { thread in
          .due(
            thread.action?.due, isLate: thread.action?.isOverdue(asAt: asAt) ?? false, words)
        },
        Column(.answer, .forceSheet(.yourAnswer)) { _ in blank },
      ], words, whenEmpty: .journal(.noActions))
  }

  private var cases: DataTable {
    DataTable(
      listed(records.waiting),
      [
        Column(.disseminationId, .grid(.identifier)) { .text($0.id) },
        Column(.sentOn, .tasking(.sent)) { .day($0.sentOn, words) },
        Column(.fraudType, .column(.fraudType), priority: 1, minWidth: 12, maxWidth: 30) { sent in
          .code(sent.fraudType, names.type(sent.fraudType))
        },
        Column(.victims, .column(.victims), .right) { sent in
          .count(sent.victims, request).counts(.record(.caseVictims, id: sent.id))
        },
        Column(.lossPence, .column(.loss), .right) { .loss(of: $0, request) },
        Column(.takeUpDue, .dissemination(.takeUpDue)) { sent in
          .due(
            sent.takeUpDue(under: records.limits),
            isLate: sent.isLate(asAt: asAt, under: records.limits), words)
        },
        Column(.answer, .forceSheet(.yourAnswer)) { _ in blank },
      ], words, whenEmpty: .tasking(.noCaseWaits), opens: { .dissemination($0.id) })
  }

  private var taskings: DataTable {
    DataTable(
      listed(records.taskings),
      [
        .data(.eventId) { .text($0.current.id.description) },
        Column(.what, .journal(.what), minWidth: 16, maxWidth: 60) { thread in
          .open(thread.tasking?.wanted, request)
        },
        Column(.dueOn, .column(.dueOn)) { thread in
          let due = thread.tasking?.answerBy
          return .due(due, isLate: due.map { $0 < asAt } ?? false, words)
        },
      ], words, whenEmpty: .journal(.nothingWritten))
  }

  private var requests: DataTable {
    DataTable(
      listed(records.requests),
      [
        Column(.requestId, .grid(.identifier)) { .text($0.id) },
        Column(.askedBy, .request(.askedBy), priority: 1, minWidth: 8, maxWidth: 18) { asked in
          .code(asked.from.description, names.name(of: asked.from))
        },
        Column(.asked, .request(.asked), minWidth: 16, maxWidth: 48) { asked in
          .open(asked.text, request)
        },
        Column(.dueOn, .column(.dueOn)) { asked in
          .due(asked.dueOn, isLate: asked.daysLate(asAt: asAt) != nil, words)
        },
      ], words, whenEmpty: .request(.noRequests), opens: { .request($0.id) })
  }

  private var gaps: DataTable {
    DataTable(
      listed(records.gaps),
      [
        .data(.capabilityId) { .text($0.id) },
        Column(.capability, .capability(.capability), minWidth: 12, maxWidth: 26) {
          .text($0.name)
        },
        Column(.gap, .capability(.gap), minWidth: 16, maxWidth: 46) { .open($0.gap, request) },
        .timesRaised(request),
        Column(.lastAnswer, .tasking(.lastAnswer), priority: 1, minWidth: 10, maxWidth: 30) {
          .open($0.lastAnswer, request)
        },
      ], words, whenEmpty: .capability(.noGaps), opens: { .capability($0.id) })
  }

  private var activities: DataTable {
    DataTable(
      listed(records.activities),
      [
        .data(.activityId) { .text($0.activity.id) },
        Column(.item, .journal(.item), minWidth: 8, maxWidth: 20) { .text($0.subject) },
        Column(.strand, .column(.strand), priority: 1) { due in
          .code(due.activity.strand.rawValue, words[due.activity.strand.term])
        },
        Column(.what, .column(.what), minWidth: 16, maxWidth: 46) { due in
          .open(due.activity.what, request)
        },
        Column(.leadRole, .column(.lead), minWidth: 10, maxWidth: 24) { due in
          .text(due.activity.leadRole)
        },
        Column(.dueOn, .column(.dueOn)) { due in
          .due(due.activity.dueOn, isLate: due.activity.isOverdue(asAt: asAt), words)
        },
      ], words, whenEmpty: .pane(.noActivities))
  }
}

extension JournalThread {
  fileprivate var tasking: Matter.Tasking? {
    if case .tasking(let tasking) = current.matter { tasking } else { nil }
  }
}
