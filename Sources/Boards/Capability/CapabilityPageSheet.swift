import CellCanvas
import struct ExportFormat.Table
import Sheets
import SnapshotStore
import ThreatDomain
import Wording

/// The page of one capability gap as a sheet.
struct CapabilityPageSheet {
  let model: CapabilityPageModel
  let request: BoardRequest

  private var words: Words { request.words }
  private var gap: CapabilityGap { model.gap }

  var sheet: Sheet {
    Sheet(
      title: "\(words[.capability(.titleGap)])  \(gap.name)",
      subtitle: [model.scopeName, words.longMonth(request.month)], headline: headline,
      panes: [
        Pane("about", words[.pane(.about)], .text(about), minimumHeight: 5),
        Pane("history", words[.capability(.history)], .table(history), minimumHeight: 4)
          .gaining(.request, .decisionAnswer),
        Pane(
          "forces", words[.capability(.forcesConcerned)], .table(forces), side: .right,
          minimumHeight: 4),
        Pane(
          "elsewhere", words[.capability(.sameElsewhere)], .table(elsewhere), side: .right,
          minimumHeight: 4),
        .details(words, minimumHeight: 3),
      ], sentences: said + [blocked].compactMap(\.self),
      marking: model.markings.reduce(.officialSensitive, max))
  }

  private var said: [String] {
    [
      words.say.posts(
        of: gap.name, model.scopeName, needed: gap.needed, inPost: gap.inPost,
        trained: gap.trained),
      words.say.raised(
        times: gap.timesRaised, last: gap.raisedOn, isToEscalate: gap.isToEscalate),
    ]
  }

  private var blocked: String? {
    model.threat.map {
      words.asSentence("\(words[.capability(.blocks)]): \($0.name(words))")
    }
  }

  private var headline: [Line] {
    [
      .headline(said, words),
      .facts([
        number(.postsNeeded, .capability(.needed), gap.needed, .postsNeeded),
        number(.peopleInPost, .capability(.inPost), gap.inPost, .peopleInPost),
        number(.peopleTrained, .capability(.trained), gap.trained, .peopleTrained),
        number(.timesRaised, .capability(.timesRaised), gap.timesRaised, .timesRaised),
      ]),
    ]
  }

  private func number(
    _ id: ColumnID, _ label: Term, _ value: Int, _ asked: RecordFigure
  ) -> Fact {
    Fact(id, words[label], .count(value, request).counts(.record(asked, id: gap.id)))
  }

  private var about: [Line] {
    let step: [Line] =
      gap.isToEscalate
      ? [
        .fact(
          Fact(
            nil, words[.capability(.nextStep)],
            .warning(words[.capability(.escalate)], .warning, raw: .text("escalate"))))
      ] : []
    let threat = model.threat.map {
      Line.fact(Fact(words[.capability(.blocks)], "\($0.name(words)) (\($0.id))"))
    }
    return Array(gap.lines(request).dropFirst()) + [threat].compactMap(\.self) + step
  }
}

/// The tables.
extension CapabilityPageSheet {
  private var history: DataTable {
    DataTable(
      model.events, historyColumns, words, whenEmpty: .fact(.noEvents),
      opens: { if case .request(let asked) = $0 { .request(asked.id) } else { nil } },
      details: { lines(of: $0) })
  }

  private var historyColumns: [Column<CapabilityPageModel.Event>] {
    [
      Column(.date, .column(.date)) { .day($0.day, words) },
      Column(.event, .column(.event), minWidth: 16, maxWidth: 44) { .text(title(of: $0)) },
      Column(.answer, .tasking(.answer)) { answer(in: $0) },
      Column(.reason, .column(.reason), priority: 1, minWidth: 10, maxWidth: 50) { reason(in: $0) },
    ]
  }

  private func title(of event: CapabilityPageModel.Event) -> String {
    switch event {
    case .raised: words[.capability(.lastRaised)]
    case .request(let asked):
      "\(words[asked.kind.term]): \(model.names.name(of: asked.from)), "
        + model.names.name(of: asked.to)
    case .answer(let answer): answer.answeredBy
    }
  }

  private func answer(in event: CapabilityPageModel.Event) -> Field {
    switch event {
    case .raised: .none()
    case .request(let asked): .code(asked.state.rawValue, words[asked.state.term])
    case .answer(let answer): .code(answer.answer.rawValue, words[answer.answer.term])
    }
  }

  private func reason(in event: CapabilityPageModel.Event) -> Field {
    switch event {
    case .raised: .open(gap.gap, request)
    case .request(let asked): .open(asked.answer ?? asked.text, request)
    case .answer(let answer): .open(answer.reason, request)
    }
  }

  private func lines(of event: CapabilityPageModel.Event) -> [Line] {
    switch event {
    case .raised: gap.lines(request)
    case .request(let asked):
      [.words(request.shown(asked.text))]
        + (asked.answer.map {
          [.fact(Fact(words[.tasking(.answer)], request.shown($0)))]
        } ?? [])
    case .answer(let answer): answer.reason.map { [.words(request.shown($0))] } ?? []
    }
  }

  private var forces: DataTable {
    DataTable(
      model.forces,
      [
        .data(.forceId) { .text($0.id) },
        Column(.force, .column(.name), minWidth: 10, maxWidth: 30) { force in
          .text(model.names.force(force.id))
        },
      ], words, whenEmpty: .fact(.nothingHere), opens: { .force($0.id) })
  }

  private var elsewhere: DataTable {
    DataTable(
      model.elsewhere,
      [
        .data(.capabilityId) { .text($0.id) },
        Column(.capabilityScope, .column(.whose), minWidth: 8, maxWidth: 24) { other in
          .code(other.scope.description, model.names.name(of: other.scope))
        },
      ] + CapabilityGap.posts(request) + [.timesRaised(request)], words,
      whenEmpty: .capability(.noneElsewhere), opens: { .capability($0.id) },
      details: { [request] in $0.lines(request) })
  }
}
