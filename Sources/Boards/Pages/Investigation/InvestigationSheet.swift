import CellCanvas
import Sheets
import SnapshotStore
import ThreatDomain
import Wording

/// The page of one investigation as a sheet.
struct InvestigationSheet {
  let entry: GridEntry
  /// Newest first.
  let events: [InvestigationEvent]
  /// What was sent to forces and led to it, oldest first.
  let cases: [Dissemination]
  let actors: [LinkedActor]
  /// Other investigations of its series, the closed ones too.
  let series: [GridEntry]
  let facts: InvestigationFacts

  var investigation: Investigation { entry.investigation }

  var request: BoardRequest { facts.request }

  var words: Words { facts.words }

  var sheet: Sheet {
    let panes = [
      Pane("timeline", words[.pane(.timeline)], .table(timeline), minimumHeight: 6),
      Pane("about", words[.pane(.about)], .drawnText(about), minimumHeight: 5),
      Pane("details", words[.pane(.details)], .details, side: .right, minimumHeight: 3),
      Pane("actors", words[.pane(.actorsTouching)], .table(actorTable), side: .right),
      Pane("forces", words[.column(.forces)], .table(forces), side: .right),
      Pane("series", words[.pane(.series)], .table(seriesTable), side: .right),
      Pane("cases", words[.grid(.casesSent)], .table(caseTable)),
    ]
    let level = investigation.priority.rawValue
    return Sheet(
      title: words[.grid(.titleInvestigation)],
      subtitle: [investigation.operation, investigation.id, level, words.say.asAt(facts.asAt)],
      headline: headline, panes: panes + [Pane.handling(notes, request)].compactMap(\.self),
      legend: GridMark.legend(words), sentences: sentences,
      figures: figuresOfHeadline, marking: marking)
  }

  private var marking: Marking {
    let others = actors.map(\.actor.marking) + series.map(\.investigation.marking)
    return others.reduce(investigation.marking) { max($0, $1) }
  }

  private var sentences: [String] {
    var all = [
      words.say.standing(of: investigation), words.say.owner(investigation.ownerRole),
      words.say.decisionWanted(entry.wantsDecision ? facts.decision(of: entry) : nil),
      words.say.size(
        victims: investigation.victims, vulnerable: investigation.vulnerableVictims,
        loss: facts.loss(of: investigation)),
      words.say.plans(missing: investigation.plans.missing),
    ]
    let forces = facts.forceNames(of: investigation).joined(separator: ", ")
    if !forces.isEmpty { all.append(words.say.touches(forces)) }
    if let last { all.append(words.say.lastEvent(facts.said(last), on: last.day)) }
    let marks = entry.marks.filter { !$0.isSaidOfItsOwn }
    if !marks.isEmpty {
      all.append(words.asSentence(marks.map { $0.spoken(words) }.joined(separator: ", ")))
    }
    all += [
      words.asSentence(
        words.say.lastActivity(investigation.lastActivityOn, daysAgo: entry.daysSinceActivity)),
      words.say.linkedActors(actors.count),
    ]
    if let conditions = facts.conditions(of: investigation) {
      all.append(words.say.handling(investigation.handling, conditions: conditions))
    }
    return all
  }

  /// What may be shared only under conditions: the investigation, its actors, its series.
  private var notes: [HandlingNote] {
    ([entry] + series).map(\.investigation).compactMap(HandlingNote.init)
      + actors.map(\.actor).compactMap(HandlingNote.init)
  }
}

extension GridMark {
  /// Whether a sentence of the page says it already: that of the owner, that of the plans.
  fileprivate var isSaidOfItsOwn: Bool {
    switch self {
    case .ownerless, .plansMissing: true
    default: false
    }
  }
}
