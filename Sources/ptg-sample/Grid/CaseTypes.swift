/// A kind of invented case: its fraud type, its titles and its usual size.
struct CaseType {
  let code: String
  let titles: [String]
  /// The number of victims in a typical case.
  let victims: Int
  /// The loss of one victim, in pounds.
  let loss: Int

  private init(_ code: String, _ victims: Int, _ loss: Int, _ titles: [String]) {
    self.code = code
    self.titles = titles
    self.victims = victims
    self.loss = loss
  }

  static let all = [
    CaseType(
      "NFIB2E", 60, 24_000, ["Unregulated bonds sold by telephone", "Cloned investment firm"]),
    CaseType(
      "NFIB2A", 45, 31_000, ["Boiler room selling wine stock", "Carbon credit sales floor"]),
    CaseType("NFIB2B", 80, 14_000, ["Property scheme paying old investors with new money"]),
    CaseType(
      "NFIB1D", 14, 21_000, ["Romance network with shared scripts", "Dating site introductions"]),
    CaseType(
      "NFIB5A", 30, 7_500, ["Impersonation of bank and police by telephone", "Card courier team"]),
    CaseType(
      "NFIB5B", 40, 3_900, ["Loans in the names of students", "Identities bought for credit"]),
    CaseType(
      "NFIB5D", 12, 42_000, ["Invoices redirected after mailbox compromise", "Payroll diversion"]),
    CaseType(
      "NFIB3E", 120, 900, ["Remote access to home computers", "Pop-up support call centre"]),
    CaseType("NFIB3A", 210, 420, ["Electrical goods never delivered", "Cloned caravan listings"]),
    CaseType(
      "NFIB3C", 22, 8_800, ["Roofing work never finished", "Driveway teams moving by county"]),
    CaseType("NFIB3F", 350, 260, ["Concert tickets without tickets"]),
    CaseType("NFIB1H", 75, 1_900, ["Upfront fees for loans", "Fake job placements"]),
    CaseType("NFIB1G", 55, 1_500, ["Flats let to several tenants at once"]),
    CaseType(
      "NFIB8A", 1, 420_000, ["Finance officer of a haulage firm", "Payments to invented suppliers"]),
    CaseType(
      "NFIB9", 25, 18_000, ["Long firm buying on credit", "Trade goods ordered and not paid for"]),
    CaseType(
      "NFIB16C", 35, 36_000, ["Pension transfers to overseas hotels", "Early release of pensions"]),
    CaseType(
      "NFIB19", 2, 95_000, ["Carer with power of attorney", "Treasurer of a village charity"]),
    CaseType("NFIB7", 60, 1_100, ["Handset contracts in stolen names"]),
    CaseType("NFIB52C", 90, 700, ["Accounts taken over to sell goods"]),
    CaseType("NFIB6A", 40, 4_300, ["Collisions staged at roundabouts"]),
  ]
}
