import CellCanvas
import MeetingJournal
import Sheets
import ThreatDomain
import Wording

/// The meeting as a sheet: three large numbers, the agenda, and what the group wrote down.
struct MeetingSheet {
  let model: MeetingModel
  let names: CodeNames
  let items: ItemNames
  /// Whether the journal is as it was written.
  let isSound: Bool
  let asAt: Day
  let request: BoardRequest

  private var words: Words { request.words }

  var sheet: Sheet {
    let opening = model.openMeeting.map { meeting in
      [
        words.say.meetingOpen(
          of: names.region(meeting.meeting.region), since: ClockTime(meeting.meeting.opened),
          done: model.done, of: model.agenda.count)
      ]
    }
    return Sheet(
      title: words[.journal(.titleMeeting)], subtitle: [words.say.asAt(asAt)],
      headline: [.headline([stands], words), numbers] + doubt + exchange.map { .words($0) }
        + (opening ?? []).map { .words($0) }
        + quorum + absent,
      panes: steps + waiting + [
        actions, decisions, meetings, .details(words, minimumHeight: 3),
      ],
      sentences: [stands] + exchange + (opening ?? []) + [calling], marking: marking)
  }

  /// How many items of each cause are on the agenda.
  private var calling: String {
    let counts = MeetingModel.Cause.allCases.compactMap { cause -> String? in
      let number = model.agenda.count { $0.cause == cause }
      return number == 0 ? nil : "\(words[cause.term]) \(words.count(number))"
    }
    guard !counts.isEmpty else { return words.asSentence(words[.journal(.noAgenda)]) }
    return words.asSentence("\(words[.journal(.agenda)]): \(counts.joined(separator: ", "))")
  }

  /// What has not been sent up, and what waits for an answer.
  private var exchange: [String] {
    (model.notSent > 0 ? [words.say.notSentUp(model.notSent)] : [])
      + (model.waiting.isEmpty ? [] : [words.say.waitForAnswer(model.waiting.count)])
  }

  private var stands: String {
    words.say.meetingStands(
      overdue: model.overdueActions.count, due: model.decisionsDue.count,
      absent: model.absent?.count, excused: model.excused)
  }

  /// That the journal was altered, where it was.
  private var doubt: [Line] {
    isSound ? [] : [.words(words.asSentence(words[.journal(.altered)]), .alert)]
  }

  /// The three large numbers.
  private var numbers: Line {
    .facts([
      number(.actionsOverdue, .journal(.actionsOverdue), model.overdueActions.count),
      number(.decisionsDue, .journal(.decisionsDue), model.decisionsDue.count),
      Fact(
        .forcesAbsent, words[.journal(.forcesAbsent)],
        model.absent.map { Field(words.count($0.count), raw: .integer($0.count)) } ?? .none()),
    ])
  }

  /// The forces that nobody came for, by name.
  private var absent: [Line] {
    guard let absent = model.absent, !absent.isEmpty else { return [] }
    let forces = absent.map { names.name(of: .force($0)) }
    return [.fact(Fact(words[.journal(.absentForces)], forces.joined(separator: ", "), .dim))]
  }

  private func number(_ id: ColumnID, _ label: Term, _ count: Int) -> Fact {
    let text = words.count(count)
    return Fact(
      id, words[label],
      count == 0
        ? Field(text, raw: .integer(0)) : .warning(text, .alert, raw: .integer(count)))
  }

  /// How many came, where a meeting is open.
  private var quorum: [Line] {
    model.openMeeting.map { meeting in
      [
        .words(
          words.say.present(meeting.present, quorum: meeting.meeting.quorum),
          meeting.isQuorate ? .text : .warning)
      ]
    } ?? []
  }

  /// Meetings are held at the region's marking; what is written in them may be higher.
  private var marking: Marking {
    (model.openActions + model.decisionsDue).map(\.current.marking)
      .reduce(.officialSensitive, max)
  }

  private var agenda: Pane {
    let table = DataTable(
      model.agenda,
      [
        Column(.cause, .column(.reason), minWidth: 12, maxWidth: 20) { item in
          .code(item.cause.rawValue, words[item.cause.term])
        },
        Column(.what, .journal(.what), minWidth: 16, maxWidth: 60) { item in
          item.isFreeText ? .open(item.what, request) : .text(named(item))
        },
        Column(.dueOn, .column(.dueOn), priority: 1) { item in
          .due(item.due, isLate: item.due.map { $0 < asAt } ?? false, words)
        },
      ] + progress, words, whenEmpty: .journal(.noAgenda), opens: \.opens,
      step: { AgendaStep($0).name }, details: { lines(of: $0) })
    return Pane(
      "agenda", words[.journal(.agenda)], .table(table), side: .left, minimumHeight: 6)
  }

  /// What an item is about, and why the centre refused or declined it.
  private func named(_ item: MeetingModel.Item) -> String {
    item.because.map { "\(item.what): \(request.shown($0))" } ?? item.what
  }

  private func lines(of item: MeetingModel.Item) -> [Line] {
    if let standing = item.standing { return request.lines(of: standing) }
    return item.because.map {
      [.fact(Fact(words[.journal(.rationale)], request.shown($0)))]
    } ?? []
  }

  /// What went up and has no decision yet; none where nothing waits.
  private var waiting: [Pane] {
    guard !model.waiting.isEmpty else { return [] }
    return [
      WaitingList(
        entries: model.waiting, names: names, items: items, asAt: asAt, request: request
      ).pane
    ]
  }

  /// Which items the open meeting is done with, and how long each took.
  private var progress: [Column<MeetingModel.Item>] {
    guard model.openMeeting != nil else { return [] }
    return [
      Column(.state, .column(.status), priority: 2) { item in
        guard let done = model.discussed(item) else { return .none() }
        return .code("done", words.say.doneAfter(minutes: done.minutes), .dim)
      },
      .data(.minutesTaken) { item in
        model.discussed(item).map {
          Field(words.count($0.minutes), raw: .integer($0.minutes))
        } ?? .none()
      },
    ]
  }

  /// What can be done with the meeting itself: Enter does it.
  private var todo: Pane {
    let steps: [MeetingStep] =
      model.openMeeting == nil
      ? [.start] + (model.closedMeetings.isEmpty ? [] : [.reopen])
      : [.attendance, .details, .close]
    let table = DataTable(
      steps, [Column(.what, .journal(.what)) { .code($0.rawValue, words[$0.term]) }], words,
      whenEmpty: .journal(.noMeeting), step: { $0.rawValue })
    return Pane(
      "steps", words[.board(.meeting)], .table(table),
      side: model.openMeeting == nil ? .left : .right, minimumHeight: steps.count + 1)
  }

  /// Before a meeting its start comes first, in a meeting its agenda.
  private var steps: [Pane] { model.openMeeting == nil ? [todo, agenda] : [agenda, todo] }

  private func list(_ threads: [JournalThread]) -> JournalList {
    JournalList(
      threads: threads, names: names, items: items, asAt: asAt, request: request)
  }

  private var actions: Pane {
    Pane(
      "actions", words[.journal(.actions)],
      .table(list(model.openActions).table(whenEmpty: .journal(.noActions), naming: true)),
      side: .right, minimumHeight: 4)
  }

  private var decisions: Pane {
    let due = model.decisionsDue.filter { due in
      !model.decisions.contains { $0.root == due.root }
    }
    return Pane(
      "decisions", words[.journal(.decisions)],
      .table(
        list(model.decisions + due).table(
          whenEmpty: .journal(.noDecisions), naming: true, isOfDecisions: true)),
      side: .right, minimumHeight: 4)
  }

  private var meetings: Pane {
    let all = [model.openMeeting].compactMap(\.self) + model.closedMeetings
    let table = DataTable(
      all,
      [
        .data(.eventId) { .text($0.id.description) },
        Column(.date, .column(.date)) { .day($0.meeting.date, words) },
        Column(.region, .board(.region), maxWidth: 24) { meeting in
          .text(names.region(meeting.meeting.region))
        },
        Column(.state, .column(.status)) { meeting in
          meeting.isOpen
            ? .code("open", words[.journal(.open)]) : .code("closed", words[.value(.closed)], .dim)
        },
      ], words, whenEmpty: .journal(.noMeeting),
      opens: { .page(Page.meeting.kind, id: $0.id.description) })
    return Pane(
      "meetings", words[.journal(.meetings)], .table(table), side: .right, minimumHeight: 3)
  }
}

/// What can be done with a meeting.
package enum MeetingStep: String, CaseIterable, Sendable {
  case start, attendance, details, close, reopen

  package var term: Term {
    switch self {
    case .start: .journal(.startMeeting)
    case .attendance: .journal(.addAttendance)
    case .details: .journal(.meetingDetails)
    case .reopen: .journal(.reopenMeeting)
    case .close: .journal(.closeMeeting)
    }
  }
}
