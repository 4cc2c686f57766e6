import Sheets
import SnapshotStore
import ThreatDomain

extension Directory {
  /// The regions of the nation, then the bodies outside all regions.
  var partsOfNation: [Scope] {
    regions.map { .region($0.id) } + forces.filter { $0.regionID == nil }.map { .force($0.id) }
  }
}
