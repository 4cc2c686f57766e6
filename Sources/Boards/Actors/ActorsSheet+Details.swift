import CellCanvas
import ThreatDomain
import Wording

/// What is said of the actor under the cursor, in four lines at most.
extension ActorsSheet {
  func details(of standing: ActorStanding) -> [[TextRun]] {
    let lines = [touches(standing), score(standing), change(standing)].filter { !$0.isEmpty }
    // Conditions come first: a short screen cuts the last lines off.
    return standing.actor.handling == .conditions
      ? [handling(standing)] + lines : lines + [handling(standing)]
  }

  private func touches(_ standing: ActorStanding) -> [TextRun] {
    let places = [names.regions(standing.regionIDs), names.forces(standing.forceIDs)]
      .filter { !$0.isEmpty }.joined(separator: " · ")
    let count = words.investigations(request.safeCount(standing.investigations.count))
    return Lines.facts([
      (words[.touches], places.isEmpty ? words[.none] : places, .text),
      (count, investigations(of: standing), .text),
    ])
  }

  /// Three operations with their levels, and how many more there are.
  ///
  /// Where the safe view keeps the count back it names one alone: three could be counted.
  private func investigations(of standing: ActorStanding) -> String {
    let limit = request.isSafe ? 1 : 3
    let named = standing.investigations.prefix(limit).map {
      "\($0.priority.rawValue) \($0.operation)"
    }
    let rest = standing.investigations.count - named.count
    let more = rest > 0 && !request.isSafe ? [words.more(rest)] : []
    return (named + more).joined(separator: ", ")
  }

  private func score(_ standing: ActorStanding) -> [TextRun] {
    guard let model = model.scoreModel, let score = standing.state.score else {
      if case .unusable(_, let problem) = standing.state {
        return Lines.fact(words[.scoreUnusable], words.reason(problem), .stale)
      }
      return Lines.plain(words[.notScored], .dim)
    }
    let assessment = score.assessment
    return Lines.fact(words[.score], words.total(of: score, by: score.formula))
      + Lines.plain("    ")
      + Lines.plain(
        words.scored(
          model: "\(model.id) \(model.version)", by: assessment.scorerRole,
          on: assessment.assessedOn), .dim)
  }

  private func change(_ standing: ActorStanding) -> [TextRun] {
    standing.change.line(moved: standing.move, since: model.baseline, words)
  }

  private func handling(_ standing: ActorStanding) -> [TextRun] {
    let actor = standing.actor
    let line = Lines.fact(words[.handling], actor.handling.rawValue)
    guard actor.handling == .conditions else { return line }
    let conditions = request.isSafe ? words[.conditionsKept] : actor.handlingConditions
    return line + Lines.plain("    ")
      + Lines.fact(words[.conditions], conditions ?? words[.missing], .warning)
  }
}
