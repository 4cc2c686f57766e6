import ThreatDomain

/// Sentences about actors, their scores and their moves.
package protocol ActorsSentences {
  /// A score and its parts: `Score 270 = harm 18 × likelihood 15`.
  func total(of score: HarmScore, by formula: ScoreFormula) -> String

  /// A score and its parts for a voice, without signs: `270, harm 18 times likelihood 15`.
  func spokenTotal(of score: HarmScore, by formula: ScoreFormula) -> String

  /// `total = sum of harm × sum of likelihood`.
  func formula(_ formula: ScoreFormula) -> String

  /// `up 3 places`.
  func move(_ move: RankMove) -> String

  /// A sentence on one actor: `Ferrous ranks 1 of 22 (up 3 places), score 312`.
  func standing(of name: String, rank: Int, ranked: Int, score: Double, move: RankMove) -> String

  /// `rank 3 of 22 in South East`.
  func rank(_ rank: Int, of ranked: Int, in scope: String) -> String
  func newInTen(_ names: [String], since date: Day) -> String
  func leftTen(_ names: [String], since date: Day) -> String
  func sameTen(since date: Day) -> String
  func notScored(_ number: Int) -> String
  func staleScores(_ number: Int, after days: Int) -> String
  func bandsDisagree(_ number: Int) -> String
  func touchingRegions(_ number: Int) -> String

  /// `Vulnerability of victims 8 → 4`.
  func change(of component: String, from old: Int, to new: Int) -> String
  func changed(_ changes: [String], on date: Day) -> String
  func confirmed(on date: Day) -> String
  func firstScored(on date: Day) -> String
  func notScoredAnew(since date: Day) -> String

  /// A name and a phrase as one sentence: `A-0012 Ferrous: band and score agree`.
  func remark(on name: String, _ phrase: String) -> String

  /// Why an assessment gives no score.
  func reason(_ problem: ScoreProblem) -> String

  /// `3 disruptions from 4 claims; a joint claim counts once`.
  func disruptions(_ number: Int, claims: Int) -> String

  /// `Joint claim of ERSOU, SEROCU: counted once`.
  func jointClaim(of claimants: [String]) -> String
}
