extension TileMap {
  /// A way to go from one tile to the next.
  package enum Way: CaseIterable, Sendable {
    case up, down, left, right
  }

  /// The member that lies nearest to a tile that way; `nil` where none does.
  ///
  /// A step aside counts as two ahead, so that a row is followed before it is left; of two as near
  /// the one less aside is taken, then the one that comes first.
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
  /// How far another tile lies ahead, below 0 behind, and how far to a side.
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
