import CellCanvas
import Sheets
import SnapshotStore
import Wording

/// The records of one snapshot that contain hidden characters, and the columns with them.
struct HiddenText {
  private let columns: [Place: [String]]

  /// Checks the text of the records at these places, in the same way as the canvas.
  init(at places: Set<Place>, in snapshot: borrowing Snapshot) throws(StoreError) {
    var columns: [Place: [String]] = [:]
    for (kind, ids) in Place.ids(in: places) {
      for found in try snapshot.database.unusualTexts(of: kind, ids: ids)
      where SafeText(found.text).hadHiddenCharacters {
        let place = Place.page(kind, id: found.id)
        if columns[place]?.contains(found.column) != true {
          columns[place, default: []].append(found.column)
        }
      }
    }
    self.columns = columns
  }

  /// The words about hidden characters in the record at this place; `nil` where there are none.
  func note(at place: Place?, _ words: Words) -> String? {
    place.flatMap { columns[$0] }.map { words.say.hidden(in: $0) }
  }
}

extension Sheet {
  /// The sheet with a note about hidden characters, for its own record and for each row's record.
  func withNotes(
    at place: Place, from snapshot: borrowing Snapshot, _ words: Words
  ) throws(StoreError) -> Sheet {
    let hidden = try HiddenText(at: Set([place] + panes.flatMap(\.places)), in: snapshot)
    let note = hidden.note(at: place, words)
    var copy = self
    copy.headline = (note.map { [.words($0, .hostile)] } ?? []) + headline
    copy.panes = panes.map { $0.withNotes(hidden, words) }
    return copy.saying(last: note.map { ["\($0)."] } ?? [])
  }
}

extension Pane {
  /// The places that the rows open.
  fileprivate var places: [Place] {
    switch content {
    case .table(let table): table.rows.compactMap(\.opens)
    case .grid(let grid, _): grid.items.map(\.opens)
    case .line, .heat, .map, .text, .details: []
    }
  }

  fileprivate func withNotes(_ hidden: HiddenText, _ words: Words) -> Pane {
    let noted: Content =
      switch content {
      case .table(let table): .table(table.withNotes(hidden, words))
      case .grid(let grid, let data): .grid(grid.withNotes(hidden, words), data: data)
      case .line, .heat, .map, .text, .details: content
      }
    return with(noted)
  }
}

extension DataTable {
  fileprivate func withNotes(_ hidden: HiddenText, _ words: Words) -> DataTable {
    with(
      rows: rows.map { row in
        let note = row.opens == nil ? row.note(words) : hidden.note(at: row.opens, words)
        guard let note else { return row }
        return row.noting([.words(note, .hostile)])
      })
  }
}

extension DataRow {
  /// The words about hidden characters in a row without a page; `nil` where there are none.
  fileprivate func note(_ words: Words) -> String? {
    let runs = fields.flatMap(\.runs) + details.drawn.joined()
    return runs.contains { $0.text.hadHiddenCharacters } ? words[.fact(.hiddenCharacters)] : nil
  }
}

extension GridBlock {
  fileprivate func withNotes(_ hidden: HiddenText, _ words: Words) -> GridBlock {
    with(rows.map { row in row.with(row.cells.map { $0.map { $0.withNote(hidden, words) } }) })
  }
}

extension GridItem {
  fileprivate func withNote(_ hidden: HiddenText, _ words: Words) -> GridItem {
    guard let note = hidden.note(at: opens, words) else { return self }
    return GridItem(
      name: name, age: age, marks: marks, isUrgent: isUrgent, opens: opens,
      details: [.words(note, .hostile)] + details)
  }
}

extension Place {
  /// The ids of pages, grouped by kind of page.
  ///
  /// Boards are left out.
  fileprivate static func ids(in places: Set<Place>) -> [String: [String]] {
    places.reduce(into: [:]) { ids, place in
      if case .page(let kind, let id) = place { ids[kind, default: []].append(id) }
    }
  }
}
