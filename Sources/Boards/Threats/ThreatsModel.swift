import Sheets
import ThreatDomain

/// The threats of a scope, in order of rank.
///
/// A force sees its region's threats with its own demand, one of no region none. The nation sees,
/// for each group of fraud types, the region's threat that ranks highest, with the demand and the
/// grid of the nation. Threats of every region have their region's demand and grid each.
struct ThreatsModel: Sendable {
  let threats: [FollowedThreat]
  /// The name of the force where it belongs to no region.
  let outside: String?
  /// The day of the export.
  let asAt: Day
  /// The day against which moves count.
  let baseline: Day
}

extension ThreatsModel {
  init(_ records: ThreatsRecords) {
    let work = ThreatWork(records)
    threats =
      ThreatsModel.ranked(records).map { ranked in
        ranked.inOrder.compactMap { records.scored.threats[$0] }.map { threat in
          FollowedThreat(
            threat, records, work, ranked, in: records.scope ?? .region(threat.regionID))
        }
      } ?? []
    outside = records.outside
    asAt = records.asAt
    baseline = records.baseline
  }

  /// Those that the board shows, ranked among themselves; `nil` where no region's are meant.
  private static func ranked(_ records: ThreatsRecords) -> ScoredSubjects? {
    let all = records.scored
    guard let scope = records.scope else { return all.scored(inRegion: nil) }
    guard scope != .national else { return all.leading(among: all.scored(inRegion: nil)) }
    return records.region.map { all.scored(inRegion: $0) }
  }
}

extension FollowedThreat {
  /// - Parameters:
  ///   - ranked: Those that it is ranked among.
  ///   - scope: Whose demand and grid are counted.
  init(
    _ threat: Threat, _ records: ThreatsRecords, _ work: ThreatWork, _ ranked: ScoredSubjects,
    in scope: Scope
  ) {
    let group = threat.fraudGroup
    let investigations = work.investigations(in: scope, of: group)
    let actors = work.actors(in: investigations)
    self.init(
      threat: threat, regionName: records.name(ofRegion: threat.regionID),
      state: ranked.states[threat.id] ?? .notScored,
      standing: ThreatStanding(of: threat.id, in: ranked), scale: ranked.scale, scope: scope,
      elsewhere: Deferred(
        records.scored.elsewhere(threat).map { other, state in
          .init(
            threat: other, regionName: records.name(ofRegion: other.regionID), state: state)
        }),
      trend: records.demand.trend(of: group, in: scope, records.month),
      demand: records.demand.count(of: group, in: scope, records.month),
      forceNames: records.forceNames, investigations: investigations, actors: actors,
      disruptions: Deferred(work.disruptions(investigations, actors)))
  }
}
