import ThreatDomain

/// English sentences with the Welsh terms that are certain, until a translator has worked on them.
extension Welsh: ActorsSentences {
  func total(of score: HarmScore, by formula: ScoreFormula) -> String {
    untranslated.total(of: score, by: formula)
  }

  func spokenTotal(of score: HarmScore, by formula: ScoreFormula) -> String {
    untranslated.spokenTotal(of: score, by: formula)
  }

  func formula(_ formula: ScoreFormula) -> String {
    untranslated.formula(formula)
  }

  func move(_ move: RankMove) -> String {
    untranslated.move(move)
  }

  func standing(of name: String, rank: Int, ranked: Int, score: Double, move: RankMove) -> String {
    untranslated.standing(of: name, rank: rank, ranked: ranked, score: score, move: move)
  }

  func rank(_ rank: Int, of ranked: Int, in scope: String) -> String {
    untranslated.rank(rank, of: ranked, in: scope)
  }

  func newInTen(_ names: [String], since date: Day) -> String {
    untranslated.newInTen(names, since: date)
  }

  func leftTen(_ names: [String], since date: Day) -> String {
    untranslated.leftTen(names, since: date)
  }

  func sameTen(since date: Day) -> String {
    untranslated.sameTen(since: date)
  }

  func notScored(_ number: Int) -> String {
    untranslated.notScored(number)
  }

  func staleScores(_ number: Int, after days: Int) -> String {
    untranslated.staleScores(number, after: days)
  }

  func bandsDisagree(_ number: Int) -> String {
    untranslated.bandsDisagree(number)
  }

  func touchingRegions(_ number: Int) -> String {
    untranslated.touchingRegions(number)
  }

  func change(of component: String, from old: Int, to new: Int) -> String {
    untranslated.change(of: component, from: old, to: new)
  }

  func changed(_ changes: [String], on date: Day) -> String {
    untranslated.changed(changes, on: date)
  }

  func confirmed(on date: Day) -> String {
    untranslated.confirmed(on: date)
  }

  func firstScored(on date: Day) -> String {
    untranslated.firstScored(on: date)
  }

  func notScoredAnew(since date: Day) -> String {
    untranslated.notScoredAnew(since: date)
  }

  func remark(on name: String, _ phrase: String) -> String {
    untranslated.remark(on: name, phrase)
  }

  func reason(_ problem: ScoreProblem) -> String {
    untranslated.reason(problem)
  }

  func disruptions(_ number: Int, claims: Int) -> String {
    untranslated.disruptions(number, claims: claims)
  }

  func jointClaim(of claimants: [String]) -> String {
    untranslated.jointClaim(of: claimants)
  }
}
