/// The threats that some regions follow.
extension Theme {
  static let rental = Theme(
    "Rental fraud", types: ["NFIB1G"], gravity: 0.36,
    method: "Homes are advertised that exist but are not to let.",
    rationale: "Students and new arrivals pay before they see the home.",
    harm: HarmProfile(
      physical: nil, psychological: 0.1, financial: -0.4, vulnerability: -0.2, frequency: 0.3))

  static let ticket = Theme(
    "Ticket fraud", types: ["NFIB3F"], gravity: 0.24,
    method: "Tickets are sold for events and flights and never sent.",
    rationale: "Many small losses each summer; few lines of enquiry.",
    harm: HarmProfile(
      physical: nil, psychological: -0.6, financial: -0.9, vulnerability: -1, frequency: 0.8))

  static let shopping = Theme(
    "Online shopping fraud", types: ["NFIB3A"], gravity: 0.4,
    method: "Goods are advertised on auction sites and never sent.",
    rationale: "The largest number of reports; few lines of enquiry.",
    harm: HarmProfile(
      physical: nil, psychological: -0.6, financial: -0.6, vulnerability: -0.7, frequency: 1.2))

  static let doorstep = Theme(
    "Doorstep fraud", types: ["NFIB3C"], gravity: 0.5,
    method: "Callers sell work on roofs and drives, and come back for more.",
    rationale: "Older people living alone; some are driven to the bank.",
    harm: HarmProfile(
      physical: 0.3, psychological: 0.6, financial: 0, vulnerability: 1.4, community: 0.9))

  static let pension = Theme(
    "Pension fraud", types: ["NFIB16B", "NFIB16C"], gravity: 0.58,
    method: "Pensions are moved into schemes abroad after a free review.",
    rationale: "Late discovery: victims learn of the loss when they retire.",
    harm: HarmProfile(
      physical: nil, psychological: 0.8, financial: 1.2, vulnerability: 0.3, community: -0.5))

  static let loanFee = Theme(
    "Loan fee fraud", types: ["NFIB1H", "NFIB1J"], gravity: 0.34,
    method: "A fee is asked for a loan or a job that never comes.",
    rationale: "Small losses, but victims who are already in debt.",
    harm: HarmProfile(
      physical: nil, psychological: 0.2, financial: -0.6, vulnerability: 0.7, frequency: 0.6))
}
