import Boards
import CellCanvas
import Sheets

/// A document as data: the same figures as on the screen, since both come from the same fields.
package enum DataFiles {
  /// The sections that hold figures, with those of their panes that do.
  static func tables(of document: PrintDocument) -> [(section: PrintSection, panes: [Pane])] {
    document.sections.map { section in
      (section, section.sheet?.panes.filter(\.holdsData) ?? [])
    }
  }

  /// The panes of a sheet that hold data, by name.
  package static func paneNames(of sheet: Sheet) -> [String] {
    sheet.panes.filter(\.holdsData).map(\.id)
  }
}
