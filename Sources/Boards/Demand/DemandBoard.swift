import ExportFormat
import Sheets
import SnapshotStore
import Wording

extension Board {
  /// The monthly board of demand.
  package static let demand = Board(
    id: "demand", key: "4", title: .board(.demand), about: .board(.aboutDemand),
    choices: [DemandGrouping.self, London.self, DemandSpan.self], asks: ["months"],
    leads: [.demand],
    load: { snapshot, request throws(StoreError) in
      let model = DemandModel(try DemandRecords(snapshot, request), request)
      let map = try ForceMap(snapshot, request)
      return DemandSheet(
        model: model, request: request, received: snapshot.header.asAt,
        countedBy: snapshot.header.countedBy
      )
      .sheet(beside: map)
    })
}
