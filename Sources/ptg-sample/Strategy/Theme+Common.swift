/// The threats that every region follows.
extension Theme {
  static let courier = Theme(
    "Courier fraud", inWelsh: "Twyll cludwr", types: ["NFIB5A"], gravity: 0.7,
    method: "Callers pose as police or bank; a courier collects cards or cash.",
    rationale: "Most victims are over 75; many are called again.",
    harm: HarmProfile(
      physical: -1.4, psychological: 0.6, financial: 0, vulnerability: 1.4, community: 0.4))

  static let romance = Theme(
    "Romance fraud", inWelsh: "Twyll rhamant", types: ["NFIB1D"], gravity: 0.62,
    method: "A profile wins trust over weeks, then asks for money again and again.",
    rationale: "Victims pay many times, and few report the first payment.",
    harm: HarmProfile(
      physical: nil, psychological: 1.2, financial: 0.3, vulnerability: 0.8, community: -0.8))

  static let investment = Theme(
    "Investment fraud", inWelsh: "Twyll buddsoddi",
    types: ["NFIB2A", "NFIB2B", "NFIB2C", "NFIB2D", "NFIB2E"], gravity: 0.74,
    method: "Bonds, shares and coins are sold by telephone and by cloned firms.",
    rationale: "Life savings lost; firms are set up to be closed.",
    harm: HarmProfile(
      physical: nil, psychological: 0.9, financial: 1.2, vulnerability: 0.2, community: -0.4))

  static let paymentDiversion = Theme(
    "Payment diversion fraud", types: ["NFIB5D"], gravity: 0.52,
    method: "A mailbox is taken over and the account on an invoice is changed.",
    rationale: "One payment can end a small business.",
    harm: HarmProfile(
      physical: nil, psychological: -0.4, financial: 1.2, vulnerability: -1.6, community: 0.2))

  static let computerService = Theme(
    "Computer software service fraud", types: ["NFIB3E"], gravity: 0.5,
    method: "Callers claim a fault, take over the screen and move money.",
    rationale: "Many older victims, who are called again under other names.",
    harm: HarmProfile(
      physical: nil, psychological: 0.4, financial: -0.6, vulnerability: 1.1, frequency: 0.8))

  static let moneyMules = Theme(
    "Money mules", inWelsh: "Mulod arian", types: [], gravity: 0.46,
    method: "Students and people in debt lend their accounts for a share.",
    rationale: "The accounts serve every other fraud; the young are recruited.",
    harm: HarmProfile(
      physical: -1, psychological: 0, financial: 0, vulnerability: 0.5, community: 0.8))
}
