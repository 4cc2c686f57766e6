import Boards
import CellCanvas
import Sheets
import ThreatDomain
import Wording

/// The cover and the contents.
extension WorkbookBinder {
  var cover: WorkbookSheet {
    let rows = facts.map { [WorkbookCell.text($0), .text($1)] }
    return WorkbookSheet(
      name: names.cover, title: title,
      lines: lines([document.context.about]),
      head: [words[.workbook(.item)], words[.workbook(.detail)]], rows: rows)
  }

  /// What a reader must know before the first figure.
  private var facts: [(String, String)] {
    let context = document.context
    let leftOut = context.leftOut ?? words[.workbook(.nothingLeftOut)]
    let facts: [(Term, String?)] = [
      (.workbook(.area), context.scopeName), (.workbook(.month), context.monthName),
      (.workbook(.export), words.say.export(context.serial)),
      (.workbook(.source), context.proven),
      (.pack(.createdTitle), context.created), (.pack(.expiresTitle), context.expires),
      (.pack(.manifestTitle), context.hash),
      (.pack(.markingTitle), document.marking.rawValue),
      (.workbook(.leftOut), context.less.isEmpty ? leftOut : context.less.joined(separator: " · ")),
      (.workbook(.note), context.stamp),
    ]
    return facts.compactMap { term, text in text.map { (words[term], $0) } }
      + coverNotes.map { (words[.workbook(.note)], $0) }
  }

  /// The notes on the cover of a pack: what is rounded, left out and carried.
  private var coverNotes: [String] {
    let cover = document.sections.filter(\.isCover).compactMap(\.sheet)
    let notes = cover.flatMap(\.panes).filter { $0.id == PackSheets.notesID }
    return notes.flatMap(\.texts).filter { !$0.isEmpty }
  }

  var contents: WorkbookSheet {
    let rows = tables.map { table -> [WorkbookCell] in
      [
        .link(table.name, sheet: table.name), .text(table.section.entry),
        .text(table.pane.title.isEmpty ? table.section.entry : table.pane.title),
        .integer(table.table.rows.count),
      ]
    }
    return WorkbookSheet(
      name: names.contents, title: words[.workbook(.contents)],
      lines: lines([words[.workbook(.aboutContents)]], isContents: true),
      head: [Term.workbook(.sheet), .workbook(.board), .workbook(.table)].map { words[$0] } + [
        words[.pack(.rowsTitle)]
      ],
      rows: front + rows)
  }

  /// The rows of the sheets before the tables.
  private var front: [[WorkbookCell]] {
    let all: [(WorkbookSheet?, Term)] = [
      (notes, .workbook(.aboutNotes)), (columns, .workbook(.aboutColumns)),
      (figures, .workbook(.aboutFigures)), (inWords, .workbook(.aboutWords)),
    ]
    return all.compactMap { sheet, about in
      sheet.map { sheet in
        [
          .link(sheet.name, sheet: sheet.name), .text(title), .text(words[about]),
          .integer(sheet.rows.count),
        ]
      }
    }
  }
}

extension Pane {
  /// The lines of a pane of words; empty for tables.
  var texts: [String] {
    guard case .text(let lines) = content else { return [] }
    return lines.drawn.map { $0.map(\.text.string).joined().onOneLine }
  }
}
