import ThreatDomain

/// A threat as groups call it, with the fraud types that it is counted by.
struct Theme {
  let name: String
  /// The name in Welsh, where police or government use one.
  let nameInWelsh: String
  /// The fraud types; none where reports are not counted apart.
  let types: [String]
  let method: String
  let rationale: String
  /// How serious it usually is, from 0 to 1.
  let gravity: Double
  let harm: HarmProfile

  init(
    _ name: String, inWelsh: String = "", types: [String], gravity: Double, method: String,
    rationale: String, harm: HarmProfile
  ) {
    self.name = name
    nameInWelsh = inWelsh
    self.types = types
    self.method = method
    self.rationale = rationale
    self.gravity = gravity
    self.harm = harm
  }

  /// Whether an investigation belongs to the threat: by its fraud type, or as laundering to mules.
  func holds(_ investigation: Investigation) -> Bool {
    switch investigation.kind {
    case .fraud: types.contains(investigation.type)
    case .moneyLaundering: name == Theme.moneyMules.name
    case .briberyCorruption, .other: false
    }
  }

  /// The harm that an investigation's crime does.
  static func harm(of investigation: Investigation) -> HarmProfile {
    if investigation.type == "NFIB6A" { return .collisions }
    return all.first { $0.holds(investigation) }?.harm ?? .other
  }

  /// The threats that every region follows.
  static let common = [
    courier, romance, investment, paymentDiversion, computerService, moneyMules,
  ]

  /// The threats that some regions follow besides.
  static let rare = [rental, ticket, shopping, doorstep, pension, loanFee]

  static let all = common + rare

  /// Those by which victims buy an investment.
  static let sold = [investment, pension]
}
