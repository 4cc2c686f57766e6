import Sheets
import ThreatDomain
import Wording

extension Words {
  /// Words for whether band and score agree.
  func agreement(_ agreement: BandAgreement) -> String {
    switch agreement {
    case .noBand: self[.actors(.noBand)]
    case .notScored: self[.value(.notScored)]
    case .tooFewScored: self[.actors(.bandNotCompared)]
    case .agree: self[.actors(.bandAgrees)]
    case .disagree(.bandIsHigher): self[.fact(.bandHigher)]
    case .disagree(.bandIsLower): self[.fact(.bandLower)]
    }
  }

  /// Words for the rule that puts a neighbour with the same total above or below.
  func tie(_ tie: ActorStanding.Tie, of own: HarmScore) -> String {
    let (higher, lower) = tie.isAbove ? (own, tie.score) : (tie.score, own)
    return self.say.tie(
      with: tie.name, isAbove: tie.isAbove,
      by: say.tieRule(tie.rule, higher: higher, lower: lower))
  }
}
