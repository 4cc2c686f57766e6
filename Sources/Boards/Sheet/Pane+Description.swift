import CellCanvas
import Wording

extension Pane {
  /// What a chart shows, in sentences that can stand under it; none for words and tables.
  ///
  /// Only what the chart shows is said: what is kept back or not known is counted, not named.
  package func description(_ words: Words) -> [String] {
    let said =
      switch content {
      case .line(_, let data): data.value.wholeCourse(words)
      case .heat(_, let data): data.value.extremes(words, joiningHeads: true)
      case .map(_, let data): data.value.extremes(words, joiningHeads: false)
      case .table, .grid, .text, .details: ""
      }
    return said.isEmpty ? [] : [words.asSentence(said)]
  }
}

extension DataTable {
  fileprivate func wholeCourse(_ words: Words) -> String {
    rows.isEmpty ? whenEmpty : course(words)
  }

  fileprivate func extremes(_ words: Words, joiningHeads: Bool) -> String {
    words.extremes(of: figures(words, joiningHeads: joiningHeads)) ?? whenEmpty
  }

  /// The figures that a map or a heat table shades, each with its name.
  ///
  /// - Parameter joiningHeads: Every column counts, and its head is part of the name; else the last.
  fileprivate func figures(_ words: Words, joiningHeads: Bool) -> [Words.NamedFigure] {
    guard let name = columns.firstIndex(where: { !$0.title.isEmpty }) else { return [] }
    let wanted = joiningHeads ? Array(columns.indices.dropFirst(name + 1)) : [columns.count - 1]
    return rows.flatMap { row in
      wanted.map { column in
        let field = row.fields[column]
        let title = row.fields[name].plainWords
        return Words.NamedFigure(
          name: joiningHeads ? "\(title), \(columns[column].title)" : title,
          shown: field.plainWords, number: field.number, isKeptBack: field.raw == .suppressed)
      }
    }
  }
}
