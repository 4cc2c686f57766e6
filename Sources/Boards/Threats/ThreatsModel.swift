import Sheets
import ThreatDomain

/// The threats of a scope, in order of rank.
///
/// - A region has its own threats.
/// - A force has the threats of its region, with its own demand. A force outside all regions has
///   none.
/// - The nation has the highest-ranked threat of each theme, with national demand
///   and grid.
/// - The view of every region has all threats, each with the demand and grid of its region.
struct ThreatsModel: Sendable {
  let threats: [FollowedThreat]
  /// The name of the force, where it is outside all regions; `nil` otherwise.
  let outside: String?
  /// The day of the export.
  let asAt: Day
  /// The day that changes are counted from.
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

  /// The threats of the board, ranked against each other; `nil` for a force outside all regions.
  private static func ranked(_ records: ThreatsRecords) -> ScoredSubjects? {
    let all = records.scored
    guard let scope = records.scope else { return all.scored(inRegion: nil) }
    guard scope != .national else { return all.leading(among: all.scored(inRegion: nil)) }
    return records.region.map { all.scored(inRegion: $0) }
  }
}

extension FollowedThreat {
  /// - Parameters:
  ///   - ranked: The threats that this threat is ranked among.
  ///   - scope: The scope of the demand and the grid.
  init(
    _ threat: Threat, _ records: ThreatsRecords, _ work: ThreatWork, _ ranked: ScoredSubjects,
    in scope: Scope
  ) {
    let part = records.parts[threat.id]
    let investigations = work.investigations(in: scope, of: threat)
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
      part: part,
      trend: part.map { records.demand.trend(of: $0, in: scope, records.month) }
        ?? .notCounted(in: records.month),
      demand: part.flatMap { records.demand.count(of: $0, in: scope, records.month) },
      forceNames: records.forceNames, investigations: investigations, actors: actors,
      disruptions: Deferred(work.disruptions(investigations, actors)))
  }
}
