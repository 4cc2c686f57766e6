import ThreatDomain

extension Work {
  static let all = pursue + prevent + protect + prepare

  private static let pursue = [
    Work(.pursue, "Trace the accounts that received payments", "Financial investigator"),
    Work(
      .pursue, "Arrest phase with two forces", "Senior investigating officer", needs: .region),
    Work(
      .pursue, "Apply for restraint of two properties", "Financial investigator", needs: .region),
    Work(
      .pursue, "Interview the holders of mule accounts", "Fraud team detective sergeant",
      needs: .severalVictims),
  ]

  private static let prevent = [
    Work(.prevent, "Serious crime prevention order drafted", "Legal adviser", needs: .charge),
    Work(
      .prevent, "Visits to students whose accounts were used", "Prevent officer",
      for: [.moneyMules]),
    Work(
      .prevent, "Talks on money mules at sixth forms", "Prevent officer", for: [.moneyMules]),
    Work(
      .prevent, "Cease and desist notices to introducers", "Regional prevent lead",
      for: Theme.sold),
    Work(
      .prevent, "Cease and desist notices to those on the edge of it", "Regional prevent lead"),
    Work(.prevent, "Letters to holders of accounts that were lent", "Financial investigator"),
  ]

  private static let protect = [
    Work(
      .protect, "Banking Protocol refresher at branches", "Force protect officer",
      for: [.courier, .romance, .doorstep, .computerService]),
    Work(
      .protect, "Alert to taxi firms about collections", "Force protect officer",
      for: [.courier]),
    Work(
      .protect, "Alert to registrars and hosting firms", "Regional protect lead",
      for: [.investment, .shopping, .ticket, .rental, .computerService]),
    Work(
      .protect, "Call blockers for victims on the list", "Force protect officer",
      for: [.courier, .computerService, .loanFee], needs: .vulnerableVictims),
    Work(
      .protect, "Invoice checks through chambers of commerce", "Business protect officer",
      for: [.paymentDiversion]),
    Work(.protect, "Messages through council newsletters", "Communications lead"),
    Work(.protect, "Advice at neighbourhood team meetings", "Force protect officer"),
  ]

  private static let prepare = [
    Work(
      .prepare, "Victim care agreed with the council", "Victim care coordinator",
      needs: .vulnerableVictims),
    Work(
      .prepare, "Second call to every repeat victim", "Victim care coordinator",
      needs: .severalVictims),
    Work(.prepare, "Exercise with trading standards", "Regional prepare lead"),
    Work(.prepare, "Contact list of banks' fraud desks", "Regional prepare lead"),
  ]
}
