import CellCanvas
import Sheets
import SnapshotStore
import ThreatDomain
import Wording

/// The forces of a region or of the nation, coloured by a measure: as a tile map, and by month.
struct ForceMap {
  let measure: MapMeasure
  let forces: [ForceFigures]
  let request: BoardRequest
  let subject: MapSubject
  /// The day of the export, as at which the grid is counted.
  let asAt: Day
  /// Whose forces they are, and which fraud where it is not all, for the titles.
  let areaName: String
  /// Whether the area is larger than the scope: then the scope's own forces stand out.
  let isBeyondScope: Bool
  /// Forces outside the area, whose tiles show where it lies.
  let neighbours: [Force]

  var words: Words { request.words }

  func value(of force: ForceFigures) -> MapValue { measure.value(of: force, request) }

  func pane(side: Pane.Side) -> Pane {
    let map = tileMap
    // With a line for each row of tiles none is left out.
    let height = map.size(.line, width: ForceMap.usualWidth).rows + 1
    return Pane(
      "map", words.mapTitle(words[measure.title], of: areaName), .map(map, data: Deferred(data)),
      side: side, minimumHeight: height)
  }

  /// Columns of the second column on a screen that has one; its legend has one or two lines.
  private static let usualWidth = 50

  private var tileMap: TileMap {
    TileMap(
      memberTiles + neighbourTiles, scale: scale, legend: MapLegend(self).ranges,
      note: SafeText(MapLegend(self).note))
  }

  private var memberTiles: [TileMap.Tile] {
    onMap.map { force, place in
      let value = value(of: force)
      return TileMap.Tile(
        SafeText(label(place, of: force)), column: place.column, row: place.row,
        value: measure.chartValue(of: value), figure: SafeText(value.short(words)),
        caption: SafeText(words.mapCaption(force.name, value.said(words))))
    }
  }

  private var neighbourTiles: [TileMap.Tile] {
    drawnNeighbours.compactMap { TilePlaces.place(of: $0.id) }
      .map { TileMap.Tile(SafeText($0.label), column: $0.column, row: $0.row, isMember: false) }
  }

  /// The forces around that have an outline: they widen the map no further.
  var drawnNeighbours: [Force] {
    let places = onMap.map(\.1)
    guard let left = places.map(\.column).min(), let right = places.map(\.column).max(),
      let top = places.map(\.row).min(), let bottom = places.map(\.row).max()
    else { return [] }
    return neighbours.filter { force in
      guard let place = TilePlaces.place(of: force.id) else { return false }
      return (left...right).contains(place.column) && (top...bottom).contains(place.row)
    }
  }

  /// The forces that have a tile, in the order of the data.
  private var onMap: [(ForceFigures, TilePlaces.Place)] {
    forces.compactMap { force in TilePlaces.place(of: force.force.id).map { (force, $0) } }
  }

  /// Capitals, but small letters for forces outside the scope: a sign that needs no colour.
  private func label(_ place: TilePlaces.Place, of force: ForceFigures) -> String {
    isBeyondScope && !force.isOwn ? place.label.lowercased() : place.label
  }

  var scale: ShadeScale {
    measure.scale(of: forces.map { measure.chartValue(of: value(of: $0)) })
  }
}

extension ForceMap {
  /// - Parameter scope: Whose map it is, where that is not the scope of the board.
  init(
    _ snapshot: borrowing Snapshot, _ request: BoardRequest, of subject: MapSubject = .allFraud,
    in scope: Scope? = nil
  ) throws(StoreError) {
    let own = scope ?? request.scope
    let region = request[MapArea.self] == .all ? nil : snapshot.region(of: own)
    let forces = try ForceFigures.all(of: region, own: own, subject: subject, in: snapshot, request)
    self.forces = forces
    self.request = request
    self.subject = subject
    asAt = snapshot.header.asAt
    measure = request[MapMeasure.self]
    let area =
      region.map { snapshot.name(of: .region($0), request.words) }
      ?? request.words.say.allForces(forces.count)
    if case .group(let group) = subject { areaName = "\(group), \(area)" } else { areaName = area }
    isBeyondScope = forces.contains(where: \.isOwn) && forces.contains { !$0.isOwn }
    neighbours = snapshot.directory.forces.filter { $0.regionID != region && region != nil }
  }
}

extension ForceMap {
  /// The measure month by month; reports where it has no months gone by.
  func heatPane(side: Pane.Side) -> Pane {
    let measure = measure.byMonth
    let rows = forces.map { force in
      (force, request.window.map { measure.value(of: force, in: $0, request) })
    }.sorted { left, right in
      let (one, other) = (left.1.last?.order ?? 0, right.1.last?.order ?? 0)
      return (one, right.0.name) > (other, left.0.name)
    }
    let all = rows.flatMap(\.1)
    let charted = rows.map { $0.1.map(measure.chartValue) }
    let scale = measure.scale(of: charted.flatMap(\.self))
    let heat = HeatTable(
      rowLabels: rows.map { SafeText($0.0.name) },
      columnLabels: request.window.map { SafeText(words.initial(of: $0)) },
      values: charted, scale: scale,
      // Even steps need no legend of their own: the sheet's says what they are.
      legend: measure.growsWithForce ? MapLegend.ranges(of: all, measure, scale, words) : [])
    let data = DataTable(
      columns: [DataColumn("force", words[.board(.force)])]
        + request.window.map { DataColumn("\($0)", words.month($0), .right) },
      rows: rows.map { force, values in
        DataRow(
          [.text(force.name)]
            + zip(request.window, values).map { month, value in
              Field(value, words, isWhole: measure.growsWithForce)
                .counts(figure(of: measure, force, in: month))
            }, opens: .force(force.force.id), details: details(of: force))
      }, whenEmpty: words[.fact(.noReports)])
    return Pane(
      "forces-by-month", words.mapTitle(words[.pane(.heatForces)], of: words[measure.title]),
      .heat(heat, data: Deferred(data)), side: side, minimumHeight: 6)
  }
}

extension MapValue {
  /// What puts values in order: those without a figure come last.
  fileprivate var order: Double {
    if case .figure(let number, _, _) = self { number } else { -Double.greatestFiniteMagnitude }
  }
}
