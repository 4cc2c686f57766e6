import Testing

@testable import Boards
@testable import Sheets
@testable import CellCanvas

@Suite("The fields of every table of every board and page", .tags(.slow))
struct FieldPlacesTests {
  @Test("end at least one blank before the next begins, in any width")
  func apart() throws {
    var tables: [(name: String, table: TextTable)] = []
    for entry in try SampleSheets.all.get() {
      for pane in entry.sheet.panes {
        guard let data = pane.data else { continue }
        tables.append(("\(entry.name), \(pane.id)", TextTable(data)))
      }
    }
    for (name, table) in tables {
      for width in [36, 48, 76, 90, 116, 150, 196] {
        let places = TableLayout(table, width: width).places
        for (place, next) in zip(places, places.dropFirst()) {
          #expect(place.x + place.width < next.x, "\(name), \(width)")
        }
        #expect(places.last.map { $0.x + $0.width <= width } ?? true, "\(name), \(width)")
        for row in table.rows.prefix(40) {
          for place in places where place.column < row.cells.count {
            let shown = TextRun.truncated(row.cells[place.column].runs, to: place.width)
            #expect(TableCell(shown).width <= place.width, "\(name), \(width)")
          }
        }
      }
    }
  }
}
