import Sheets
import SnapshotStore
import ThreatDomain
import Wording

/// The threats of every region, and the names of the regions that follow any.
struct PrioritiesRecords: Sendable {
  struct NamedRegion: Equatable, Sendable {
    let id: String
    let name: String
  }

  let threats: [Threat]
  /// The regions with a threat, in order of name.
  let regions: [NamedRegion]
  let asAt: Day

  init(threats: [Threat], regions: [NamedRegion], asAt: Day) {
    self.threats = threats
    let following = Set(threats.map(\.regionID))
    self.regions = regions.filter { following.contains($0.id) }
    self.asAt = asAt
  }

  init(from snapshot: borrowing Snapshot, _ words: Words) throws(StoreError) {
    var regions: [NamedRegion] = []
    for region in snapshot.directory.regions {
      regions.append(
        NamedRegion(id: region.id, name: snapshot.name(of: .region(region.id), words)))
    }
    self.init(
      threats: try snapshot.database.threats(inRegion: nil), regions: regions,
      asAt: snapshot.header.asAt)
  }
}
