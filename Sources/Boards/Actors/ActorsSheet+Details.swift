import CellCanvas
import Sheets
import ThreatDomain
import Wording

/// The lines about the actor under the cursor, the most important first.
///
/// Short screens cut the rest.
extension ActorsSheet {
  func details(of standing: ActorStanding) -> [Line] {
    let lines =
      ([touches(standing), score(standing), changed(standing)] + ties(of: standing)
      + parts(of: standing.state.score)).filter { !$0.isEmpty }
    // Conditions come first, because a short screen cuts the last lines.
    let ordered =
      standing.actor.handling == .conditions
      ? [handling(standing)] + lines : lines + [handling(standing)]
    return ordered.named(standing.name)
  }

  private func touches(_ standing: ActorStanding) -> Line {
    let places = [names.regions(standing.regionIDs), names.forces(standing.forceIDs)]
      .filter { !$0.isEmpty }.joined(separator: " · ")
    let count = words.say.investigations(standing.investigations.count)
    return .facts([
      Fact(words[.fact(.touches)], places.isEmpty ? words[.value(.none)] : places),
      Fact(count, investigations(of: standing)),
    ])
  }

  /// Three operations with their levels, and the number of others.
  private func investigations(of standing: ActorStanding) -> String {
    let named = standing.investigations.prefix(3).map {
      "\($0.priority.rawValue) \($0.operation)"
    }
    let rest = standing.investigations.count - named.count
    let more = rest > 0 ? [words.say.more(rest)] : []
    return (named + more).joined(separator: ", ")
  }

  private func score(_ standing: ActorStanding) -> Line {
    guard let model = model.scoreModel, let score = standing.state.score else {
      if case .unusable(_, let problem) = standing.state {
        return .fact(Fact(words[.value(.scoreUnusable)], words.say.reason(problem), .stale))
      }
      return .words(words[.value(.notScored)], .dim)
    }
    let assessment = score.assessment
    let made = words.say.scored(
      model: words.scoreModel(model.id, model.version), by: assessment.scorerRole,
      on: assessment.assessedOn)
    return .facts([
      Fact(words[.column(.score)], words.say.total(of: score, by: score.formula)),
      Fact(.text(made, .dim)),
    ])
  }

  /// The change of rank and of the score; an empty line where there is none.
  private func changed(_ standing: ActorStanding) -> Line {
    let facts = standing.change.facts(moved: standing.move, since: model.baseline, words)
    // Under other weights a first score also moves, from its rank under the model's own weights.
    guard case .firstScore = standing.change, model.trial != nil, let move = standing.move else {
      return .facts(facts)
    }
    return .facts([Fact(.text(words.say.move(move)))] + facts)
  }

  /// The rule that puts a neighbour with the same total above or below.
  private func ties(of standing: ActorStanding) -> [Line] {
    guard let own = standing.state.score else { return [] }
    return standing.ties.map { .words(words.tie($0, of: own)) }
  }

  /// One line for each section: every part with its bar and its contribution.
  private func parts(of score: HarmScore?) -> [Line] {
    guard let score else { return [] }
    return ScoreSection.allCases.map { section in
      let sum = Fact(words[section.term], words.figure(score.sum(of: section)), .heading)
      let parts = score.parts.filter { $0.component.section == section }
      return .facts([sum] + parts.map { fact($0, ScoreBars(score: score)) }, apart: .near)
    }
  }

  private func fact(_ part: HarmScore.Part, _ bars: ScoreBars) -> Fact {
    let (name, figure) = (name(of: part.component), words.figure(part.weighted))
    let field = Field(
      bars.bar(of: part) + [TextRun(SafeText(" \(figure)"))], raw: .number(part.weighted),
      spoken: figure, signs: [part.component.section.sign])
    return Fact(nil, name, field, as: .column(SafeText(name).width + 1))
  }

  private func handling(_ standing: ActorStanding) -> Line {
    let actor = standing.actor
    let code = Fact(words[.pane(.handling)], actor.handling.rawValue)
    guard actor.handling == .conditions else { return .fact(code) }
    let conditions = request.isSafe ? words[.actors(.conditionsKept)] : actor.handlingConditions
    return .facts([
      code, Fact(words[.fact(.conditions)], conditions ?? words[.value(.missing)], .warning),
    ])
  }
}
