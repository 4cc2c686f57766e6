import CellCanvas
import Wording

extension Pane {
  /// What a chart shows, in sentences to print under it.
  ///
  /// Empty for words and tables.
  ///
  /// The sentences give only what the chart shows. Values not known or kept back are counted, not
  /// named.
  package func description(_ words: Words) -> [String] {
    let said =
      switch content {
      case .line(let chart, let data): data.value.wholeCourse(of: chart, words)
      case .heat(let heat, let data): data.value.extremes(of: heat, words)
      case .map(_, let data): data.value.extremesOfLastColumn(words)
      case .table, .grid, .text, .details: [] as [String]
      }
    return said.filter { !$0.isEmpty }.map(words.asSentence)
  }
}

extension DataTable {
  fileprivate func wholeCourse(of chart: LineChart, _ words: Words) -> [String] {
    rows.isEmpty ? [whenEmpty] : courses(words) + signals(of: chart, words)
  }

  /// The highest and lowest shaded cells of a heat table, named by row and column, and the marked
  /// cells.
  fileprivate func extremes(of heat: HeatTable, _ words: Words) -> [String] {
    guard rows.count == heat.values.count, let name = nameColumn else { return [whenEmpty] }
    var figures: [Words.ShadedFigure] = []
    var marked: [String] = []
    var unfinished: Set<Int> = []
    for (row, values) in heat.values.enumerated() {
      for (position, value) in values.enumerated() {
        let column = name + 1 + position
        let title = "\(rows[row].fields[name].plainWords), \(columns[column].title)"
        if case .unfinished = value {
          unfinished.insert(column)
        } else {
          figures.append(figure(title, rows[row].fields[column]))
        }
        if heat.marks[.init(row: row, column: position)] != nil { marked.append(title) }
      }
    }
    let open = unfinished.sorted().map { columns[$0].title }
    return [
      words.say.extremes(of: figures) ?? whenEmpty, words.say.unusual(marked),
      open.isEmpty ? "" : open.joined(separator: ", "),
    ]
  }

  /// The highest and lowest figures of a map.
  ///
  /// The figures that a map shades are in the last column.
  fileprivate func extremesOfLastColumn(_ words: Words) -> [String] {
    guard let name = nameColumn else { return [] }
    let fields = rows.map { ($0.fields[name].plainWords, $0.fields[columns.count - 1]) }
    let unusual = fields.filter { $0.1.signs.contains(.signal) }
      .map { "\($0.0) (\($0.1.plainWords))" }
    let figures = fields.map { figure($0.0, $0.1) }
    let isOfSignals = fields.contains { $0.1.isWord }
    return [
      words.say.extremes(of: figures) ?? whenEmpty,
      unusual.isEmpty && isOfSignals ? words.say.noneUnusual : words.say.unusual(unusual),
    ]
  }

  private func figure(_ name: String, _ field: Field) -> Words.ShadedFigure {
    Words.ShadedFigure(
      name: name, shown: field.plainWords, number: field.number,
      isKeptBack: field.raw == .suppressed, isWord: field.isWord)
  }
}

extension Field {
  /// Whether the value is words: known, but not a number.
  fileprivate var isWord: Bool { if case .text = raw { true } else { false } }
}
