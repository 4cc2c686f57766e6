import Sheets
import ThreatDomain
import Wording

extension Words {
  /// Whether band and score agree, as a phrase.
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

  /// By which rule a neighbour with the same total stands above or below.
  func tie(_ tie: ActorStanding.Tie, of own: HarmScore) -> String {
    let (higher, lower) = tie.isAbove ? (own, tie.score) : (tie.score, own)
    return self.say.tie(
      with: tie.name, isAbove: tie.isAbove,
      by: say.tieRule(tie.rule, higher: higher, lower: lower))
  }
}
