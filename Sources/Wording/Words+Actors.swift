import ThreatDomain

/// What is said of actors, their scores and their moves.
extension Words {
  /// A figure of a score: whole where it is whole, else with one place.
  package func figure(_ number: Double) -> String {
    decimal(number, places: number.truncatingRemainder(dividingBy: 1) == 0 ? 0 : 1)
  }

  /// `harm 18 × likelihood 15`: what the formula takes, with its figures.
  private func parts(of score: HarmScore, by formula: ScoreFormula) -> String {
    let (harm, likelihood) = (figure(score.harm), figure(score.likelihood))
    return switch formula {
    case .harmTimesLikelihood: say("harm \(harm) × likelihood \(likelihood)")
    case .harmPlusLikelihood: say("harm \(harm) + likelihood \(likelihood)")
    case .harmAlone: say("harm \(harm)")
    }
  }

  /// `Score 270 = harm 18 × likelihood 15`.
  package func total(of score: HarmScore, by formula: ScoreFormula) -> String {
    say("\(figure(score.total)) = \(parts(of: score, by: formula))")
  }

  /// `total = sum of harm × sum of likelihood`.
  package func formula(_ formula: ScoreFormula) -> String {
    switch formula {
    case .harmTimesLikelihood: say("total = sum of harm × sum of likelihood")
    case .harmPlusLikelihood: say("total = sum of harm + sum of likelihood")
    case .harmAlone: say("total = sum of harm")
    }
  }

  /// `up 3 places`.
  package func move(_ move: RankMove) -> String {
    switch move {
    case .up(let places): say("up \(self.places(places))")
    case .down(let places): say("down \(self.places(places))")
    case .same: say("as before")
    case .new: say("newly scored")
    }
  }

  private func places(_ number: Int) -> String {
    number == 1 ? "1 place" : "\(count(number)) places"
  }

  /// A sentence on one actor: `Ferrous is number 1 of 22: score 312, up 3 places`.
  package func standing(
    of name: String, rank: Int, ranked: Int, score: Double, move: RankMove
  ) -> String {
    say(
      "\(name) is number \(rank) of \(count(ranked)): score \(figure(score)), \(self.move(move)).")
  }

  /// `rank 3 of 22 in South East`.
  package func rank(_ rank: Int, of ranked: Int, in scope: String) -> String {
    say("\(rank) of \(count(ranked)), \(scope)")
  }

  package func newInTen(_ names: [String], since date: Day) -> String {
    say("New in the ten since \(day(date)): \(list(names)).")
  }

  package func leftTen(_ names: [String], since date: Day) -> String {
    say("Left the ten since \(day(date)): \(list(names)).")
  }

  package func sameTen(since date: Day) -> String {
    say("Nobody joined or left the ten since \(day(date)).")
  }

  package func notScored(_ number: Int) -> String {
    say("\(actors(number)) not scored.")
  }

  package func staleScores(_ number: Int, after days: Int) -> String {
    say("\(actors(number)) scored more than \(self.days(days)) ago: the score is stale.")
  }

  package func bandsDisagree(_ number: Int) -> String {
    say(
      "\(actors(number)) placed differently by OCGM band and by score among all scored in the "
        + "nation.")
  }

  package func touchingRegions(_ number: Int) -> String {
    say("\(actors(number)) known to touch more than one region.")
  }

  /// `1 actor is`, `7 actors are`.
  private func actors(_ number: Int) -> String {
    number == 1 ? "1 actor is" : "\(count(number)) actors are"
  }

  private func list(_ names: [String]) -> String { names.joined(separator: ", ") }

  /// `Vulnerability of victims 8 → 4`.
  package func change(of component: String, from old: Int, to new: Int) -> String {
    say("\(component) \(old) → \(new)")
  }

  package func changed(_ changes: [String], on date: Day) -> String {
    say("Scored anew on \(day(date)): \(list(changes))")
  }

  package func confirmed(on date: Day) -> String {
    say("Scored anew on \(day(date)) with the same values")
  }

  package func firstScored(on date: Day) -> String {
    say("First scored under this model on \(day(date))")
  }

  package func notScoredAnew(since date: Day) -> String {
    say("Not scored anew since \(day(date))")
  }

  /// `A-0012 Ferrous: band and score agree`, a phrase made a sentence.
  package func remark(on name: String, _ phrase: String) -> String { say("\(name): \(phrase).") }

  /// Why an assessment gives no score.
  package func reason(_ problem: ScoreProblem) -> String {
    switch problem {
    case .otherModel(let id, let version):
      say("the export lacks the model \(id), version \(version)")
    case .unknownComponents(let ids): say("the model lacks the parts \(list(ids))")
    case .valueNotAllowed(let component, let value, let allowed):
      say("\(value) for \(component), allowed are \(list(allowed.map { "\($0)" }))")
    case .incomplete(let missing): say("no value for \(list(missing))")
    }
  }

  /// `3 disruptions from 4 claims; a joint claim counts once`.
  package func disruptions(_ number: Int, claims: Int) -> String {
    let disruptions = number == 1 ? "1 disruption" : "\(count(number)) disruptions"
    let claimed = claims == 1 ? "1 claim" : "\(count(claims)) claims"
    return say("\(disruptions) from \(claimed); a joint claim counts once.")
  }

  /// `Joint claim of ERSOU, SEROCU: counted once`.
  package func jointClaim(of claimants: [String]) -> String {
    say("Joint claim of \(list(claimants)): counted once")
  }
}
