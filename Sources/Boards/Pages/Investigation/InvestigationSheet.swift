import CellCanvas
import ThreatDomain
import Wording

/// The page of one investigation as a sheet.
struct InvestigationSheet {
  let entry: GridEntry
  let events: [InvestigationEvent]
  let actors: [LinkedActor]
  /// Other investigations of its series, the closed ones too.
  let series: [GridEntry]
  let facts: InvestigationFacts

  var investigation: Investigation { entry.investigation }

  var request: BoardRequest { facts.request }

  var words: Words { facts.words }

  var sheet: Sheet {
    let panes = [
      Pane("about", words[.about], .text(about), minimumHeight: 8),
      Pane("timeline", words[.timeline], .table(timeline)),
      Pane("forces", words[.forces], .table(forces), side: .right),
      Pane("actors", words[.actorsTouching], .table(actorTable), side: .right),
      Pane("series", words[.series], .table(seriesTable), side: .right),
      Pane("details", words[.details], .details, side: .right),
    ]
    let level = investigation.priority.rawValue
    return Sheet(
      title: words[.titleInvestigation],
      subtitle: "\(investigation.operation) · \(investigation.id) · \(level) · "
        + words.asAt(facts.asAt),
      panes: panes + [Pane.handling(notes, request)].compactMap(\.self),
      legend: GridMark.legend(words), sentences: sentences, marking: marking)
  }

  private var marking: Marking {
    let others = actors.map(\.actor.marking) + series.map(\.investigation.marking)
    return others.reduce(investigation.marking) { max($0, $1) }
  }

  private var sentences: [String] {
    var all = [
      words.standing(of: investigation), words.owner(investigation.ownerRole),
      words.decisionWanted(entry.wantsDecision ? facts.decision(of: entry) : nil),
      words.size(
        victims: request.shown(investigation.victims),
        vulnerable: request.shown(investigation.vulnerableVictims), loss: investigation.loss),
      words.plans(missing: investigation.plans.missing),
    ]
    let forces = facts.forceNames(of: investigation).joined(separator: ", ")
    if !forces.isEmpty { all.append(words.touches(forces)) }
    if !entry.marks.isEmpty {
      all.append(words.asSentence(entry.marks.map { $0.spoken(words) }.joined(separator: ", ")))
    }
    all += [
      words.asSentence(
        words.lastActivity(investigation.lastActivityOn, daysAgo: entry.daysSinceActivity)),
      words.linkedActors(request.safeCount(actors.count)),
    ]
    if let conditions = facts.conditions(of: investigation) {
      all.append(words.handling(investigation.handling, conditions: conditions))
    }
    return all
  }

  /// What may be shared only under conditions: the investigation, its actors, its series.
  private var notes: [HandlingNote] {
    let investigations = ([entry] + series).map(\.investigation)
    let own = investigations.filter { $0.handling == .conditions }.map {
      HandlingNote(
        name: $0.operation, conditions: $0.handlingConditions)
    }
    let linked = actors.map(\.actor).filter { $0.handling == .conditions }.map {
      HandlingNote(
        name: "\($0.id) \($0.codename)", conditions: $0.handlingConditions)
    }
    return own + linked
  }
}
