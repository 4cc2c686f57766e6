import Boards
import CellCanvas
import Sheets

/// A document as data.
///
/// Screen and data files use the same fields, so their figures are the same.
package enum DataFiles {
  /// The sections with figures, and their panes with figures.
  static func tables(of document: PrintDocument) -> [(section: PrintSection, panes: [Pane])] {
    document.sections.map { section in
      (section, section.sheet?.panes.filter(\.holdsData) ?? [])
    }
  }

  /// The ids of the panes of a sheet that hold figures.
  package static func paneNames(of sheet: Sheet) -> [String] {
    sheet.panes.filter(\.holdsData).map(\.id)
  }
}
