import CellCanvas
import ThreatDomain
import Wording

/// The content of a board as values.
///
/// Screens and pages draw it, data files hold it, a voice reads it.
package struct Sheet: Equatable, Sendable {
  /// The name of the board and what it ranks or counts: `THREATS  by harm`.
  package let title: String
  /// What the board shows: scope first, month or day last.
  ///
  /// The month or day is never cut.
  package let subtitleParts: [String]
  /// A warning before the title on every screen and page, such as WHAT IF; `nil` for none.
  package let banner: String?
  /// What matters now in a sentence or two, then figures above everything else, a line each.
  package var headline: [Line]
  /// The panes in reading order.
  ///
  /// The first panes get room first.
  package var panes: [Pane]
  /// The explanations of the signs on the sheet; see ``withWholeLegend(_:)``.
  package var legend: [LegendEntry]
  /// The plain sentences, made only when needed; see ``sentences``.
  private var said: Deferred<[String]>
  /// The signs that the lines about any row can hold, for the legend.
  ///
  /// The lines themselves are not made for it.
  package let signsOfDetails: Set<Sign>
  /// The highest protective marking of anything on the sheet.
  package let marking: Marking
  /// Records that the sheet names without a row that opens them.
  ///
  /// Their handling conditions apply too.
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

  /// The parts of the subtitle as one line.
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

  /// The sheet, noting that it also names these records.
  package func naming(_ places: some Sequence<Place>) -> Sheet {
    var copy = self
    copy.named.formUnion(places)
    return copy
  }

  /// The sheet with other sentences.
  package func saying(only sentences: [String]) -> Sheet {
    var copy = self
    copy.said = Deferred(sentences)
    return copy
  }

  /// The sheet with more sentences before and after its own.
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
  /// The sign as it is drawn, or the name of a key.
  package let sign: String
  package let meaning: String
  /// The signs that this entry explains.
  ///
  /// They need no other entry.
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
  /// Where room is short, the middle of the subtitle is cut. The month or day is never cut.
  package var titleLine: [TextRun] {
    let middle = subtitleParts.dropLast().joined(separator: Sheet.betweenParts)
    return (banner.map { [TextRun(SafeText("\($0)  "), role: .banner)] } ?? [])
      + [TextRun(SafeText(title), role: .title)]
      + (middle.isEmpty ? [] : [TextRun(SafeText("  \(middle)"), role: .dim)])
      + [dateRun(after: middle)]
  }

  /// The last part of the subtitle: the month or day.
  private func dateRun(after middle: String) -> TextRun {
    let between = middle.isEmpty ? "  " : Sheet.betweenParts
    return TextRun(SafeText(subtitleParts.last.map { between + $0 } ?? ""), role: .dim)
  }

  /// The banner and title as plain text.
  package var titleWithBanner: String {
    [banner, title].compactMap(\.self).joined(separator: "  ")
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
    /// The lines about the row under the cursor.
    case details
  }

  /// The column of a pane, where there is room for two columns of panes.
  package enum Side: Equatable, Sendable {
    /// Above the columns, across both.
    case full
    case left, right
    /// Across both columns.
    ///
    /// On a very wide screen, in the left column.
    case main
  }

  /// The name in names of data files and in tests: lower case, words joined by `-`.
  package let id: String
  package private(set) var title: String
  package private(set) var content: Content
  package private(set) var side: Side
  /// The fewest lines at which the pane is still useful, with its title.
  package let minimumHeight: Int
  /// Whether the title stays on low screens, because it tells more than the title of the sheet.
  package private(set) var keepsTitle: Bool
  /// The height in lines where all panes are in one column; `nil` for all that the pane needs.
  package let usualHeight: Int?
  /// The records that the pane shows handling conditions for.
  package private(set) var noted: Set<Place> = []
  /// The tables of the export that the pane cannot be without, by name.
  package private(set) var needs: Set<String> = []
  /// The tables of the export that add rows to the pane, by name; without them it shows the rest.
  package private(set) var gains: Set<String> = []
  /// The tables of the export that the pane would show and that were not supplied.
  package private(set) var lacks: [String] = []

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

  /// The pane with the lines about the row under the cursor.
  package static func details(
    _ words: Words, side: Side = .left, minimumHeight: Int = 4, usualHeight: Int? = nil
  ) -> Pane {
    Pane(
      "details", words[.pane(.details)], .details, side: side, minimumHeight: minimumHeight,
      usualHeight: usualHeight)
  }

  /// The pane that explains every sign of its sheet on paper; it comes last.
  package static let legendID = "legend"

  /// Whether the cursor can enter the pane.
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
  /// - Parameter note: Words added to the title. The title then stays on the lowest screens too.
  package func with(_ content: Content, note: String? = nil) -> Pane {
    var copy = self
    copy.content = content
    copy.title = [title, note ?? ""].filter { !$0.isEmpty }.joined(separator: " · ")
    copy.keepsTitle = keepsTitle || note != nil
    return copy
  }

  /// The pane on another side.
  package func on(_ side: Side) -> Pane {
    var copy = self
    copy.side = side
    return copy
  }

  /// The pane, noting that it cannot be without these tables of the export.
  package func needing(_ tables: Set<String>) -> Pane {
    var copy = self
    copy.needs.formUnion(tables)
    return copy
  }

  /// The pane, noting that these tables of the export add rows to it.
  package func gaining(_ tables: Set<String>) -> Pane {
    var copy = self
    copy.gains.formUnion(tables)
    return copy
  }

  /// The pane with words in place of all that it shows, because tables were not supplied.
  ///
  /// In data it keeps its columns.
  package func lacking(_ tables: [String], saying words: String) -> Pane {
    let content: Content =
      data.map { .table($0.with(rows: [], whenEmpty: words)) }
      ?? .text([.words(words, .dim)])
    var copy = Pane(
      id, title, content, side: side, minimumHeight: min(minimumHeight, 2), keepsTitle: keepsTitle
    ).noting(noted).needing(needs)
    copy.lacks = tables
    return copy
  }

  /// The pane, noting that it shows the handling conditions of these records.
  package func noting(_ places: some Sequence<Place>) -> Pane {
    var copy = self
    copy.noted.formUnion(places)
    return copy
  }

  /// Whether the pane holds figures, not only words.
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
