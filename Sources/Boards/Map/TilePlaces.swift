import Sheets

/// The place of each force on the tile map.
///
/// Each force has one tile, near its neighbours where possible.
///
/// Source: the tile map that came with the design; columns from the west, rows from the north.
enum TilePlaces {
  struct Place: Equatable, Sendable {
    let label: String
    let column: Int
    let row: Int
  }

  /// The tile of the force; `nil` for bodies without a territory.
  static func place(of forceID: String) -> Place? { places[forceID] }

  private static let places: [String: Place] = [
    "northumbria": Place(label: "NB", column: 4, row: 0),
    "cumbria": Place(label: "CU", column: 3, row: 1),
    "durham": Place(label: "DU", column: 4, row: 1),
    "cleveland": Place(label: "CV", column: 5, row: 1),
    "lancashire": Place(label: "LA", column: 3, row: 2),
    "north-yorkshire": Place(label: "NY", column: 4, row: 2),
    "merseyside": Place(label: "ME", column: 2, row: 3),
    "greater-manchester": Place(label: "GM", column: 3, row: 3),
    "west-yorkshire": Place(label: "WY", column: 4, row: 3),
    "humberside": Place(label: "HU", column: 5, row: 3),
    "north-wales": Place(label: "NW", column: 1, row: 4),
    "cheshire": Place(label: "CH", column: 2, row: 4),
    "derbyshire": Place(label: "DB", column: 3, row: 4),
    "south-yorkshire": Place(label: "SY", column: 4, row: 4),
    "lincolnshire": Place(label: "LI", column: 5, row: 4),
    "dyfed-powys": Place(label: "DP", column: 1, row: 5),
    "west-mercia": Place(label: "WC", column: 2, row: 5),
    "staffordshire": Place(label: "ST", column: 3, row: 5),
    "nottinghamshire": Place(label: "NT", column: 4, row: 5),
    "cambridgeshire": Place(label: "CB", column: 5, row: 5),
    "norfolk": Place(label: "NF", column: 6, row: 5),
    "south-wales": Place(label: "SW", column: 1, row: 6),
    "gwent": Place(label: "GW", column: 2, row: 6),
    "west-midlands": Place(label: "WM", column: 3, row: 6),
    "leicestershire": Place(label: "LE", column: 4, row: 6),
    "bedfordshire": Place(label: "BD", column: 5, row: 6),
    "suffolk": Place(label: "SF", column: 6, row: 6),
    "gloucestershire": Place(label: "GL", column: 2, row: 7),
    "warwickshire": Place(label: "WK", column: 3, row: 7),
    "northamptonshire": Place(label: "NH", column: 4, row: 7),
    "hertfordshire": Place(label: "HT", column: 5, row: 7),
    "essex": Place(label: "EX", column: 6, row: 7),
    "avon-and-somerset": Place(label: "AS", column: 1, row: 8),
    "wiltshire": Place(label: "WI", column: 2, row: 8),
    "thames-valley": Place(label: "TV", column: 3, row: 8),
    "metropolitan": Place(label: "MP", column: 4, row: 8),
    "city-of-london": Place(label: "CO", column: 5, row: 8),
    "devon-and-cornwall": Place(label: "DC", column: 0, row: 9),
    "dorset": Place(label: "DO", column: 1, row: 9),
    "hampshire": Place(label: "HA", column: 2, row: 9),
    "surrey": Place(label: "SR", column: 3, row: 9),
    "sussex": Place(label: "SX", column: 4, row: 9),
    "kent": Place(label: "KE", column: 5, row: 9),
  ]
}
