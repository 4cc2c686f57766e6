import CellCanvas
import Wording

/// One thing on a sheet for a voice: a row of a table, a chart, a line of text.
package struct Utterance: Equatable, Sendable {
  /// The title of its pane; empty for the board's own table.
  package let part: String
  /// One sentence, without a sign that only an eye can read.
  package let sentence: String
  /// What can be opened on it.
  package let opens: Place?
  /// Whether it stands for something, and does not say that there is nothing.
  package let isRow: Bool

  package init(part: String, sentence: String, opens: Place?, isRow: Bool = true) {
    self.part = part
    self.sentence = sentence
    self.opens = opens
    self.isRow = isRow
  }
}

extension Sheet {
  /// Everything on the sheet, row by row, in the order of the panes.
  package func utterances(_ words: Words) -> [Utterance] {
    // The legend explains signs to the eye; a voice says none.
    panes.filter { $0.id != Pane.legendID }.flatMap { pane in
      pane.utterances(words).map { sentence, place in
        Utterance(
          part: pane.title, sentence: words.asSentence(sentence), opens: place,
          isRow: pane.hasRows)
      }
    }
  }
}

extension Pane {
  /// Whether it holds anything but that there is nothing.
  fileprivate var hasRows: Bool { data.map { !$0.rows.isEmpty } ?? true }

  fileprivate func utterances(_ words: Words) -> [(sentence: String, opens: Place?)] {
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
  /// A sentence a row; where there is none, that there is none.
  fileprivate func utterances(_ words: Words) -> [(sentence: String, opens: Place?)] {
    rows.isEmpty ? [(whenEmpty, nil)] : rows.map { (sentence(of: $0, words), $0.opens) }
  }

  /// How each row went along the columns; where there is none, that there is none.
  fileprivate func coursesOfRows(
    of heat: HeatTable, _ words: Words
  ) -> [(sentence: String, opens: Place?)] {
    guard !rows.isEmpty else { return [(whenEmpty, nil)] }
    return zip(rows, heat.values).map { row, values in
      (course(along: row, values, words), row.opens)
    }
  }
}
