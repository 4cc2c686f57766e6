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
      var funnels = ComparisonRecords.Funnels()
      let first = try ComparisonRecords(one, from: snapshot, request, &funnels)
      let second = try ComparisonRecords(other, from: snapshot, request, &funnels)
      return ComparisonSheet(model: ComparisonModel(first, second), request: request).sheet
    })
}
