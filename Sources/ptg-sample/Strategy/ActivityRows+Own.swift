import ThreatDomain

/// Activities for actors, and what regions do for campaigns and for the strategy's commitments.
extension ActivityRows {
  /// Adds plans against actors: most are pursued, and fewer have a plan under the other 4Ps.
  mutating func add(against actors: [Actor]) {
    let chances: [(Strand, Double)] = [
      (.pursue, 0.95), (.prevent, 0.7), (.protect, 0.65), (.prepare, 0.75),
    ]
    let work = Work.all.filter { $0.themes.isEmpty && $0.needs == .nothing || $0.needs == .region }
    for actor in actors where actor.status != .dormant {
      for (strand, likelihood) in chances where chance.chance(likelihood) {
        add(.actor, actor.id, strand, work, most: 2, from: actor.firstSeen, to: nil)
      }
    }
  }

  /// Adds what each region does for the commitments that regions and forces share.
  mutating func addParts(inCommitments data: ReferenceData) {
    let parts: [(commitment: Int, strand: Strand, what: String, lead: String, share: Double)] = [
      (2, .prepare, "Terms of reference and a chair for the group", "Regional prepare lead", 0.9),
      (3, .pursue, "Nominate actors for the ten each month", "Regional intelligence lead", 0.6),
      (9, .prepare, "Volunteers' roles compared with the profiles", "Volunteer coordinator", 0.3),
      (11, .prepare, "Outcomes sent to NFIB every month", "Crime registrar", 0.5),
      (16, .pursue, "Fraud Investigation Model trained in each force", "Regional trainer", 0.4),
    ]
    for region in data.regions {
      for part in parts where chance.chance(part.share) {
        let id = sampleID("N", part.commitment, digits: 2)
        addPart(.commitment, id, part.strand, part.what, part.lead, of: region.id)
      }
    }
  }

  /// Adds what regions do in the national campaigns that run at the end of the sample.
  mutating func addParts(inCampaignsOf data: ReferenceData) {
    for region in data.regions {
      for number in [7, 13] where chance.chance(0.6) {
        addPart(
          .campaign, sampleID("C", number, digits: 2), .protect,
          chance.pick(["Posts shared by every force", "Leaflets at branches and surgeries"]),
          "Communications lead", of: region.id)
      }
    }
  }

  private mutating func addPart(
    _ subject: PlanSubject, _ id: String, _ strand: Strand, _ what: String, _ lead: String,
    of region: String
  ) {
    let state: ActivityState = chance.chance(0.5) ? .underWay : .planned
    append(
      subject, id, strand, what, lead, scope: "region:\(region)",
      due: (SampleDays.asAt + chance.within(20...300)).officeDay, state)
  }
}
