import CellCanvas
import Sheets
import ThreatDomain
import Wording

/// What is said of the actor under the cursor, the most important first: short screens cut the rest.
extension ActorsSheet {
  func details(of standing: ActorStanding) -> [[TextRun]] {
    let lines =
      ([touches(standing), score(standing), changed(standing)] + ties(of: standing)
      + parts(of: standing.state.score)).filter { !$0.isEmpty }
    // Conditions come first: a short screen cuts the last lines off.
    return Lines.named(
      standing.name,
      standing.actor.handling == .conditions
        ? [handling(standing)] + lines : lines + [handling(standing)])
  }

  private func touches(_ standing: ActorStanding) -> [TextRun] {
    let places = [names.regions(standing.regionIDs), names.forces(standing.forceIDs)]
      .filter { !$0.isEmpty }.joined(separator: " · ")
    let count = words.say.investigations(standing.investigations.count)
    return Lines.facts([
      (words[.fact(.touches)], places.isEmpty ? words[.value(.none)] : places, .text),
      (count, investigations(of: standing), .text),
    ])
  }

  /// Three operations with their levels, and how many more there are.
  private func investigations(of standing: ActorStanding) -> String {
    let named = standing.investigations.prefix(3).map {
      "\($0.priority.rawValue) \($0.operation)"
    }
    let rest = standing.investigations.count - named.count
    let more = rest > 0 ? [words.say.more(rest)] : []
    return (named + more).joined(separator: ", ")
  }

  private func score(_ standing: ActorStanding) -> [TextRun] {
    guard let model = model.scoreModel, let score = standing.state.score else {
      if case .unusable(_, let problem) = standing.state {
        return Lines.fact(words[.value(.scoreUnusable)], words.say.reason(problem), .stale)
      }
      return Lines.plain(words[.value(.notScored)], .dim)
    }
    let assessment = score.assessment
    return Lines.fact(words[.column(.score)], words.say.total(of: score, by: score.formula))
      + Lines.plain("    ")
      + Lines.plain(
        words.say.scored(
          model: "\(model.id) \(model.version)", by: assessment.scorerRole,
          on: assessment.assessedOn), .dim)
  }

  private func changed(_ standing: ActorStanding) -> [TextRun] {
    guard let change = change(of: standing.change) else { return moved(standing) }
    let role: Role = standing.change == .notScoredAnew ? .dim : .text
    return moved(standing) + Lines.plain(change, role)
  }

  /// How the rank moved; nothing where the score is the first, which says so itself.
  private func moved(_ standing: ActorStanding) -> [TextRun] {
    if case .firstScore = standing.change, model.trial == nil { return [] }
    return standing.move.map { Lines.plain("\(words.say.move($0))    ") } ?? []
  }

  /// What happened to a score since the baseline; `nil` where there is none.
  func change(of change: ScoreChange) -> String? {
    switch change {
    case .noScore: return nil
    case .firstScore(let day): return words.say.firstScored(on: day)
    case .notScoredAnew: return words.say.notScoredAnew(since: model.baseline)
    case .scoredAnew(let day, let changes):
      let phrases = changes.map { change in
        words.say.change(of: name(of: change.component), from: change.old, to: change.new)
      }
      return phrases.isEmpty ? words.say.confirmed(on: day) : words.say.changed(phrases, on: day)
    }
  }

  /// By which rule a neighbour with the same total stands above or below.
  private func ties(of standing: ActorStanding) -> [[TextRun]] {
    guard let own = standing.state.score else { return [] }
    return standing.ties.map { Lines.plain(words.tie($0, of: own)) }
  }

  /// A line a section: every part with its bar and what it adds.
  private func parts(of score: HarmScore?) -> [[TextRun]] {
    guard let score else { return [] }
    let bars = ScoreBars(score: score)
    return ScoreSection.allCases.map { section in
      let parts = score.parts.filter { $0.component.section == section }
      let sum = Lines.fact(
        words[section.term], words.figure(score.sum(of: section)), .heading)
      return parts.reduce(sum) { line, part in
        line + Lines.plain("   \(name(of: part.component)) ", .dim)
          + [bars.bar(of: part)].compactMap(\.self)
          + Lines.plain(" \(words.figure(part.weighted))")
      }
    }
  }

  private func handling(_ standing: ActorStanding) -> [TextRun] {
    let actor = standing.actor
    let line = Lines.fact(words[.pane(.handling)], actor.handling.rawValue)
    guard actor.handling == .conditions else { return line }
    let conditions = request.isSafe ? words[.actors(.conditionsKept)] : actor.handlingConditions
    return line + Lines.plain("    ")
      + Lines.fact(words[.fact(.conditions)], conditions ?? words[.value(.missing)], .warning)
  }
}
