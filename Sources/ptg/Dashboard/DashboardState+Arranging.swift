import Boards
import Sheets
import Wording

/// Chooses which rows the reader sees, and in which order.
extension DashboardState {
  /// The filter of the pane with the cursor; `nil` where it has none.
  func filterInSight(_ sheet: Sheet) -> String? {
    visit.view.focused(in: sheet).flatMap { visit.view.filters[$0.id] }
  }

  mutating func arrange(_ arrangement: Intent.Arrangement, in world: Surroundings) {
    switch arrangement {
    case .filterLine: openFilterLine(world.shown)
    case .filter(let text, let pane): setFilter(text, pane: pane, in: world)
    case .order(let order, let pane): setOrder(order, pane: pane, in: world)
    case .select: select(in: world)
    case .column(let column, let pane): setColumn(column, pane: pane, in: world)
    }
  }

  /// Selects the row, says how many are, and goes on to the next one.
  private mutating func select(in world: Surroundings) {
    guard let number = visit.view.toggleSelection(in: world.shown, of: world.sheet) else { return }
    message = words.say.selected(number)
    visit.view.move(.down, in: world.shown, page: 1)
  }

  private mutating func setColumn(_ column: ColumnID, pane: String, in world: Surroundings) {
    let state = visit.view.columnStates[pane]?[column]
    visit.view.columnStates[pane, default: [:]][column] = ColumnState.next(after: state)
    let shown = world.sheet.arranged(by: visit.view, words)
    // The list stays, so that one column after the other can be changed.
    openColumnStates(shown, selecting: column)
  }

  private mutating func openFilterLine(_ sheet: Sheet) {
    guard let pane = visit.view.focused(in: sheet) else { return }
    filterLine = FilterLine(pane: pane.id, in: visit.view)
  }

  private mutating func setFilter(_ text: String, pane: String, in world: Surroundings) {
    visit.view.filters[pane] = text.isEmpty ? nil : text
    follow(world)
  }

  private mutating func setOrder(_ order: SortOrder?, pane: String, in world: Surroundings) {
    visit.view.orders[pane] = order
    follow(world)
  }

  /// Removes the filter of the pane with the cursor; `false` where it has none.
  mutating func clearFilter(in world: Surroundings) -> Bool {
    guard filterInSight(world.shown) != nil,
      let pane = visit.view.focused(in: world.shown)
    else { return false }
    setFilter("", pane: pane.id, in: world)
    message = words[.notice(.filterCleared)]
    return true
  }

  /// Lists the columns of the table with the cursor; the present one comes first, in reverse order.
  mutating func openColumns(_ sheet: Sheet) {
    guard let pane = visit.view.focused(in: sheet), let table = pane.sortableTable else { return }
    let current = visit.view.orders[pane.id]
    let columns = table.sortableColumns.map { column in
      let order = current?.column == column ? current?.reversed : table.usualOrder(of: column)
      return (column, order ?? table.usualOrder(of: column))
    }
    let entries = columns.map { column, order in
      Chooser<Intent>.Entry(
        .arrange(.order(order, pane: pane.id)),
        label: words[order.isDescending ? .picker(.fromHighest) : .picker(.fromLowest)],
        sign: table.columns[column].title)
    }
    let own = Chooser<Intent>.Entry(
      .arrange(.order(nil, pane: pane.id)), label: words[.picker(.ownOrder)], sign: "-")
    overlay = Overlay(
      Chooser(
        title: words[.picker(.chooseColumn)], entries: current == nil ? entries : [own] + entries))
  }

  /// The columns that can be hidden or pinned, each with how it stands.
  mutating func openColumnStates(_ sheet: Sheet, selecting column: ColumnID? = nil) {
    guard let pane = visit.view.focused(in: sheet), let table = pane.shownTable else { return }
    let states = visit.view.columnStates[pane.id] ?? [:]
    let entries = table.columns.compactMap { column -> Chooser<Intent>.Entry? in
      guard let id = column.id, !column.title.isEmpty,
        id != table.nameColumn.flatMap({ table.columns[$0].id })
      else { return nil }
      return Chooser<Intent>.Entry(
        .arrange(.column(id, pane: pane.id)), label: column.title,
        note: words[ColumnState.term(states[id])])
    }
    overlay = Overlay(
      Chooser(
        title: words[.picker(.chooseColumnState)], entries: entries,
        selected: entries.firstIndex {
          $0.choice == column.map { .arrange(.column($0, pane: pane.id)) }
        } ?? 0))
  }

  /// The cursor stays on what it stood on.
  private mutating func follow(_ world: Surroundings) {
    let row = visit.view.selectedRow(in: world.shown)
    let arranged = world.sheet.arranged(by: visit.view, words)
    visit.view.follow(row, in: arranged)
    visit.view.settle(in: arranged)
  }
}

extension ColumnState {
  /// How a column stands, in words.
  fileprivate static func term(_ state: ColumnState?) -> Term {
    switch state {
    case nil: .picker(.columnShown)
    case .pinned: .picker(.columnPinned)
    case .hidden: .picker(.columnHidden)
    }
  }
}
