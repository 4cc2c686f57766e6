import Boards
import CellCanvas
import Sheets
import Wording

/// A sheet as blocks for paper: headline, panes, sentences and legend.
struct SheetBlocks {
  let sheet: Sheet
  let words: Words
  let width: Int
  let glyphs: Glyphs

  var all: [PaperBlock] {
    let headline = Pane("headline", "", .text(sheet.headline))
    let panes =
      (sheet.headline.isEmpty ? [] : [headline]) + sheet.paperPanes
      + [inWords, legend].compactMap(\.self)
    return panes.compactMap(block)
  }

  private func block(_ pane: Pane) -> PaperBlock? {
    let block = pane.onPaper(width: width, glyphs: glyphs, leftOut: words[.fact(.leftOut)])
    let lines = pane.description(words).map(SheetBlocks.line)
    return lines.isEmpty ? block : block?.followed(by: lines, width: width)
  }

  private var inWords: Pane? {
    let sentences = sheet.paperSentences
    return sentences.isEmpty
      ? nil : Pane("words", words[.fact(.inWords)], .text(sentences.map { .words($0) }))
  }

  private var legend: Pane? {
    guard !sheet.legend.isEmpty else { return nil }
    let line = sheet.legend.map { "\($0.sign) \($0.meaning)" }.joined(separator: "   ")
    return Pane(Pane.legendID, words[.fact(.legend)], .text([.words(line)]))
  }

  private static func line(_ text: String) -> [TextRun] { [TextRun(SafeText(text), role: .text)] }
}

extension Sheet {
  /// The panes that paper shows.
  ///
  /// The legend is not one of them: it is a line at the end.
  package var paperPanes: [Pane] {
    panes.filter { $0.content != .details }
  }

  /// The sentences that stand on paper: those that are no headline and no line of a pane.
  var paperSentences: [String] {
    let said = panes.flatMap { pane -> [RawValue] in
      guard case .text(let lines) = pane.content else { return [] }
      return lines.compactMap(\.sentence)
    }
    let above = headlines
    return sentences.filter { !said.contains(.text($0)) && !above.contains($0) }
  }
}

extension Line {
  /// The words of the line as data; `nil` where it has a name or more than one fact.
  fileprivate var sentence: RawValue? {
    guard case .facts(let facts, _) = self, facts.count == 1, facts[0].head == .unsaid,
      facts[0].notes.isEmpty
    else { return nil }
    return facts[0].field.raw
  }
}
