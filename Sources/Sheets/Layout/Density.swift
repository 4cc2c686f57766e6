import CellCanvas

/// How much a screen shows.
///
/// Each level shows all that the level before it shows, and more.
///
/// Width and height have a level each: a screen may be wide and low.
///
/// | level    | from columns | shows across         | from rows | shows down                        |
/// |----------|--------------|----------------------|-----------|-----------------------------------|
/// | line     | 1            | what to do           | 1         | one line; the program draws it    |
/// | compact  | 20           | one column of panes  | 6         | title, context, one pane, a foot  |
/// | standard | 60           | one column of panes  | 18        | tabs, headline, a foot of two     |
/// | wide     | 110          | two columns of panes | 30        | air above and below the headline  |
/// | wall     | 180          | two columns          | 50        | charts grown to the room          |
package enum Density: Int, CaseIterable, Comparable, Sendable {
  case line, compact, standard, wide, wall

  /// The smallest screen of the level, as in the table above.
  ///
  /// These numbers are written only here.
  package var leastSize: Size {
    switch self {
    case .line: Size(columns: 0, rows: 0)
    case .compact: Size(columns: 20, rows: 6)
    case .standard: Size(columns: 60, rows: 18)
    case .wide: Size(columns: 110, rows: 30)
    case .wall: Size(columns: 180, rows: 50)
    }
  }

  package static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }

  /// The level of a screen of this width in cells.
  package static func across(_ columns: Int) -> Density {
    allCases.last { $0.leastSize.columns <= columns } ?? .line
  }

  /// The level of a screen of this height in lines.
  package static func down(_ rows: Int) -> Density {
    allCases.last { $0.leastSize.rows <= rows } ?? .line
  }
}

/// What a level shows.
extension Density {
  /// Whether the panes form two columns.
  ///
  /// Decided by the width.
  var hasTwoColumns: Bool { self >= .wide }

  /// Whether the screen has a row of tabs for the boards.
  ///
  /// Decided by the height.
  var hasTabs: Bool { self >= .standard }

  /// The lines of the foot.
  ///
  /// Of two lines, one is the legend and one the keys. Decided by the height.
  var footLines: Int { self >= .standard ? 2 : 1 }

  /// Whether blank lines separate tabs, headline and panes.
  ///
  /// Decided by the height.
  var hasAir: Bool { self >= .wide }

  /// The most lines of the headline.
  ///
  /// Decided by the height.
  var headlineLines: Int {
    switch self {
    case .line: 0
    case .compact: 1
    case .standard: 6
    case .wide, .wall: 8
    }
  }

  /// The most lines of a line chart that gets spare room, with its title.
  ///
  /// Decided by the height.
  var chartLines: Int {
    switch self {
    case .line, .compact, .standard: 14
    case .wide: 18
    case .wall: 26
    }
  }

  /// The fewest lines of panes: below the first the headline is dropped, below the second the foot.
  static let leastBody = 2

  /// Lines of panes below which the headline gives way: on the lowest screens the heads and three rows.
  var leastBodyUnderHeadline: Int { self >= .standard ? 6 : 4 }
}
