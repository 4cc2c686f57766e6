import CellCanvas
import ThreatDomain
import Wording

/// What a board says, as values: drawn on screens and pages, written as data, read as sentences.
package struct Sheet: Equatable, Sendable {
  /// The board's name and what it ranks or counts: `THREATS  by harm`.
  package let title: String
  /// What of it is shown, the month or the day of it last: that gives way to nothing.
  package let subtitleParts: [String]
  /// What must not be missed, before the title on every screen and page: WHAT IF.
  package let banner: String?
  /// What matters now in a sentence or two, then figures above everything else, a line each.
  package var headline: [Line]
  /// In order of reading: those that come first get room first.
  package var panes: [Pane]
  /// The signs that it draws, explained; see ``withWholeLegend(_:)``.
  package var legend: [LegendEntry]
  /// The board in plain sentences; see ``sentences``.
  private var said: Deferred<[String]>
  /// Signs that what is said of a row can hold, for the legend: no row is asked for its own.
  package let signsOfDetails: Set<Sign>
  /// The highest marking of what is shown.
  package let marking: Marking
  /// Records that it names without a row that opens them: they bring their conditions.
  package private(set) var named: Set<Place> = []

  package init(
    title: String, subtitle: [String], banner: String? = nil, headline: [Line] = [],
    panes: [Pane], legend: [LegendEntry] = [],
    sentences: @autoclosure @escaping @Sendable () -> [String],
    signsOfDetails: Set<Sign> = [], marking: Marking
  ) {
    self.title = title
    subtitleParts = subtitle.filter { !$0.isEmpty }
    self.banner = banner
    self.headline = headline
    self.panes = panes
    self.legend = legend
    said = Deferred(sentences())
    self.signsOfDetails = signsOfDetails
    self.marking = marking
  }

  /// The parts of the subtitle in a line.
  package var subtitle: String { subtitleParts.joined(separator: Sheet.betweenParts) }

  private static let betweenParts = " · "

  /// The board in plain sentences: its headline, then the rest, most important first.
  package var sentences: [String] {
    let first = headlines
    return first + said.value.filter { !first.contains($0) }
  }

  /// The sentences of the headline.
  package var headlines: [String] {
    headline.flatMap { line -> [String] in
      if case .says(let headline) = line { headline.sentences } else { [] }
    }
  }

  /// The sheet that names those records besides what its rows open.
  package func naming(_ places: some Sequence<Place>) -> Sheet {
    var copy = self
    copy.named.formUnion(places)
    return copy
  }

  /// The sheet with sentences before its own and after them.
  package func saying(first: [String] = [], last: [String] = []) -> Sheet {
    guard !first.isEmpty || !last.isEmpty else { return self }
    var copy = self
    let own = said
    copy.said = Deferred(first + own.value + last)
    return copy
  }
}

/// A sign and its meaning, for the line at the foot of a board.
package struct LegendEntry: Equatable, Sendable {
  package let sign: String
  package let meaning: String
  /// The signs of any board that need no other entry beside this one.
  package let explains: Set<Sign>

  package init(_ sign: String, _ meaning: String, explaining explains: Set<Sign> = []) {
    self.sign = sign
    self.meaning = meaning
    self.explains = explains
  }
}

extension Sheet {
  /// Banner, title and subtitle: the first line of every screen and page.
  ///
  /// Where there is no room the run before the last gives way, never the month or the day.
  package var titleLine: [TextRun] {
    let middle = subtitleParts.dropLast().joined(separator: Sheet.betweenParts)
    return (banner.map { [TextRun(SafeText("\($0)  "), role: .banner)] } ?? [])
      + [TextRun(SafeText(title), role: .title)]
      + (middle.isEmpty ? [] : [TextRun(SafeText("  \(middle)"), role: .dim)])
      + [dateRun(after: middle)]
  }

  /// The last part of the subtitle.
  private func dateRun(after middle: String) -> TextRun {
    let between = middle.isEmpty ? "  " : Sheet.betweenParts
    return TextRun(SafeText(subtitleParts.last.map { between + $0 } ?? ""), role: .dim)
  }

  /// The title where it stands without roles.
  package var titleWithBanner: String {
    [banner, title].compactMap(\.self).joined(separator: "  ")
  }

  /// The sheet with its legend as the last pane, for screens whose foot has no room for all of it.
  ///
  /// The signs of the screen itself stand in the pane alone: paper has none of them.
  package func withLegendPane(_ words: Words) -> Sheet {
    let lines = (legend + LegendEntry.ofScreen(words)).map { entry in
      Line.facts([Fact(.text(entry.sign, .key)), Fact(.text(entry.meaning))], apart: .close)
    }
    // Cut short it says no more than the foot: it stands whole, or where Tab brings it.
    let pane = Pane(
      Pane.legendID, words[.fact(.legend)], .text(lines), minimumHeight: lines.count + 1)
    var copy = self
    copy.panes.append(pane)
    return copy
  }
}

/// A part of a board with a title of its own.
package struct Pane: Equatable, Sendable {
  /// What a pane shows.
  package enum Content: Equatable, Sendable {
    case table(DataTable)
    case grid(GridBlock, data: Deferred<DataTable>)
    case line(LineChart, data: Deferred<DataTable>)
    case heat(HeatTable, data: Deferred<DataTable>)
    /// The members come first among the tiles, in the order of the rows of the data.
    case map(TileMap, data: Deferred<DataTable>)
    case text([Line])
    /// What is said of the row under the cursor.
    case details
  }

  /// Where a pane stands where there is room for two columns.
  package enum Side: Equatable, Sendable {
    /// Above the columns, across both.
    case full
    case left, right
    /// Across both, and on a wall wide enough to stand beside it, at the left.
    case main
  }

  /// The name in the names of data files, and for tests: lower case, words joined by `-`.
  package let id: String
  package let title: String
  package let content: Content
  package let side: Side
  /// The fewest rows with which the pane still helps, its title included.
  package let minimumHeight: Int
  /// Whether its title says more than the sheet's own, and stands on low screens too.
  package let keepsTitle: Bool
  /// The rows with which it does where panes stand in one column; `nil` for as many as it has.
  package let usualHeight: Int?
  /// The records whose conditions of handling it says.
  package private(set) var noted: Set<Place> = []

  package init(
    _ id: String, _ title: String, _ content: Content, side: Side = .left, minimumHeight: Int = 4,
    keepsTitle: Bool = false, usualHeight: Int? = nil
  ) {
    self.id = id
    self.title = title
    self.content = content
    self.side = side
    self.minimumHeight = minimumHeight
    self.keepsTitle = keepsTitle
    self.usualHeight = usualHeight
  }

  /// The pane in which stands what is said of the row under the cursor.
  package static func details(
    _ words: Words, side: Side = .left, minimumHeight: Int = 4, usualHeight: Int? = nil
  ) -> Pane {
    Pane(
      "details", words[.pane(.details)], .details, side: side, minimumHeight: minimumHeight,
      usualHeight: usualHeight)
  }

  /// The pane that explains every sign of its sheet; it comes last.
  package static let legendID = "legend"

  /// Whether the cursor can stand in it.
  package var takesCursor: Bool {
    switch content {
    case .table(let table): !table.rows.isEmpty
    case .grid(let grid, _): !grid.items.isEmpty
    case .map(let map, _): map.memberCount > 0
    case .line, .heat, .text, .details: false
    }
  }

  /// The pane with other content.
  ///
  /// - Parameter note: What the title adds, which then stands on the lowest screen too.
  package func with(_ content: Content, note: String? = nil) -> Pane {
    Pane(
      id, [title, note ?? ""].filter { !$0.isEmpty }.joined(separator: " · "), content, side: side,
      minimumHeight: minimumHeight, keepsTitle: keepsTitle || note != nil,
      usualHeight: usualHeight
    ).noting(noted)
  }

  /// The pane that says the conditions of those records.
  package func noting(_ places: some Sequence<Place>) -> Pane {
    var copy = self
    copy.noted.formUnion(places)
    return copy
  }

  /// Whether it holds more than words.
  package var holdsData: Bool {
    switch content {
    case .table, .grid, .line, .heat, .map: true
    case .text, .details: false
    }
  }

  /// The pane as data; `nil` where it holds only words.
  package var data: DataTable? {
    switch content {
    case .table(let table): table
    case .grid(_, let data), .line(_, let data), .heat(_, let data), .map(_, let data): data.value
    case .text, .details: nil
    }
  }
}
