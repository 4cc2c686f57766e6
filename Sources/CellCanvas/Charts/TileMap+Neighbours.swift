extension TileMap {
  /// A direction from one tile to the next.
  package enum Way: CaseIterable, Sendable {
    case up, down, left, right
  }

  /// The member tile nearest to a tile in a direction; `nil` where there is none.
  ///
  /// A step to the side counts as two steps ahead, so that the cursor follows a row before leaving
  /// it. Of two equally near tiles, the one less far to the side is taken, then the one that comes
  /// first.
  package func neighbour(of index: Int, _ way: Way) -> Int? {
    guard tiles.indices.contains(index) else { return nil }
    let here = tiles[index]
    var nearest: (index: Int, cost: Int, aside: Int)?
    for (position, tile) in tiles.enumerated() where tile.isMember && position != index {
      let (ahead, aside) = here.distance(to: tile, way)
      let cost = ahead + 2 * aside
      guard ahead > 0, (cost, aside) < (nearest?.cost ?? Int.max, nearest?.aside ?? Int.max) else {
        continue
      }
      nearest = (position, cost, aside)
    }
    return nearest?.index
  }
}

extension TileMap.Tile {
  /// How far ahead another tile is, negative where it is behind, and how far to the side.
  fileprivate func distance(
    to other: TileMap.Tile, _ way: TileMap.Way
  ) -> (ahead: Int, aside: Int) {
    let (columns, rows) = (other.column - column, other.row - row)
    return switch way {
    case .up: (-rows, abs(columns))
    case .down: (rows, abs(columns))
    case .left: (-columns, abs(rows))
    case .right: (columns, abs(rows))
    }
  }
}
