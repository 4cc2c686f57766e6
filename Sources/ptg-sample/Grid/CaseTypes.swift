import ThreatDomain

/// A kind of invented case: its crime, its titles and its usual size.
struct CaseType {
  let kind: CrimeKind
  /// The fraud type; empty for other economic crime.
  let code: String
  let titles: [String]
  /// The number of victims in a typical case.
  let victims: Int
  /// The loss of one victim, in pounds.
  let loss: Int
  /// The usual part of the victims who are vulnerable.
  let vulnerable: Double
  /// The levels of the grid on which such a case is found.
  let levels: ClosedRange<PriorityLevel>

  private init(
    _ code: String, _ victims: Int, _ loss: Int, vulnerable: Double,
    _ levels: ClosedRange<PriorityLevel>, _ titles: [String], kind: CrimeKind = .fraud
  ) {
    self.kind = kind
    self.code = code
    self.titles = titles
    self.victims = victims
    self.loss = loss
    self.vulnerable = vulnerable
    self.levels = levels
  }

  /// Many small losses, which a volume crime team takes.
  var isVolume: Bool { loss < 3000 }

  /// The kinds of case that a level of the grid holds.
  static func all(on level: PriorityLevel, _ isFraud: Bool) -> [CaseType] {
    (isFraud ? frauds : others).filter { $0.levels.contains(level) }
  }

  private static let others = [
    CaseType(
      "", 45, 6200, vulnerable: 0.2, .p1 ... .p3,
      ["Company accounts that pass money abroad", "Cash counted in a bureau de change"],
      kind: .moneyLaundering),
    CaseType(
      "", 18, 4100, vulnerable: 0.25, .p3 ... .p4,
      ["Accounts of students lent to a recruiter", "Mule accounts opened in one town"],
      kind: .moneyLaundering),
    CaseType(
      "", 1, 380_000, vulnerable: 0, .p3 ... .p4,
      ["Payments for the contracts of a housing association"], kind: .briberyCorruption),
  ]

  private static let frauds = [
    CaseType(
      "NFIB2E", 60, 24_000, vulnerable: 0.22, .p1 ... .p4,
      ["Unregulated bonds sold by telephone", "Cloned investment firm"]),
    CaseType(
      "NFIB2A", 45, 31_000, vulnerable: 0.3, .p1 ... .p4,
      ["Boiler room selling wine stock", "Carbon credit sales floor"]),
    CaseType(
      "NFIB2B", 80, 14_000, vulnerable: 0.12, .p1 ... .p4,
      ["Property scheme paying old investors with new money"]),
    CaseType(
      "NFIB1D", 30, 21_000, vulnerable: 0.4, .p1 ... .p2, ["Romance network with shared scripts"]),
    CaseType("NFIB1D", 10, 19_000, vulnerable: 0.4, .p3 ... .p4, ["Dating site introductions"]),
    CaseType(
      "NFIB5A", 30, 7_500, vulnerable: 0.6, .p1 ... .p4,
      ["Impersonation of bank and police by telephone", "Card courier team"]),
    CaseType(
      "NFIB5B", 40, 3_900, vulnerable: 0.06, .p2 ... .p4,
      ["Loans in the names of students", "Identities bought for credit"]),
    CaseType(
      "NFIB5D", 12, 42_000, vulnerable: 0.02, .p1 ... .p4,
      ["Invoices redirected after mailbox compromise", "Payroll diversion"]),
    CaseType(
      "NFIB3E", 120, 900, vulnerable: 0.4, .p1 ... .p4,
      ["Remote access to home computers", "Pop-up support call centre"]),
    CaseType(
      "NFIB3A", 210, 420, vulnerable: 0.05, .p2 ... .p4,
      ["Electrical goods never delivered", "Cloned caravan listings"]),
    CaseType(
      "NFIB3C", 22, 8_800, vulnerable: 0.6, .p3 ... .p4,
      ["Roofing work never finished", "Driveway teams moving by county"]),
    CaseType("NFIB3F", 350, 260, vulnerable: 0.03, .p2 ... .p4, ["Concert tickets never sent"]),
    CaseType(
      "NFIB1H", 75, 1_900, vulnerable: 0.2, .p2 ... .p4,
      ["Upfront fees for loans", "Fake job placements"]),
    CaseType(
      "NFIB1G", 55, 1_500, vulnerable: 0.08, .p3 ... .p4, ["Flats let to several tenants at once"]),
    CaseType(
      "NFIB8A", 1, 420_000, vulnerable: 0, .p4 ... .p4,
      ["Finance officer of a haulage firm", "Payments to invented suppliers"]),
    CaseType(
      "NFIB9", 25, 18_000, vulnerable: 0, .p2 ... .p4,
      ["Long firm buying on credit", "Trade goods ordered and not paid for"]),
    CaseType(
      "NFIB16C", 35, 36_000, vulnerable: 0.25, .p1 ... .p4,
      ["Pension transfers to overseas hotels", "Early release of pensions"]),
    CaseType("NFIB19", 1, 95_000, vulnerable: 1, .p4 ... .p4, ["Carer with power of attorney"]),
    CaseType("NFIB19", 1, 60_000, vulnerable: 0, .p4 ... .p4, ["Treasurer of a village charity"]),
    CaseType(
      "NFIB7", 60, 1_100, vulnerable: 0.04, .p3 ... .p4, ["Handset contracts in stolen names"]),
    CaseType(
      "NFIB52C", 90, 700, vulnerable: 0.08, .p3 ... .p4, ["Accounts taken over to sell goods"]),
    CaseType(
      "NFIB6A", 40, 4_300, vulnerable: 0.02, .p2 ... .p4, ["Collisions staged at roundabouts"]),
  ]
}
