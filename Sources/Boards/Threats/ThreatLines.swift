import CellCanvas
import Sheets
import ThreatDomain
import Wording

/// What is said of one threat line by line, on the board under the cursor and on its page.
struct ThreatLines {
  let fact: ThreatFacts
  let request: BoardRequest
  let asAt: Day
  let baseline: Day
  /// The names of other threats on the same board, by id.
  let names: [String: String]

  private var words: Words { request.words }
  private var threat: Threat { fact.threat }

  /// Agreed priority, owner, and the actors that lead it.
  func agreed(withActors: Bool = true) -> [TextRun] {
    let agreed = threat.agreedPriority.map { words[$0.term] } ?? words[.value(.none)]
    let owner = (
      words[.column(.owner)], threat.ownerRole ?? words[.value(.noOwner)],
      threat.ownerRole == nil ? Role.alert : .text
    )
    let actors = (words[.board(.actors)], fact.leadActors ?? words[.value(.none)], Role.text)
    return Lines.facts(
      [(words[.fact(.agreedOn)], agreed, .text), owner] + (withActors ? [actors] : []))
  }

  var rationale: [TextRun] {
    Lines.fact(words[.fact(.rationale)], request.shown(threat.rationale))
  }

  var score: [TextRun] { ScoreLines(words).lines(of: fact.state)[0] }

  /// Where it ranks, where it ranked, and what made the difference.
  var movement: [TextRun] {
    let standing = fact.standing
    var line = standing.change.line(moved: standing.move, since: baseline, words)
    if !line.isEmpty { line = Lines.fact(words[.actors(.move)], "") + line }
    for (ids, says) in [
      (standing.overtakenBy, words.say.overtaken), (standing.overtook, words.say.overtook),
    ] where !ids.isEmpty {
      let named = ids.prefix(ThreatLines.mostNames).map { names[$0] ?? $0 }
      let more = ids.count - named.count
      line += Lines.plain("    " + says(named + (more > 0 ? [words.say.more(more)] : [])))
    }
    return line
  }

  /// Names of others in a line.
  private static let mostNames = 3

  var signal: [TextRun] {
    Lines.fact(words[.column(.signal)], words.say.signal(fact.trend.judgement))
  }

  /// `Investigations  5    P1  1    P2  0    P3  2    P4  2`.
  var investigations: [TextRun] {
    let levels = PriorityLevel.allCases.map { level in
      let count = fact.count(of: level)
      return (level.rawValue, words.count(count), level.role(of: count))
    }
    let count = words.count(fact.investigations.count)
    return Lines.facts([(words[.column(.investigations)], count, .text)] + levels)
  }

  /// The last disruption: when, how much it hurt, how, and what it took away.
  var disrupted: [TextRun] {
    guard let last = fact.disruptions.value.first else {
      return Lines.fact(words[.column(.disrupted)], words[.value(.never)], .stale)
    }
    return Lines.fact(
      words[.column(.disrupted)],
      words.say.disrupted(
        on: last.disruptedOn, daysAgo: asAt - last.disruptedOn, grade: words[last.grade.term],
        tactic: last.tactic, assets: last.assetsDenied))
  }

  /// The letters of the 4Ps, and in words what lacks a plan.
  var plans: [TextRun] {
    let letters = Lines.fact(words[.column(.plans)], "") + Field.plans(threat.plans, words).runs
    let missing = threat.plans.missing.map { words[$0.term] }.joined(separator: ", ")
    guard !missing.isEmpty else { return letters }
    return letters + Lines.plain("    ")
      + Lines.fact(words[.grid(.plansMissing)], missing, .warning)
  }

  /// Scores of the same group in other regions, highest first; nothing where no other follows it.
  var elsewhere: [TextRun] {
    let scores = fact.elsewhere.value.map { other in
      "\(other.regionName) \(other.state.score.map { words.figure($0.total) } ?? words[.value(.notScored)])"
    }
    return scores.isEmpty
      ? [] : Lines.fact(words[.threats(.elsewhere)], scores.joined(separator: ", "))
  }
}
