import Boards
import CellCanvas
import ThreatDomain
import Wording

/// The sheets that bind the boards of a pack: cover, agenda, restated months, sources, end.
package struct PackSheets {
  let facts: PackFacts
  let choice: PackChoice
  let context: PrintContext
  /// The pack's own: a cover says of what it covers.
  let marking: Marking

  package init(facts: PackFacts, choice: PackChoice, context: PrintContext, marking: Marking) {
    self.facts = facts
    self.choice = choice
    self.context = context
    self.marking = marking
  }

  var words: Words { context.words }

  /// The sheet of a part; `nil` for those that are boards, pages or the list of contents.
  package func sheet(of part: PackPart) -> Sheet? {
    switch part {
    case .cover: cover
    case .agenda: agenda
    case .restated: restated
    case .definitions: definitions
    case .sources: sources
    case .end: end
    case .contents, .board, .pages: nil
    }
  }

  func sheet(_ title: String, _ panes: [Pane], subtitle: [String] = []) -> Sheet {
    Sheet(title: title, subtitle: subtitle, panes: panes, sentences: [], marking: marking)
  }

  private var cover: Sheet {
    let air: [[TextRun]] = Array(repeating: [], count: 8)
    let lines: [[TextRun]] =
      air + [
        [TextRun(SafeText(words.packOf), role: .title)],
        [TextRun(SafeText(context.scopeName), role: .title)],
        [TextRun(SafeText(words.longMonth(context.month)), role: .title)], [],
        PackSheets.line(
          words.asAt(Day(context.created.prefix(10)) ?? facts.months.upperBound.lastDay)),
      ]
    return sheet(
      words.packTitle,
      [Pane("cover", "", .text(lines)), Pane("notes", "", .text([[]] + notes))],
      subtitle: [context.scopeName, words.longMonth(context.month)])
  }

  /// What a reader must know before the first figure.
  private var notes: [[TextRun]] {
    let handling =
      switch facts.conditional {
      case .leftOut(let kept): kept.sentence(words) ?? words.noConditions
      case .carried(let number): words.recordsCarried(number)
      }
    let missing = choice.missing.map(\.name)
    return
      ([facts.isSample ? words.packSample : nil, context.isSafe ? words.packSafe : nil, handling]
      + [missing.isEmpty ? nil : words.partsLeftOut(missing)]).compactMap(\.self)
      .map(PackSheets.line)
  }

  private var agenda: Sheet {
    let boards = boardCatalogue.filter { choice.has(.board($0.id)) }
    let items =
      [(words.agendaOpening, words.agendaOpeningPurpose)]
      + boards.map { (words[$0.title], words[$0.about]) }
      + [(words.agendaClosing, words.agendaClosingPurpose)]
    let lines = items.enumerated().map { number, item in
      [
        TextRun(SafeText("\(number + 1)  "), role: .heading),
        TextRun(SafeText("\(item.0)  "), role: .heading), TextRun(SafeText(item.1), role: .text),
      ]
    }
    return sheet(words.agendaTitle, [Pane("agenda", "", .text(lines))])
  }

  private var restated: Sheet {
    let lines = facts.restated.map { entry in
      [
        TextRun(SafeText("\(words.longMonth(entry.month))  "), role: .heading),
        TextRun(SafeText("\(entry.table)  "), role: .dim),
        TextRun(SafeText(entry.reason), role: .text),
      ]
    }
    let none = [PackSheets.line(words.noRestatements)]
    return sheet(
      words.restatedTitle, [Pane("restated", "", .text(lines.isEmpty ? none : lines))])
  }

  private var sources: Sheet {
    let rows: [(String, String)] = [
      (words.exportTitle, facts.title), (words.snapshotTitle, words.export(context.serial)),
      (words.manifestTitle, context.hash), (words.createdTitle, context.created),
      (words.expiresTitle, context.expires),
      (
        words.periodTitle,
        "\(words.longMonth(facts.months.lowerBound)) - \(words.longMonth(facts.months.upperBound))"
      ),
      (words.recipientTitle, facts.recipient), (words.markingTitle, facts.exportMarking.rawValue),
      (words.signerTitle, facts.signer ?? words.nobody), (words.rowsTitle, words.count(facts.rows)),
    ]
    let lines = rows.map { name, value in
      [
        TextRun(SafeText("\(name)  "), role: .dim), TextRun(SafeText(value), role: .text),
      ]
    }
    return sheet(words.sourcesTitle, [Pane("export", words.exportTitle, .text(lines))])
  }

  private var end: Sheet { sheet(words.endTitle, [Pane("end", "", .text(notes))]) }

  static func line(_ text: String) -> [TextRun] { [TextRun(SafeText(text), role: .text)] }
}
