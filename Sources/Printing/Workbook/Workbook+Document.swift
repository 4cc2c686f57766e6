import Boards
import CellCanvas
import Sheets
import ThreatDomain
import Wording

extension Workbook {
  /// The workbook of a board, a page or a pack.
  init(_ document: PrintDocument) {
    let binder = WorkbookBinder(document)
    self.init(
      title: binder.title, marking: document.marking, words: document.context.words,
      created: document.context.created, sheets: binder.sheets)
  }
}

/// Makes the sheets of a workbook from the same values that CSV and JSON hold.
struct WorkbookBinder {
  let document: PrintDocument
  /// The tables of the document, in the order of their numbers.
  let tables: [NumberedTable]
  /// The names of the sheets that come before the tables.
  let names: FirstNames

  /// A table of the document and the sheet that holds it.
  struct NumberedTable {
    let number: Int
    let section: PrintSection
    let pane: Pane
    let table: DataTable
    let name: String
  }

  /// The names of the sheets before the tables, in the language of the reader.
  struct FirstNames {
    let cover: String
    let contents: String
    let notes: String
    let columns: String
    let figures: String
    let words: String

    init(_ words: Words, _ names: inout WorkbookNames) {
      cover = names.name(words[.workbook(.cover)])
      contents = names.name(words[.workbook(.contents)])
      notes = names.name(words[.workbook(.notes)])
      columns = names.name(words[.workbook(.columns)])
      figures = names.name(words[.workbook(.figures)])
      self.words = names.name(words[.fact(.inWords)])
    }
  }

  init(_ document: PrintDocument) {
    self.document = document
    var names = WorkbookNames()
    self.names = FirstNames(document.context.words, &names)
    tables = WorkbookBinder.numbered(document, &names)
  }

  private static func numbered(
    _ document: PrintDocument, _ names: inout WorkbookNames
  ) -> [NumberedTable] {
    var tables: [NumberedTable] = []
    for (section, panes) in DataFiles.tables(of: document) {
      for pane in panes {
        guard let table = pane.data else { continue }
        let number = tables.count + 1
        let place = document.onlySheet == nil || pane.title.isEmpty ? section.shortTitle : ""
        tables.append(
          NumberedTable(
            number: number, section: section, pane: pane, table: table,
            name: names.name("\(number) \(place) \(pane.title)")))
      }
    }
    return tables
  }

  var words: Words { document.context.words }
  var title: String { document.title.onOneLine }

  /// Cover, contents and notes, then what the boards say, then a sheet for each table.
  var sheets: [WorkbookSheet] {
    [cover, contents, notes, columns, figures, inWords].compactMap(\.self) + tables.map(sheet(of:))
  }

  /// The sections that say more than the cover of the workbook already says.
  var sections: [PrintSection] {
    let repeated = [PackPart.cover, .end].map(\.name)
    return document.sections.filter { $0.sheet != nil && !repeated.contains($0.context.place) }
  }

  /// The lines that every sheet has below its title: the marking, what it is about, the way back.
  func lines(_ about: [String], isContents: Bool = false) -> [WorkbookCell] {
    [.text(document.marking.rawValue)] + about.filter { !$0.isEmpty }.map(WorkbookCell.text)
      + (isContents ? [] : [.link(words[.workbook(.toContents)], sheet: names.contents)])
  }
}

extension PrintSection {
  /// The name of the board, or the title of the page.
  fileprivate var shortTitle: String {
    let board = Place(context.place).boardID.flatMap { id in
      boardCatalogue.first { $0.id == id }
    }
    return board.map { context.words[$0.title] } ?? entry
  }
}

extension String {
  /// The text with single blanks: boards set two between a title and what it ranks.
  var onOneLine: String { split(separator: " ").joined(separator: " ") }
}
