import CellCanvas
import Sheets
import ThreatDomain
import Wording

/// The map as tiles, one for each force.
extension ForceMap {
  func pane(side: Pane.Side) -> Pane {
    let map = tileMap
    // With one line for each row of tiles, no tile is left out.
    let height = map.size(.line, width: ForceMap.usualWidth).rows + 1
    return Pane(
      "map", words.mapTitle(words[measure.title], of: areaName), .map(map, data: Deferred(data)),
      side: side, minimumHeight: height
    ).needing(measure.table)
  }

  /// The usual width in cells of the second column of panes, where the legend takes one or two
  /// lines.
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

  /// The neighbouring forces drawn in outline: only those that do not widen the map.
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

  /// The forces with a tile, in the order of the data.
  private var onMap: [(ForceFigures, TilePlaces.Place)] {
    forces.compactMap { force in TilePlaces.place(of: force.force.id).map { (force, $0) } }
  }

  /// The label of a tile: capitals in the scope, small letters outside it, so that it needs no
  /// colour.
  private func label(_ place: TilePlaces.Place, of force: ForceFigures) -> String {
    isBeyondScope && !force.isOwn ? place.label.lowercased() : place.label
  }
}
