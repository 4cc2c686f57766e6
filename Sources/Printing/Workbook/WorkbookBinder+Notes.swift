import Boards
import CellCanvas
import Sheets
import Wording

/// The notes, the list of columns, and what boards say outside their tables.
extension WorkbookBinder {
  /// The signs in cells and in words, what the figures mean, and the conditions of handling.
  var notes: WorkbookSheet {
    let rows =
      WorkbookCell.Shorthand.allCases.map { ($0.rawValue, words[$0.meaning]) }
      + [
        ("£", words[.workbook(.money)]), ("%", words[.workbook(.percentages)]),
        (words[.workbook(.month)], words[.workbook(.dates)]),
      ] + legend + words.say.definitions.map { (words[.workbook(.figure)], $0) }
      + conditions.map { (words[.workbook(.handling)], $0) }
    return WorkbookSheet(
      name: names.notes, title: words[.workbook(.notes)],
      lines: lines([words[.workbook(.aboutNotes)]]),
      head: [words[.workbook(.sign)], words[.pack(.meaningHead)]],
      rows: rows.map { [.text($0), .text($1)] })
  }

  /// The words and short forms that boards explain, each once.
  ///
  /// The signs that any board draws stand in no cell: there the values are themselves.
  private var legend: [(String, String)] {
    let all = sections.compactMap(\.sheet).flatMap(\.legend).filter(\.explains.isEmpty)
    return all.map { [$0.sign, $0.meaning] }.unique.map { ($0[0], $0[1]) }
  }

  private var conditions: [String] {
    sections.compactMap(\.sheet).flatMap(\.panes).filter(\.isOfConditions).flatMap(\.texts)
      .filter { !$0.isEmpty }.unique
  }

  /// Every heading with its name in data files and its unit, each once.
  var columns: WorkbookSheet {
    let all = tables.flatMap { $0.table.workbookColumns(words) }
      .map { [$0.heading, $0.id.name, words[$0.unit]] }
    return WorkbookSheet(
      name: names.columns, title: words[.workbook(.columns)],
      lines: lines([words[.workbook(.aboutColumns)]]),
      head: [Term.workbook(.heading), .workbook(.nameInData), .workbook(.unit)].map { words[$0] },
      rows: all.unique.map { $0.map(WorkbookCell.text) })
  }

  /// The named figures at the head of the boards; `nil` where there are none.
  var figures: WorkbookSheet? {
    let rows = sections.flatMap { section in
      (section.sheet?.namedFacts ?? []).map { pane, id, fact -> [WorkbookCell] in
        let part = pane?.title ?? ""
        return
          [
            .text(section.entry), .text(part.isEmpty ? words[.fact(.headline)] : part),
            .text(fact.label.isEmpty ? id.name : fact.label), WorkbookCell(fact.field, id.unit),
            .text(words[id.unit.term(isInPounds: true)]), lacks(fact.field.lacks),
          ]
      }
    }
    guard !rows.isEmpty else { return nil }
    return WorkbookSheet(
      name: names.figures, title: words[.workbook(.figures)],
      lines: lines([words[.workbook(.aboutFigures)], handlingLine(of: sections)]),
      head: [
        Term.workbook(.board), .workbook(.part), .workbook(.figure), .workbook(.value),
        .workbook(.unit), .workbook(.withoutForces),
      ].map { words[$0] },
      rows: rows)
  }

  /// The sentences and the panes of words; `nil` where there are none.
  var inWords: WorkbookSheet? {
    let rows = sections.flatMap { section -> [[WorkbookCell]] in
      said(by: section).map { part, text in
        [.text(section.entry), .text(part), .text(text)]
      }
    }
    guard !rows.isEmpty else { return nil }
    return WorkbookSheet(
      name: names.words, title: words[.fact(.inWords)],
      lines: lines([words[.workbook(.aboutWords)], handlingLine(of: sections)]),
      head: [Term.workbook(.board), .workbook(.part), .workbook(.text)].map { words[$0] },
      rows: rows)
  }

  private func said(by section: PrintSection) -> [(String, String)] {
    guard let sheet = section.sheet else { return [] }
    let panes = sheet.panes.filter { !$0.isOfConditions }.flatMap { pane in
      (pane.texts + pane.description(words)).filter { !$0.isEmpty }.map {
        (pane.title.isEmpty ? words[.workbook(.text)] : pane.title, $0)
      }
    }
    return sheet.headlines.map { (words[.fact(.headline)], $0) } + panes
      + sheet.paperSentences.map { (words[.fact(.inWords)], $0) }
  }

  /// Where to read the handling conditions of the records; empty where there are none.
  func handlingLine(of sections: [PrintSection]) -> String {
    let isHandled = sections.contains { $0.sheet?.panes.contains(where: \.isOfConditions) ?? false }
    return isHandled ? words[.workbook(.handlingInNotes)] : ""
  }
}

extension Sheet {
  /// The facts that data files name, each with its pane; `nil` for those at the head.
  var namedFacts: [(pane: Pane?, id: ColumnID, fact: Fact)] {
    let panes = panes.flatMap { pane -> [(Pane?, [Line])] in
      guard case .text(let lines) = pane.content else { return [] }
      return [(pane, lines)]
    }
    return ([(nil, headline)] + panes).flatMap { pane, lines in
      lines.flatMap(\.allFacts).compactMap { fact in
        fact.id.flatMap { $0 == .headline ? nil : (pane, $0, fact) }
      }
    }
  }
}

extension Array where Element: Hashable {
  /// The elements in their order, each once.
  fileprivate var unique: [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}
