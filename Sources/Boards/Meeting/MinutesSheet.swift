import CellCanvas
import MeetingJournal
import Sheets
import ThreatDomain
import Wording

/// The minutes of a meeting as a sheet: who came, what was decided and why, what is to be done.
///
/// Figures stand as they were seen, with the export that they were seen in.
struct MinutesSheet {
  let meeting: MeetingRecord
  /// Whether the journal is as it was written.
  let isSound: Bool
  let names: CodeNames
  let items: ItemNames
  let asAt: Day
  let request: BoardRequest

  private var words: Words { request.words }
  private var decisions: [JournalThread] { meeting.threads.filter { $0.decision != nil } }
  private var actions: [JournalThread] { meeting.threads.filter { $0.action != nil } }

  /// A private note is no part of the minutes.
  private var raisedNotes: [JournalThread] {
    meeting.threads.filter { thread in
      if case .note(let note) = thread.current.matter { note.isRaised } else { false }
    }
  }

  private var others: [JournalThread] {
    meeting.threads.filter { thread in
      switch thread.current.matter {
      case .decision, .action, .note, .meeting, .attendance: false
      default: true
      }
    }
  }

  var sheet: Sheet {
    let present = words.say.present(meeting.present, quorum: meeting.meeting.quorum)
    return Sheet(
      title: words[.journal(.titleMinutes)],
      subtitle: [names.region(meeting.meeting.region), words.day(meeting.meeting.date)],
      headline: [.headline([said], words), standing]
        + (isSound ? [] : [.words(words.asSentence(words[.journal(.altered)]), .alert)]),
      panes: panes,
      sentences: [said, present] + told, marking: marking)
  }

  private var said: String {
    words.say.minutes(
      of: names.region(meeting.meeting.region), on: meeting.meeting.date,
      decisions: decisions.count, actions: actions.count, present: meeting.present)
  }

  private var standing: Line {
    .facts([
      Fact(words[.journal(.chairRole)], meeting.meeting.chairRole),
      Fact(
        .quorum, words[.journal(.quorum)],
        Field(
          words.say.present(meeting.present, quorum: meeting.meeting.quorum),
          meeting.isQuorate ? .text : .warning, raw: .integer(meeting.meeting.quorum))),
    ])
  }

  /// What was decided and is to be done, for a listener.
  private var told: [String] {
    guard !request.isSafe else { return [] }
    return (decisions + others + actions).map { thread in
      let text = words.text(of: thread.current.matter, names)
      let because = thread.decision?.rationale.map {
        "; \(words[.journal(.rationale)].lowercased()) \($0)"
      }
      let owner = thread.action.flatMap { _ in words.owner(of: thread.current.matter, names) }
      let due = thread.action?.due.map { "\(words[.column(.dueOn)].lowercased()) \(words.day($0))" }
      let rest = [owner, due].compactMap(\.self).map { "; \($0)" }.joined()
      let about = items.name(of: thread).map { " (\($0))" } ?? ""
      return words.asSentence(
        "\(words.kind(of: thread))\(about): \(text)\(because ?? "")\(rest)")
    }
  }

  private var marking: Marking {
    meeting.threads.map(\.current.marking).reduce(.officialSensitive, max)
  }

  private var panes: [Pane] {
    func pane(
      _ id: String, _ title: Term, _ threads: [JournalThread], _ whenEmpty: Term
    ) -> Pane {
      let list = JournalList(
        threads: threads, names: names, items: items, asAt: asAt, request: request)
      return Pane(
        id, words[title],
        .table(
          list.table(
            whenEmpty: whenEmpty, naming: true, isOfDecisions: id == "decisions")), side: .full,
        minimumHeight: 3)
    }
    return [
      pane("decisions", .journal(.decisions), decisions, .journal(.noDecisions)),
      decisions.isEmpty
        ? nil
        : Pane(
          "reasons", words[.journal(.rationale)], .text(reasons), side: .full, minimumHeight: 2),
      pane("actions", .journal(.actions), actions, .journal(.noActions)), attendance,
      raisedNotes.isEmpty
        ? nil
        : pane("notes", .journal(.notesRaised), raisedNotes, .journal(.nothingWritten)),
      others.isEmpty ? nil : pane("other", .journal(.other), others, .journal(.nothingWritten)),
    ].compactMap(\.self)
  }

  /// Why each decision was made, who disagreed, and the figure as it stood.
  private var reasons: [Line] {
    decisions.flatMap { thread -> [Line] in
      let decision = thread.decision
      let facts = [
        decision?.rationale.map { (Term.journal(.rationale), $0) },
        decision?.dissent.map { (.journal(.dissent), $0) },
        decision.flatMap {
          $0.refused.isEmpty ? nil : (.journal(.refused), $0.refused.joined(separator: "; "))
        },
      ].compactMap(\.self).map { label, text in
        Line.fact(Fact(words[label], request.shown(text)))
      }
      let seen = thread.current.figure.map { figure in
        Line.words(
          words.say.asItStood(
            "\(figure.name) \(request.shown(figure.value))",
            export: thread.current.snapshotSerial))
      }
      let head = Line.fact(
        Fact(
          items.name(of: thread) ?? "",
          request.shown(words.text(of: thread.current.matter, names))))
      return [head] + facts + [seen].compactMap(\.self)
    }
  }

  private var attendance: Pane {
    let table = DataTable(
      meeting.attendance,
      [
        Column(.role, .journal(.role), minWidth: 12, maxWidth: 40) { .text($0.role) },
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
}
