import CellCanvas
import MeetingJournal
import Sheets
import SnapshotStore
import ThreatDomain
import Wording

/// The minutes of a meeting as a sheet: who came, what was decided and why, what is to be done.
///
/// Figures stand as they were seen, with the export that they were seen in.
struct MinutesSheet {
  let model: MinutesModel
  /// Whether the journal is as it was written.
  let isSound: Bool
  /// Whether entries are left out.
  let isNarrowed: Bool
  let names: CodeNames
  let items: ItemNames
  let request: BoardRequest

  private var words: Words { request.words }
  private var meeting: Matter.Meeting { model.meeting.meeting }

  var sheet: Sheet {
    Sheet(
      title: words[.journal(.titleMinutes)],
      subtitle: [names.region(meeting.region), words.day(meeting.date)] + standingWords,
      headline: [.headline([said], words), standing, dates] + missing
        + (isNarrowed ? [.words(words.asSentence(words[.journal(.narrowed)]), .warning)] : [])
        + (isSound ? [] : [.words(words.asSentence(words[.journal(.altered)]), .alert)]),
      panes: panes, sentences: [said, present], marking: marking)
  }

  /// That it is a draft, or was corrected.
  private var standingWords: [String] {
    if model.meeting.isOpen { return [words[.journal(.draftMinutes)]] }
    guard meeting.ended != nil, let closed = meeting.closed else { return [] }
    return [words.say.correctedOn(closed.day)]
  }

  /// The forces that sent apologies, and those that did not.
  private var missing: [Line] {
    func line(_ label: Term, _ forces: [String]) -> Line? {
      forces.isEmpty
        ? nil
        : .fact(
          Fact(words[label], forces.map { names.name(of: .force($0)) }.joined(separator: ", ")))
    }
    return [
      line(.journal(.apologiesHead), model.apologies), line(.journal(.absentHead), model.absent),
    ].compactMap(\.self)
  }

  private var said: String {
    words.say.minutes(
      of: names.region(meeting.region), on: meeting.date, decisions: model.decisions.count,
      actions: model.actions.count, present: model.meeting.present)
  }

  private var present: String {
    words.say.present(model.meeting.present, quorum: meeting.quorum)
  }

  private var standing: Line {
    .facts(
      [
        Fact(words[.journal(.chairRole)], request.shown(meeting.chairRole)),
        meeting.venue.map { Fact(words[.journal(.venue)], request.shown($0)) },
        Fact(words[.journal(.time)], time),
        Fact(
          .quorum, words[.journal(.quorum)],
          Field(
            present, model.meeting.isQuorate ? .text : .warning, raw: .integer(meeting.quorum))),
      ].compactMap(\.self))
  }

  /// From when to when the group met, on the clocks of the United Kingdom.
  private var time: String {
    words.say.from(
      ClockTime(meeting.opened).description,
      to: (meeting.ended ?? meeting.closed).map { ClockTime($0).description })
  }

  /// The minutes of the last meeting, and the day of the next one.
  private var dates: Line {
    .facts(
      [
        Fact(
          .lastMinutes, words[.journal(.lastMinutes)],
          meeting.lastMinutes.map { .code($0.rawValue, words[$0.term]) } ?? .none()),
        Fact(
          .nextMeeting, words[.journal(.nextMeeting)],
          meeting.next.map { .day($0, words) } ?? .none()
        ),
        seenExport,
      ].compactMap(\.self))
  }

  /// The export that the meeting looked at, which need not be the one that is shown.
  private var seenExport: Fact? {
    model.meeting.snapshotSerial.map { serial in
      Fact(
        .exportSeen, words[.journal(.exportSeen)],
        Field(words.count(serial), raw: .integer(serial)))
    }
  }

  private var marking: Marking {
    (model.meeting.threads + model.arising).map(\.current.marking)
      .reduce(.officialSensitive, max)
  }

  private var panes: [Pane] {
    let reasons = reasons
    return [
      attendance, list("arising", .journal(.arising), model.arising), answers,
      pane("decisions", .journal(.decisions), model.decisions, .journal(.noDecisions)),
      reasons.isEmpty
        ? nil
        : Pane(
          "reasons", words[.journal(.rationale)], .text(reasons), side: .full, minimumHeight: 2),
      list("agreed", .journal(.agreedHere), model.agreed),
      pane("actions", .journal(.actions), model.actions, .journal(.noActions)),
      list("notes", .journal(.notesRaised), model.notes),
      list("other", .journal(.other), model.others), agenda, signature,
    ].compactMap(\.self)
  }

  /// The centre's answers to what the meeting before sent up.
  private var answers: Pane? {
    guard !model.answers.isEmpty else { return nil }
    let table = DataTable(
      model.answers,
      [
        Column(.kind, .column(.kind)) { [words] entry in
          .code(entry.thread.current.matter.kind, words.kind(of: entry.thread))
        },
        Column(.item, .journal(.item), minWidth: 8, maxWidth: 20) { [items] entry in
          .optionalText(items.name(of: entry.thread))
        },
        Column(.what, .journal(.what), minWidth: 16, maxWidth: 60) { [words, names, request] in
          .open(words.text(of: $0.thread.current.matter, names), request)
        },
      ] + Column.standing(isShown: true, request, { $0.standing }) + [
        Column(.reason, .column(.reason), minWidth: 8, maxWidth: 40) { [request] entry in
          .open(entry.standing.answer?.reason, request)
        }
      ], words, whenEmpty: .centre(.noAnswers))
    return Pane(
      "answers", words[.centre(.arising)], .table(table), side: .full, minimumHeight: 3)
  }

  /// A list that is left out where it is empty.
  private func list(_ id: String, _ title: Term, _ threads: [JournalThread]) -> Pane? {
    threads.isEmpty ? nil : pane(id, title, threads, .journal(.nothingWritten))
  }

  private func pane(
    _ id: String, _ title: Term, _ threads: [JournalThread], _ whenEmpty: Term
  ) -> Pane {
    let list = JournalList(
      threads: threads, names: names, items: items, asAt: meeting.date, request: request)
    return Pane(
      id, words[title],
      .table(
        list.table(whenEmpty: whenEmpty, naming: true, isOfDecisions: id == "decisions")),
      side: .full, minimumHeight: 3)
  }

  /// Why each decision was made, who disagreed, and the figure as it stood.
  private var reasons: [Line] {
    model.decisions.flatMap { thread -> [Line] in
      let decision = thread.decision
      let facts = [
        decision?.rationale.map { (Term.journal(.rationale), $0) },
        decision.map { (.journal(.decidedBy), $0.decidedBy) },
        decision?.dissent.map { (.journal(.dissent), $0) },
        decision.flatMap {
          $0.refused.isEmpty ? nil : (.journal(.refused), $0.refused.joined(separator: "; "))
        },
      ].compactMap(\.self).map { label, text in
        Line.fact(Fact(words[label], request.shown(text)))
      }
      let head = Line.fact(
        Fact(
          items.name(of: thread) ?? "",
          request.shown(words.text(of: thread.current.matter, names))))
      return [head] + facts + [thread.figureAsItStood(request)].compactMap(\.self)
    }
  }
}

/// Who came, what the meeting went through, and who signs.
extension MinutesSheet {
  private var attendance: Pane {
    let table = DataTable(
      model.meeting.attendance,
      [
        Column(.role, .journal(.role), minWidth: 12, maxWidth: 40) { .open($0.role, request) },
        Column(.force, .board(.force), maxWidth: 24) { attendance in
          .optionalText(attendance.force.map { names.name(of: .force($0)) })
        },
        Column(.presence, .journal(.presence)) { attendance in
          .code(attendance.presence.rawValue, words[attendance.presence.term])
        },
        Column(.conflict, .journal(.conflict), minWidth: 8, maxWidth: 40) { attendance in
          .open(attendance.conflict, request)
        },
      ], words, whenEmpty: .journal(.noAttendance))
    return Pane(
      "attendance", words[.journal(.attendanceHead)], .table(table), side: .full,
      minimumHeight: 3)
  }

  /// The items of the agenda that the meeting is done with.
  private var agenda: Pane? {
    guard !model.meeting.discussed.isEmpty else { return nil }
    let table = DataTable(
      model.meeting.discussed,
      [
        Column(.cause, .column(.reason), minWidth: 12, maxWidth: 24) { done in
          .code(
            done.matter.cause,
            MeetingModel.Cause(rawValue: done.matter.cause).map { words[$0.term] }
              ?? done.matter.cause)
        },
        Column(.what, .journal(.what), minWidth: 16, maxWidth: 60) { done in
          .open(done.matter.name, request)
        },
        Column(.minutesTaken, .journal(.minutesTaken), .right) { done in
          Field(words.count(done.minutes), raw: .integer(done.minutes))
        },
      ], words, whenEmpty: .journal(.noAgenda))
    return Pane(
      "agenda", words[.journal(.agendaDone)], .table(table), side: .full, minimumHeight: 3)
  }

  /// The place for the chair's signature; a draft has none.
  private var signature: Pane? {
    guard !model.meeting.isOpen else { return nil }
    return Pane(
      "signature", words[.journal(.signature)],
      .text([.words(words[.journal(.signatureLine)])]), side: .full, minimumHeight: 1)
  }
}

extension Matter.Meeting.LastMinutes {
  package var term: Term {
    switch self {
    case .agreed: .journal(.minutesAgreed)
    case .corrected: .journal(.minutesCorrected)
    case .notAgreed: .journal(.minutesNotAgreed)
    }
  }
}
