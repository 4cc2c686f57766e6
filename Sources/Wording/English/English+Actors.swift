import ThreatDomain

extension English: ActorsSentences {
  /// The parts of a score that the formula uses: `harm 18 × likelihood 15`.
  private func parts(of score: HarmScore, by formula: ScoreFormula) -> String {
    let (harm, likelihood) = (figure(score.harm), figure(score.likelihood))
    return switch formula {
    case .harmTimesLikelihood: "harm \(harm) × likelihood \(likelihood)"
    case .harmPlusLikelihood: "harm \(harm) + likelihood \(likelihood)"
    case .harmAlone: "harm \(harm)"
    }
  }

  func total(of score: HarmScore, by formula: ScoreFormula) -> String {
    "\(figure(score.total)) = \(parts(of: score, by: formula))"
  }

  func spokenTotal(of score: HarmScore, by formula: ScoreFormula) -> String {
    let (harm, likelihood) = (figure(score.harm), figure(score.likelihood))
    let parts =
      switch formula {
      case .harmTimesLikelihood: "harm \(harm) times likelihood \(likelihood)"
      case .harmPlusLikelihood: "harm \(harm) + likelihood \(likelihood)"
      case .harmAlone: "harm \(harm)"
      }
    return "\(figure(score.total)), \(parts)"
  }

  func formula(_ formula: ScoreFormula) -> String {
    switch formula {
    case .harmTimesLikelihood: "total = sum of harm × sum of likelihood"
    case .harmPlusLikelihood: "total = sum of harm + sum of likelihood"
    case .harmAlone: "total = sum of harm"
    }
  }

  func move(_ move: RankMove) -> String {
    switch move {
    case .up(let places): "up \(self.places(places))"
    case .down(let places): "down \(self.places(places))"
    case .same: "as before"
    case .new: "newly scored"
    }
  }

  private func rankMove(_ move: RankMove) -> String {
    move == .same ? "rank unchanged" : self.move(move)
  }

  private func places(_ number: Int) -> String {
    plural(number, "place", "places")
  }

  func standing(
    of name: String, rank: Int, ranked: Int, score: Double, move: RankMove
  ) -> String {
    "\(name) ranks \(rank) of \(count(ranked)) (\(rankMove(move))), score \(figure(score))."
  }

  func rank(_ rank: Int, of ranked: Int, in scope: String) -> String {
    "\(rank) of \(count(ranked)), \(scope)"
  }

  func newInTen(_ names: [String], since date: Day) -> String {
    "Entered the top ten since \(day(date)): \(list(names))."
  }

  func leftTen(_ names: [String], since date: Day) -> String {
    "Left the top ten since \(day(date)): \(list(names))."
  }

  func sameTen(since date: Day) -> String {
    "No actor entered or left the top ten since \(day(date))."
  }

  func notScored(_ number: Int) -> String {
    "\(actors(number)) not scored."
  }

  func staleScores(_ number: Int, after days: Int) -> String {
    let scored = plural(number, "actor was", "actors were")
    return "\(scored) last scored more than \(self.days(days)) ago; "
      + "\(form(number, "the score is", "their scores are")) stale."
  }

  func bandsDisagree(_ number: Int) -> String {
    "For \(plural(number, "actor", "actors")) OCGM band and score disagree."
  }

  func touchingRegions(_ number: Int) -> String {
    "\(actors(number)) known to touch more than one region."
  }

  /// A number of actors with its verb: `1 actor is`, `7 actors are`.
  private func actors(_ number: Int) -> String {
    plural(number, "actor is", "actors are")
  }

  private func list(_ names: [String]) -> String { names.joined(separator: ", ") }

  func change(of component: String, from old: Int, to new: Int) -> String {
    "\(component) \(old) → \(new)"
  }

  func changed(_ changes: [String], on date: Day) -> String {
    "Rescored on \(day(date)): \(list(changes))"
  }

  func confirmed(on date: Day) -> String {
    "Rescored on \(day(date)) with the same values"
  }

  func firstScored(on date: Day) -> String {
    "First scored under this model on \(day(date))"
  }

  func notScoredAnew(since date: Day) -> String {
    "Not rescored since \(day(date))"
  }

  func remark(on name: String, _ phrase: String) -> String { "\(name): \(phrase)." }

  func reason(_ problem: ScoreProblem) -> String {
    switch problem {
    case .otherModel(let id, let version):
      "the export lacks the model \(id), version \(version)"
    case .unknownComponents(let ids): "the model lacks the parts \(list(ids))"
    case .valueNotAllowed(let component, let value, let allowed):
      "\(value) for \(component), allowed are \(list(allowed.map { "\($0)" }))"
    case .incomplete(let missing): "no value for \(list(missing))"
    }
  }

  func disruptions(_ number: Int, claims: Int) -> String {
    let disruptions = plural(number, "disruption", "disruptions")
    let claimed = plural(claims, "claim", "claims")
    return "\(disruptions) from \(claimed); a joint claim counts once."
  }

  func jointClaim(of claimants: [String]) -> String {
    "Joint claim of \(list(claimants)): counted once"
  }
}
