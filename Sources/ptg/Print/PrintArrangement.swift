import Sheets
import SnapshotStore
import ThreatDomain
import Wording

/// Which rows of a board are printed, and in which order: what `/`, `s` and Space do on the screen.
struct PrintArrangement: Equatable, Sendable {
  /// Words that every row holds, with a pane before a colon where it is not the first list.
  var filter: String?
  /// The id of a column, with `:asc` or `:desc` after it; a pane before a colon as with the filter.
  var sort: String?
  /// What the rows are selected by: the page that a row opens, or its id; all rows where it is empty.
  var rows: Set<String> = []
  /// The ids of the columns to leave out, joined by commas; a pane before a colon as with the filter.
  var hidden: String?

  static let names: [OptionName] = [.filter, .sort, .rows, .hide]

  init() {}

  init(_ arguments: Arguments, of subject: PrintOptions.Subject) throws(UsageError) {
    for option in PrintArrangement.names where arguments.has(option) && subject == .pack {
      throw UsageError { $0.say.goesWithOneBoard(option.typed) }
    }
    filter = try arguments.text(.filter, expected: .expected(.rowWords))
    sort = try arguments.text(.sort, expected: .expected(.column))
    let places = try arguments.list(.rows, expected: .expected(.places))
    rows = Set((places ?? "").split(separator: ",").map(String.init))
    hidden = try arguments.list(.hide, expected: .expected(.columns))
  }

  /// The same with names of forces, investigations and so on in place of what was typed.
  func resolved(
    in snapshot: borrowing Snapshot, _ scope: Scope, isSafe: Bool
  ) throws -> PrintArrangement {
    var copy = self
    copy.rows = []
    for row in rows {
      let place = Place(row)
      let typed = TypedPlace(place, option: .rows)
      let found =
        place.kind == nil ? row : try typed.find(in: snapshot, scope, isSafe: isSafe).text
      copy.rows.insert(found)
    }
    return copy
  }

  /// The sheet with those rows in that order.
  ///
  /// - Parameter printed: The pane that is printed alone; `nil` where all of them are.
  func applied(
    to sheet: Sheet, _ words: Words, printingOnly printed: String? = nil
  ) throws -> Sheet {
    var view = ViewState()
    if let filter {
      let (pane, text) = try pane(in: filter, of: sheet, for: .filter)
      view.filters[pane.id] = text
    }
    if let sort {
      let (pane, text) = try pane(in: sort, of: sheet, for: .sort)
      view.orders[pane.id] = try order(text, of: pane)
    }
    if let printed { try check(view, sheet, printing: printed) }
    let missing = rows.subtracting(sheet.rowKeys).sorted()
    guard missing.isEmpty else { throw NothingFound { $0.say.noRows(named: missing) } }
    let arranged = sheet.keeping(rows).arranged(by: view, words)
    if let pane = view.filters.keys.first, arranged.isEmpty(pane) {
      let text = view.filters[pane] ?? ""
      throw NothingFound { $0.say.noRowHolds(text, pane: pane) }
    }
    return try leavingColumnsOut(of: arranged)
  }

  private func leavingColumnsOut(of sheet: Sheet) throws(UsageError) -> Sheet {
    guard let hidden else { return sheet }
    let (pane, text) = try pane(in: hidden, of: sheet, for: .hide)
    guard let table = pane.shownTable else {
      throw UsageError { $0.say.noColumnsToHide(pane.id) }
    }
    var hiding: Set<ColumnID> = []
    for name in text.split(separator: ",").map(String.init) {
      let column = try column(name, of: table, among: table.arrangeableColumns, in: pane, .hide)
      hiding.formUnion([table.columns[column].id].compactMap(\.self))
    }
    return sheet.without(hiding, in: pane.id)
  }

  /// The position of the column that was typed.
  ///
  /// - Parameter known: The positions of the columns that the option can name.
  private func column(
    _ name: String, of table: DataTable, among known: [Int], in pane: Pane, _ option: OptionName
  ) throws(UsageError) -> Int {
    if let column = table.column(typed: name), known.contains(column) { return column }
    let names = known.compactMap { table.columns[$0].id?.name }
    let near = KnownWords(names).meant(by: name)
    throw UsageError {
      $0.say.noColumn(option.typed, name, of: pane.id, near: near, known: names)
    }
  }

  /// Refuses to arrange one part while another is printed.
  private func check(
    _ view: ViewState, _ sheet: Sheet, printing printed: String
  ) throws(UsageError) {
    var arranged = Array(view.filters.keys) + Array(view.orders.keys)
    if let hidden { arranged.append(try pane(in: hidden, of: sheet, for: .hide).0.id) }
    let selecting = sheet.panes.filter { !rows.isDisjoint(with: $0.rowKeys) }.map(\.id)
    let isInPrint = selecting.isEmpty || selecting.contains(printed)
    let others = arranged.filter { $0 != printed } + (isInPrint ? [] : selecting)
    guard let other = others.first else { return }
    throw UsageError { $0.say.oneTableOnly(printed, arranged: other) }
  }

  /// The pane that the text names before a colon, else the first list; and the rest of the text.
  private func pane(
    in text: String, of sheet: Sheet, for option: OptionName
  ) throws(UsageError) -> (Pane, String) {
    if let colon = text.firstIndex(of: ":"),
      let pane = sheet.panes.first(where: { $0.id == text[..<colon] && $0.isFilterable })
    {
      return (pane, String(text[text.index(after: colon)...]))
    }
    guard let first = sheet.panes.first(where: \.isFilterable) else {
      throw UsageError { $0.say.noListOfRows(option.typed) }
    }
    return (first, text)
  }

  private func order(_ text: String, of pane: Pane) throws(UsageError) -> SortOrder {
    guard let table = pane.sortableTable else {
      throw UsageError { $0.say.noRowsToOrder(pane.id) }
    }
    let direction = [(":asc", false), (":desc", true)].first { text.hasSuffix($0.0) }
    let name = String(text.dropLast(direction?.0.count ?? 0))
    let column = try column(name, of: table, among: table.sortableColumns, in: pane, .sort)
    return direction.map { SortOrder(column: column, isDescending: $0.1) }
      ?? table.usualOrder(of: column)
  }
}

extension Sheet {
  /// Whether the pane of that id has no row or item left.
  fileprivate func isEmpty(_ id: String) -> Bool {
    guard let pane = panes.first(where: { $0.id == id }) else { return true }
    return pane.data?.rows.isEmpty == true && !pane.takesCursor
  }
}

extension DataTable {
  /// The column of that id; else the one that is shown under that head, whatever its capitals.
  fileprivate func column(typed name: String) -> Int? {
    if let column = columns.firstIndex(where: { $0.id?.name == name }) { return column }
    let shown = shownColumns.filter { columns[$0].title.lowercased() == name.lowercased() }
    return shown.count == 1 ? shown[0] : nil
  }
}
