import CellCanvas
import Wording

/// One sentence for a voice about one thing on a sheet: a table row, a chart or a line of text.
package struct Utterance: Equatable, Sendable {
  /// The title of the pane; empty for the main table of the board.
  package let part: String
  /// One sentence, without signs that only an eye can read.
  package let sentence: String
  /// The place that Enter opens; `nil` where there is none.
  package let opens: Place?
  /// What Enter does on a row that stands for a step, by its name.
  package let step: String?
  /// Whether it stands for something, and does not say that there is nothing.
  package let isRow: Bool

  package init(
    part: String, sentence: String, opens: Place?, step: String? = nil, isRow: Bool = true
  ) {
    self.part = part
    self.sentence = sentence
    self.opens = opens
    self.step = step
    self.isRow = isRow
  }
}

extension Sheet {
  /// Everything on the sheet, row by row, in the order of the panes.
  package func utterances(_ words: Words) -> [Utterance] {
    // The legend explains signs to the eye; a voice says none.
    panes.flatMap { pane in
      pane.utterances(words).map { sentence, row in
        Utterance(
          part: pane.title, sentence: words.asSentence(sentence), opens: row?.opens,
          step: row?.step, isRow: pane.hasRows)
      }
    }
  }
}

extension Pane {
  /// Whether it holds anything but that there is nothing.
  fileprivate var hasRows: Bool { data.map { !$0.rows.isEmpty } ?? true }

  fileprivate func utterances(_ words: Words) -> [(sentence: String, row: DataRow?)] {
    switch content {
    case .table(let table): table.utterances(words)
    case .grid(_, let data), .map(_, let data): data.value.utterances(words)
    case .line(let chart, let data):
      (data.value.courses(words) + data.value.signals(of: chart, words)).map { ($0, nil) }
    case .heat(let heat, let data): data.value.coursesOfRows(of: heat, words)
    case .text(let lines): lines.map { ($0.spoken, nil) }.filter { !$0.0.isEmpty }
    case .details: []
    }
  }
}

extension DataTable {
  /// One sentence for each row; without rows, the text for an empty table.
  fileprivate func utterances(_ words: Words) -> [(sentence: String, row: DataRow?)] {
    rows.isEmpty ? [(whenEmpty, nil)] : rows.map { (sentence(of: $0, words), $0) }
  }

  /// One sentence for each row, about its change along the columns; without rows, the text for an
  /// empty table.
  fileprivate func coursesOfRows(
    of heat: HeatTable, _ words: Words
  ) -> [(sentence: String, row: DataRow?)] {
    guard !rows.isEmpty else { return [(whenEmpty, nil)] }
    return zip(rows, heat.values).map { row, values in
      (course(along: row, values, words), row)
    }
  }
}
