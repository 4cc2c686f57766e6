import CellCanvas
import Sheets
import ThreatDomain
import Wording

/// The lines about one threat, for its page and for the board while the cursor is on it.
struct ThreatLines {
  private let followed: FollowedThreat
  private let request: BoardRequest
  private let asAt: Day
  private let baseline: Day
  private let names: [String: String]

  /// - Parameter names: The names of other threats on the same board, by id.
  init(
    _ threat: FollowedThreat, request: BoardRequest, asAt: Day, baseline: Day,
    names: [String: String]
  ) {
    followed = threat
    self.request = request
    self.asAt = asAt
    self.baseline = baseline
    self.names = names
  }

  private var words: Words { request.words }
  private var threat: Threat { followed.threat }

  /// The agreed priority, the owner and the leading actors.
  func agreed(withActors: Bool = true) -> Line {
    let none = words[.value(.none)]
    let agreed = threat.agreedPriority.map { Field.code($0.rawValue, words[$0.term]) }
    let owner = threat.ownerRole.map { Field.text($0) }
    let actors = Fact(words[.board(.actors)], followed.leadActors ?? none)
    return .facts(
      [
        Fact(.agreedPriority, words[.fact(.agreedOn)], agreed ?? .init(none, raw: .missing)),
        Fact(
          .owner, words[.column(.owner)], owner ?? .lacking(words[.value(.noOwner)], .alert)),
      ] + (withActors ? [actors] : []))
  }

  /// The priority and the owner that the group agreed and the export does not say yet.
  var agreedHere: [Line] {
    request.lines(of: [request.agreedPriority(of: threat), request.agreedOwner(of: threat)])
      + request.refusal(of: "threat", threat.id)
  }

  var rationale: Line {
    .fact(Fact(words[.fact(.rationale)], request.shown(threat.rationale)))
  }

  var score: Line { ScoreLines(words).line(of: followed.state) }

  /// The rank, the earlier rank, and the reason for the move; `nil` where there is no rank.
  var movement: Line? {
    let standing = followed.standing
    let change = standing.change.facts(moved: standing.move, since: baseline, words)
    guard let first = change.first else { return nil }
    let move = Fact(nil, words[.actors(.move)], first.field)
    return .facts(
      [move] + change.dropFirst() + others(standing.newAbove, words.say.newlyAbove)
        + others(standing.overtakenByRanked, words.say.overtaken)
        + others(standing.overtook, words.say.overtook))
  }

  /// The threats that passed this one, or that this one passed; empty where there are none.
  private func others(_ ids: [String], _ says: ([String]) -> String) -> [Fact] {
    guard !ids.isEmpty else { return [] }
    let named = ids.prefix(ThreatLines.mostNames).map { names[$0] ?? $0 }
    let more = ids.count - named.count
    return [Fact(.text(says(named + (more > 0 ? [words.say.more(more)] : []))))]
  }

  /// The most names in a line.
  private static let mostNames = 3

  var signal: Line {
    .fact(Fact(words[.column(.signal)], words.say.signal(followed.trend.judgement)))
  }

  /// The number of investigations at each level:
  /// `Investigations  5    P1  1    P2  0    P3  2    P4  2`.
  var investigations: Line {
    func fact(_ label: String, _ count: Int, _ role: Role = .text) -> Fact {
      Fact(nil, label, .init(words.count(count), role, raw: .integer(count)))
    }
    let levels = PriorityLevel.allCases.map { level in
      let count = followed.count(of: level)
      return fact(level.rawValue, count, level.role(of: count))
    }
    return .facts(
      [fact(words[.column(.investigations)], followed.investigations.count)] + levels)
  }

  /// The last disruption: its date, its impact and its tactic.
  var disrupted: Line {
    let label = words[.column(.disrupted)]
    guard let last = followed.disruptions.value.first(where: \.isValidated) else {
      return .fact(Fact(nil, label, .init(words[.value(.never)], .stale, raw: .missing)))
    }
    return .fact(
      Fact(
        label,
        words.say.disrupted(
          on: last.disruptedOn, daysAgo: asAt - last.disruptedOn, grade: words[last.grade.term],
          tactic: last.tactic)))
  }

  /// The letters of the 4Ps, and the names of those without a plan.
  var plans: Line {
    let letters = Fact(.plans, words[.column(.plans)], .plans(threat.plans, words))
    let missing = threat.plans.missing.map { words[$0.term] }.joined(separator: ", ")
    guard !missing.isEmpty else { return .fact(letters) }
    return .facts([letters, Fact(words[.grid(.plansMissing)], missing, .warning)])
  }

  /// The scores of the same theme in other regions, highest first; `nil` where there are none.
  var elsewhere: Line? {
    let scores = followed.elsewhere.value.map { other in
      let score = other.state.score.map { words.figure($0.total) } ?? words[.value(.notScored)]
      return "\(other.regionName) \(score)"
    }
    guard !scores.isEmpty else { return nil }
    return .fact(Fact(words[.threats(.elsewhere)], scores.joined(separator: ", ")))
  }
}
