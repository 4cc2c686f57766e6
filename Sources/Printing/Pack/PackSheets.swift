import Boards
import CellCanvas
import Sheets
import ThreatDomain
import Wording

/// The sheets around the boards of a pack: cover, agenda, restated months, definitions, sources and
/// end.
package struct PackSheets {
  let facts: PackFacts
  let choice: PackChoice
  let context: PrintContext
  /// The marking of the pack, which every one of these sheets has.
  let marking: Marking

  package init(facts: PackFacts, choice: PackChoice, context: PrintContext, marking: Marking) {
    self.facts = facts
    self.choice = choice
    self.context = context
    self.marking = marking
  }

  var words: Words { context.words }

  /// The sheet of a part; `nil` for boards, pages and the list of contents.
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

  /// The pane of the cover with the notes.
  static let notesID = "notes"

  private var cover: Sheet {
    let air = Array(repeating: Line.blank, count: 8)
    let lines =
      air + [
        .words(words[.pack(.packOf)], .title), .words(context.scopeName, .title),
        .words(words.longMonth(context.month), .title), .blank,
        .words(words.say.asAt(Day(context.created.prefix(10)) ?? facts.months.upperBound.lastDay)),
      ]
    return sheet(
      words[.pack(.packTitle)],
      [Pane("cover", "", .text(lines)), Pane(PackSheets.notesID, "", .text([.blank] + notes))],
      subtitle: [context.scopeName, words.longMonth(context.month)])
  }

  /// The notes that a reader needs before the first figure.
  private var notes: [Line] {
    let handling =
      switch facts.conditional {
      case .leftOut(let kept): kept.sentence(words) ?? words.say.noConditions
      case .carried(let number): words.say.recordsCarried(number)
      }
    let missing = choice.missing.map(\.name)
    return
      ([
        facts.isSample ? words.say.packSample : nil, context.isSafe ? words.say.packSafe : nil,
        handling,
      ]
      + [missing.isEmpty ? nil : words.say.partsLeftOut(missing)]).compactMap(\.self)
      .map { .words($0) }
  }

  private var agenda: Sheet {
    let boards = boardCatalogue.filter { choice.has(.board($0.id)) }
    let items =
      [(words[.pack(.agendaOpening)], words[.pack(.agendaOpeningPurpose)])]
      + boards.map { (words[$0.title], words[$0.about]) }
      + [(words[.pack(.agendaClosing)], words[.pack(.agendaClosingPurpose)])]
    let lines = items.enumerated().map { position, item in
      Line.item(
        number: position + 1, [Fact(nil, item.0, .text(item.1), as: .heading)])
    }
    return sheet(words[.pack(.agendaTitle)], [Pane("agenda", "", .text(lines))])
  }

  private var restated: Sheet {
    let lines = facts.restated.map { entry in
      Line.facts(
        [
          .name(words.longMonth(entry.month)),
          Fact(entry.table, entry.reason),
        ], apart: .touching)
    }
    let none = [Line.words(words[.pack(.noRestatements)])]
    return sheet(
      words[.pack(.restatedTitle)], [Pane("restated", "", .text(lines.isEmpty ? none : lines))])
  }

  private var sources: Sheet {
    let rows: [(String, String)] = [
      (words[.pack(.exportTitle)], facts.title),
      (words[.pack(.snapshotTitle)], words.say.export(context.serial)),
      (words[.pack(.manifestTitle)], context.hash), (words[.pack(.createdTitle)], context.created),
      (words[.pack(.expiresTitle)], context.expires),
      (
        words[.pack(.periodTitle)],
        "\(words.longMonth(facts.months.lowerBound)) - \(words.longMonth(facts.months.upperBound))"
      ),
      (words[.pack(.recipientTitle)], facts.recipient),
      (words[.pack(.markingTitle)], facts.exportMarking.rawValue),
      (words[.pack(.signerTitle)], facts.signer ?? words[.pack(.nobody)]),
      (words[.pack(.rowsTitle)], words.count(facts.rows)),
    ]
    let lines = rows.map { Line.fact(Fact($0, $1)) }
    return sheet(
      words[.pack(.sourcesTitle)], [Pane("export", words[.pack(.exportTitle)], .text(lines))])
  }

  private var end: Sheet { sheet(words[.pack(.endTitle)], [Pane("end", "", .text(notes))]) }
}
