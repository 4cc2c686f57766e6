import Sheets
import SnapshotStore
import ThreatDomain
import Wording

extension Page {
  /// Two scopes, or two months of one, beside each other: by how much they differ, beyond chance.
  package static let comparison = Page(
    kind: "compare", title: .comparison(.comparison), about: .comparison(.aboutComparison),
    load: { snapshot, request, id throws(StoreError) in
      guard let (one, other) = ComparedSide.both(of: id), snapshot.directory.knows(one.scope),
        snapshot.directory.knows(other.scope),
        [one, other].allSatisfy({ side in
          side.month.map { snapshot.directory.months.contains($0) } ?? true
        })
      else { return nil }
      let sides = [
        try ComparisonRecords(one, from: snapshot, request),
        try ComparisonRecords(other, from: snapshot, request),
      ]
      return ComparisonSheet(
        model: ComparisonModel(sides[0], sides[1]), request: request
      ).sheet
    })
}
