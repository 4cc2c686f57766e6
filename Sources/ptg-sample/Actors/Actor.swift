import ThreatDomain

/// A harm actor of the sample; every detail is invented, including the codename.
struct Actor {
  let id: String
  let codename: String
  let kind: ActorKind
  let region: String
  let mapper: String
  var owner: String?
  var band: Int?
  var status = ActorStatus.active
  let firstSeen: Day
  var lastReviewed: Day?
  var conditions: String?
  var marking: Marking
  /// Every force that the actor touches.
  var forces: [String]
  /// How serious the actor is, from 0 to 1; the scores follow this number.
  let gravity: Double
  /// The harm of what the actor does.
  var harm = HarmProfile.other
  /// Whether the actor stands behind a P1, and so is always scored.
  var isNational = false

  var row: [String] {
    let handling = conditions == nil ? HandlingCode.share : .conditions
    return [
      id, codename, kind.rawValue, region, mapper, flag(band != nil), owner ?? "",
      owner == nil ? "" : "Lead responsible officer", band.map(String.init) ?? "",
      status.rawValue, firstSeen.description, lastReviewed?.description ?? "",
      lastReviewed.map { ($0 + 84).nextOfficeDay.description } ?? "", handling.rawValue,
      conditions ?? "", marking.rawValue,
    ]
  }
}
