import CellCanvas
import Wording

/// Records that leave a print, and the names by which the rest of it might still tell of them.
package struct WithheldRecords: Equatable, Sendable {
  private let places: Set<Place>
  /// Names by their first word, each as its words.
  private let names: [Substring: [[Substring]]]

  package init(_ records: [(place: Place, names: [String])]) {
    places = Set(records.map(\.place))
    let words = records.flatMap(\.names).map(WithheldRecords.words).filter { !$0.isEmpty }
    names = Dictionary(grouping: words) { $0[0] }
  }

  package var isEmpty: Bool { places.isEmpty }

  package func holds(_ place: Place?) -> Bool { place.map(places.contains) ?? false }

  /// Whether the text names one of them, in whole words.
  func isNamed(in text: String) -> Bool {
    guard !names.isEmpty else { return false }
    let words = WithheldRecords.words(text)
    return words.indices.contains { index in
      names[words[index]]?.contains { words[index...].starts(with: $0) } ?? false
    }
  }

  func isNamed(in line: [TextRun]) -> Bool {
    isNamed(in: line.map(\.text.string).joined())
  }

  /// Letters, digits and `-`: an id is one word.
  private static func words(_ text: String) -> [Substring] {
    text.split { !$0.isLetter && !$0.isNumber && $0 != "-" }
  }
}

extension Sheet {
  /// The sheet without those records: their rows go, and what names them elsewhere.
  ///
  /// Counts stay as they are: they count, and name nobody.
  package func without(_ records: WithheldRecords, _ words: Words) -> Sheet {
    guard !records.isEmpty else { return self }
    return Sheet(
      title: title, subtitle: subtitleParts, headline: headline.filter { !records.isNamed(in: $0) },
      panes: panes.compactMap { $0.without(records, words) }, legend: legend,
      sentences: sentences.filter { !records.isNamed(in: $0) }, signsOfDetails: signsOfDetails,
      marking: marking)
  }
}

extension Pane {
  /// The panes of the conditions under which records may be shared.
  private static let conditionIDs = ["handling", "conditions"]

  /// `nil` where nothing of it is left.
  fileprivate func without(_ records: WithheldRecords, _ words: Words) -> Pane? {
    // All whose conditions stand there are withheld.
    guard !Pane.conditionIDs.contains(id) else { return nil }
    let left: Content
    switch content {
    case .table(let table): left = .table(table.without(records, words))
    case .grid(let grid, let data):
      left = .grid(grid.without(records), data: data.without(records, words))
    case .line(let chart, let data): left = .line(chart, data: data.without(records, words))
    case .heat(let heat, let data): left = .heat(heat, data: data.without(records, words))
    case .map(let map, let data): left = .map(map, data: data.without(records, words))
    case .text(let lines):
      let kept = lines.filter { !records.isNamed(in: $0) }
      guard !kept.isEmpty || lines.isEmpty else { return nil }
      left = .text(kept)
    case .details: left = .details
    }
    return Pane(id, title, left, side: side, minimumHeight: minimumHeight)
  }
}

extension Deferred<DataTable> {
  fileprivate func without(_ records: WithheldRecords, _ words: Words) -> Self {
    Deferred(value.without(records, words))
  }
}

extension DataTable {
  fileprivate func without(_ records: WithheldRecords, _ words: Words) -> DataTable {
    var kept: [DataRow] = []
    var rule: String?
    for row in rows {
      rule = row.ruleAbove ?? rule
      guard !records.holds(row.opens) else { continue }
      kept.append(row.without(records, words, ruleAbove: rule))
      rule = nil
    }
    return DataTable(columns: columns, rows: kept, whenEmpty: whenEmpty)
  }
}

extension DataRow {
  fileprivate func without(
    _ records: WithheldRecords, _ words: Words, ruleAbove: String?
  ) -> DataRow {
    DataRow(
      fields.map { $0.without(records, words) }, opens: opens,
      details: details.filter { !records.isNamed(in: $0) }, ruleAbove: ruleAbove)
  }
}

extension Field {
  fileprivate func without(_ records: WithheldRecords, _ words: Words) -> Field {
    let isNamed: Bool
    if case .text(let text) = raw { isNamed = records.isNamed(in: text) } else { isNamed = false }
    guard isNamed || records.isNamed(in: runs) || records.isNamed(in: spoken ?? "") else {
      return self
    }
    return Field(words[.keptBack], .dim, raw: .suppressed)
  }
}

extension GridBlock {
  fileprivate func without(_ records: WithheldRecords) -> GridBlock {
    with(rows.map { row in row.with(row.cells.map { $0.filter { !records.holds($0.opens) } }) })
  }
}
