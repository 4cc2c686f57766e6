import ExportFormat
import ExportSync
import Platform
import ThreatDomain

/// Writes a whole export from a seed; the same seed always gives the same bytes.
struct Sample {
  let data: ReferenceData
  let seed: UInt64
  let scale: Scale

  /// - Parameter key: The key that signs the export; without a key it stays unsigned.
  func write(
    to folder: String, signingWith key: SigningKey? = nil
  ) throws(PlatformError) {
    var writer = try ExportWriter(folder: folder, header: header)
    try addReference(to: &writer)
    let plan = DemandPlan(data, seed: seed, scale: scale)
    let demand = try addDemand(plan, to: &writer)
    let records = Records(data, seed: seed)
    try addFacts(plan, demand, records, to: &writer)
    try addActors(records, to: &writer)
    try addStrategy(records, to: &writer)
    try writer.finish(signingWith: key)
  }

  private var months: [Month] { Array(scale.months) }

  private var header: ExportHeader {
    ExportHeader(
      name: "ptg-\(scale.name)", title: title, created: "2019-04-05T06:00:00Z",
      expires: "2099-12-31T00:00:00Z", epoch: 1, serial: 8, recipient: "national",
      months: scale.months, marking: .officialSensitive,
      countedBy: "Action Fraud", roundingKey: .sample, previous: Self.previous)
  }

  private var title: String {
    switch scale {
    case .sample:
      "SAMPLE: yearly sums as published; operations, actors, losses and monthly splits are invented"
    case .national:
      "SAMPLE at full size: every cell is filled to measure with, and nothing in it is real"
    }
  }

  /// The invented hash of a previous manifest, which was never written.
  private static let previous = "5a3c9d1e70f2b48665d0c7a19e8f34b25a3c9d1e70f2b48665d0c7a19e8f34b2"

  private func addReference(to writer: inout ExportWriter) throws(PlatformError) {
    try writer.add(PublishedPart(.region), rows: data.regionRows)
    try writer.add(PublishedPart(.force), rows: data.forceRows)
    try writer.add(PublishedPart(.population), rows: data.populationRows)
    try writer.add(PublishedPart(.fraudType), rows: data.typeRows)
    try writer.add(PublishedPart(.priorityLevel), rows: StrategyRows.priorityLevels)
    try writer.add(PublishedPart(.scoreModel), rows: ScoreModels.modelRows)
    try writer.add(PublishedPart(.scoreComponent), rows: ScoreModels.componentRows)
    try writer.add(PublishedPart(.timeLimit), rows: Measure.timeLimits)
    try writer.add(PublishedPart(.measure), rows: Measure.all.map(\.row))
  }

  /// Writes the demand month by month, so that only one is in memory; returns the counts of each
  /// month.
  private func addDemand(
    _ plan: DemandPlan, to writer: inout ExportWriter
  ) throws(PlatformError) -> [[DemandCount]] {
    if let month = months.first {
      try writer.add(part(.dataReturn, month), rows: ReturnRows.rows(data, month))
    }
    var sums: [[DemandCount]] = []
    for year in Set(months.map { FinancialYear(containing: $0) }).sorted() {
      for (month, total) in zip(year.months, plan.monthlyReports(in: year)) {
        let demand = DemandMonth(month, total: total, plan: plan)
        var rows = DemandRows(plan, places: data.comparedPlaces)
        try writer.add(part(.demand, month)) { part throws(PlatformError) in
          try rows.write(demand, to: &part)
        }
        try writer.add(part(.demandCompared, month), rows: rows.compared.rows())
        sums.append(rows.sums)
      }
    }
    return sums
  }

  /// The investigations, actors and threats, which several tables are about.
  private struct Records {
    let desk: InvestigationDesk
    let actors: ActorDesk
    let threats: [Threat]
    let grounds: Grounds

    init(_ data: ReferenceData, seed: UInt64) {
      desk = InvestigationDesk(data, seed: seed)
      actors = ActorDesk(data, investigations: desk.investigations, seed: seed)
      threats = Threat.all(data, seed: seed)
      grounds = Grounds(data, actors)
    }

    var cases: [Investigation] { desk.investigations }
  }

  private func addFacts(
    _ plan: DemandPlan, _ demand: [[DemandCount]], _ records: Records,
    to writer: inout ExportWriter
  ) throws(PlatformError) {
    let (cases, grounds) = (records.cases, records.grounds)
    let referral = ReferralRows(plan)
    try add(.localDemand, LocalDemandRows.rows(data, demand: demand, months, seed), to: &writer)
    let care = VictimCareRows(data, months: months, demand: demand, seed: seed)
    let sent = DisseminationRows(data, months: months, investigations: cases, seed: seed)
    let performance = PerformanceRows(
      data: data, months: months, demand: demand, care: care,
      takeUp: sent.takeUp, seed: seed)
    try add(.referral, referral.rows, to: &writer)
    try add(.referralCompared, referral.compared(data.comparedPlaces), to: &writer)
    try add(.victimCare, care.rows, to: &writer)
    try add(.performance, performance.rows(), to: &writer)
    try writer.add(PublishedPart(.investigation), rows: records.desk.rows)
    try writer.add(PublishedPart(.investigationForce), rows: records.desk.touchRows)
    try writer.add(
      PublishedPart(.priorityMove), rows: MoveRows(cases, grounds, seed: seed).rows)
    try writer.add(
      PublishedPart(.escalation), rows: EscalationRows(cases, grounds, seed: seed).rows)
    try add(.dissemination, sent.rows, to: &writer)
  }

  private func addActors(
    _ records: Records, to writer: inout ExportWriter
  ) throws(PlatformError) {
    let (desk, threats, cases) = (records.actors, records.threats, records.cases)
    let scores = AssessmentDesk(actors: desk.actors, threats: threats, data, seed: seed)
    let disruptions = DisruptionRows(desk, cases, seed: seed)
    try writer.add(PublishedPart(.actor), rows: desk.actorRows)
    try writer.add(PublishedPart(.actorLink), rows: desk.linkRows)
    try writer.add(PublishedPart(.actorForce), rows: desk.touchRows)
    try writer.add(PublishedPart(.assessment), rows: scores.assessmentRows)
    try writer.add(PublishedPart(.assessmentScore), rows: scores.scoreRows)
    try writer.add(PublishedPart(.disruption), rows: disruptions.rows)
    try writer.add(PublishedPart(.threat), rows: threats.map(\.row))
    let links = ThreatLinks(data, threats, cases)
    try writer.add(PublishedPart(.threatType), rows: links.typeRows)
    try writer.add(PublishedPart(.threatInvestigation), rows: links.investigationRows)
  }

  private func addStrategy(
    _ records: Records, to writer: inout ExportWriter
  ) throws(PlatformError) {
    let (threats, cases) = (records.threats, records.cases)
    try writer.add(PublishedPart(.campaign), rows: CampaignRows(threats).rows)
    try writer.add(
      PublishedPart(.capability), rows: CapabilityRows(data, threats).rows(seed: seed))
    try writer.add(PublishedPart(.commitment), rows: StrategyRows.commitments(data))
    var activities = ActivityRows(threats, cases, seed: seed)
    activities.add(against: records.actors.actors)
    activities.addParts(inCommitments: data)
    activities.addParts(inCampaignsOf: data)
    try writer.add(PublishedPart(.planActivity), rows: activities.rows)
    try writer.add(PublishedPart(.responsibility), rows: data.responsibilityRows)
    try writer.add(PublishedPart(.goodPractice), rows: StrategyRows.goodPractice)
    try writer.add(PublishedPart(.practiceAdoption), rows: AdoptionRows.rows(data, seed: seed))
    try writer.add(PublishedPart(.request), rows: RequestRows(cases).rows)
    try writer.add(PublishedPart(.decisionAnswer), rows: [])
    let publications = PublicationRows(data: data)
    try writer.add(PublishedPart(.publication), rows: publications.publications)
    try writer.add(PublishedPart(.publishedFigure), rows: publications.figures)
  }

  private func add(
    _ table: Table, _ rows: [[[String]]], to writer: inout ExportWriter
  ) throws(PlatformError) {
    for (month, rows) in zip(months, rows) { try writer.add(part(table, month), rows: rows) }
  }

  /// The part of a table for a month.
  ///
  /// The last month may still grow; the month of the late reports has a reason.
  private func part(_ table: Table, _ month: Month) -> PublishedPart {
    typealias Late = PlantedSignal.LateReports
    let isOfDemand = [Table.demand, .demandCompared].contains { $0.name == table.name }
    let isLate = isOfDemand && month == Late.month
    return PublishedPart(
      table, month: month, isSealed: month < scale.months.upperBound,
      reason: isLate ? Late.reason : nil)
  }
}
