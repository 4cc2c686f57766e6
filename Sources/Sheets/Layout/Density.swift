import CellCanvas

/// How much a screen shows: every level has what the one before it has, and more.
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

  /// The bounds of the table above; nothing else holds them.
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

  /// The level of a screen so many cells wide.
  package static func across(_ columns: Int) -> Density {
    allCases.last { $0.leastSize.columns <= columns } ?? .line
  }

  /// The level of a screen so many lines high.
  package static func down(_ rows: Int) -> Density {
    allCases.last { $0.leastSize.rows <= rows } ?? .line
  }
}

/// What a level shows.
extension Density {
  /// Whether panes stand in two columns; across.
  var hasTwoColumns: Bool { self >= .wide }

  /// Whether the boards stand in a row of tabs; down.
  var hasTabs: Bool { self >= .standard }

  /// Lines of the foot: of two, one is the legend's and one the keys'; down.
  var footLines: Int { self >= .standard ? 2 : 1 }

  /// Whether blank lines part tabs, headline and panes; down.
  var hasAir: Bool { self >= .wide }

  /// The most lines of the headline; down.
  var headlineLines: Int {
    switch self {
    case .line: 0
    case .compact: 1
    case .standard: 5
    case .wide, .wall: 6
    }
  }

  /// The most lines of a line chart, its title included, where room is left over; down.
  var chartLines: Int {
    switch self {
    case .line, .compact, .standard: 14
    case .wide: 18
    case .wall: 26
    }
  }

  /// Lines of panes below which the headline gives way, and below which the foot does.
  static let leastBodyUnderHeadline = 6
  static let leastBody = 2
}
