import CellCanvas
import SnapshotStore
import ThreatDomain
import Wording

/// Demand of the forces of a scope in a month: as a tile map, and month by month.
struct ForceMap {
  private struct Entry {
    let force: Force
    let shortName: String
    let reports: Int?
    let rate: RatePer10000
    let isMember: Bool
    let window: [Double?]
  }

  private let entries: [Entry]
  private let request: BoardRequest

  init(_ snapshot: borrowing Snapshot, _ request: BoardRequest) throws(StoreError) {
    let region = snapshot.region(of: request.scope)
    var rows: [KeyedDemand] = []
    for scope in region.map({ [Scope.region($0)] }) ?? ForceMap.regions(of: snapshot.directory) {
      rows += try snapshot.database.demandOfParts(of: scope, in: request.window)
    }
    self.init(rows, snapshot, request)
  }

  /// - Parameter rows: Demand of the forces of the scope in the window, or of more than that.
  init(_ rows: [KeyedDemand], _ snapshot: borrowing Snapshot, _ request: BoardRequest) {
    self.request = request
    let region = snapshot.region(of: request.scope)
    let history = DemandHistory(rows, covered: snapshot.directory.months)
    var entries: [Entry] = []
    for force in snapshot.directory.forces where force.isTerritorial {
      let isLeftOut = request.isWithoutLondon && force.regionID == Scope.london
      let isMember = !isLeftOut && (region == nil || force.regionID == region)
      let reports = isMember ? history.count(force.id, in: request.month)?.reports : nil
      entries.append(
        Entry(
          force: force, shortName: snapshot.shortName(ofForce: force.id, request.words),
          reports: reports,
          rate: RatePer10000(count: reports ?? 0, population: force.population),
          isMember: isMember,
          window: request.window.map { history.count(force.id, in: $0).map { Double($0.reports) } }
        ))
    }
    self.entries = entries
  }

  private static func regions(of directory: Directory) -> [Scope] {
    directory.regions.map { Scope.region($0.id) }
  }

  private var words: Words { request.words }

  private var members: [Entry] { entries.filter(\.isMember) }

  func pane(side: Pane.Side) -> Pane {
    let shown = members.isEmpty || members.count == entries.count ? entries : members
    let tiles = shown.compactMap { entry -> TileMap.Tile? in
      guard let place = TilePlaces.place(of: entry.force.id) else { return nil }
      return TileMap.Tile(
        SafeText(place.label), column: place.column, row: place.row,
        value: value(entry), isSelected: request.scope == .force(entry.force.id),
        isMember: entry.isMember)
    }
    let scale = ShadeScale(evenStepsOver: members.map(value))
    return Pane(
      "map", words[.forcesPerHead],
      .map(TileMap(tiles, scale: scale, legend: legend(scale)), data: data), side: side,
      minimumHeight: 8)
  }

  func heatPane(side: Pane.Side) -> Pane {
    let rows = members.sorted { ($0.reports ?? 0, $1.shortName) > ($1.reports ?? 0, $0.shortName) }
    let heat = HeatTable(
      rowLabels: rows.map { SafeText($0.shortName) },
      columnLabels: request.window.map { SafeText(words.initial(of: $0)) },
      values: rows.map { row in row.window.map(ChartValue.init) })
    return Pane(
      "forces-by-month", words[.heatForces], .heat(heat, data: monthData(rows)), side: side,
      minimumHeight: 6)
  }

  private func value(_ entry: Entry) -> ChartValue {
    if request.isSafe, let reports = entry.reports, SuppressedRow.isSmall(reports) {
      return .suppressed
    }
    return ChartValue(entry.reports == nil ? nil : entry.rate.value)
  }

  private func legend(_ scale: ShadeScale) -> [SafeText] {
    let edges = scale.boundaries.map { words.decimal($0, places: 1) }
    return [
      SafeText("<\(edges[0])"), SafeText("-\(edges[1])"), SafeText("-\(edges[2])"),
      SafeText(">\(edges[2])"),
    ]
  }

  private var data: DataTable {
    DataTable(
      columns: [
        DataColumn("force_id", ""), DataColumn("force", words[.force]),
        DataColumn("reports", words[.reports], .right),
        DataColumn("per_10000", words[.perHead], .right), DataColumn("per_10000_reason", ""),
      ],
      rows: members.map { entry in
        DataRow([
          .text(entry.force.id), .text(entry.shortName), .count(entry.reports, request),
          .rate(entry.rate, words).keptBack(with: entry.reports ?? 0, in: request),
          .rateReason(entry.rate, words),
        ])
      }, whenEmpty: words[.noReports])
  }

  private func monthData(_ rows: [Entry]) -> DataTable {
    DataTable(
      columns: [DataColumn("force", words[.force])]
        + request.window.map { DataColumn("\($0)", words.month($0), .right) },
      rows: rows.map { row in
        DataRow(
          [.text(row.shortName)]
            + row.window.map { value in Field.count(value.map { Int($0) }, request) })
      }, whenEmpty: words[.noReports])
  }
}
