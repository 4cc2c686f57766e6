import ThreatDomain

/// A harm actor of the sample; invented, codename and all.
struct Actor {
  let id: String
  let codename: String
  let kind: ActorKind
  let region: String
  let mapper: String
  var owner: String?
  var band: Int?
  var status: ActorStatus
  let firstSeen: Day
  var lastReviewed: Day?
  var conditions: String?
  var marking: Marking
  /// Every force it touches.
  var forces: [String]
  /// How grave it is, from 0 to 1: what the scores follow.
  let gravity: Double

  var row: [String] {
    let handling = conditions == nil ? HandlingCode.share : .conditions
    return [
      id, codename, kind.rawValue, region, mapper, owner ?? "", band.map(String.init) ?? "",
      status.rawValue, firstSeen.description, lastReviewed?.description ?? "", handling.rawValue,
      conditions ?? "", marking.rawValue,
    ]
  }
}
