import Sheets
import Wording

/// Which rows of a board are printed, and in which order: what `/`, `s` and Space do on the screen.
struct PrintArrangement: Equatable, Sendable {
  /// Words that every row holds, with a pane before a colon where it is not the first list.
  var filter: String?
  /// The id of a column, with `:asc` or `:desc` after it; a pane before a colon as with the filter.
  var sort: String?
  /// What the rows open; all rows where it is empty.
  var rows: Set<Place> = []

  static let names: [OptionName] = [.filter, .sort, .rows]

  init() {}

  init(_ arguments: Arguments, of subject: PrintOptions.Subject) throws(UsageError) {
    for option in PrintArrangement.names where arguments.has(option) && subject == .pack {
      throw UsageError("\(option.typed) goes with one board or page, not with the pack")
    }
    filter = try arguments.text(.filter, expected: "words that the rows hold")
    sort = try arguments.text(.sort, expected: "a column, such as harm_score or harm_score:desc")
    let places = try arguments.text(.rows, expected: "what rows open, such as force:kent")
    rows = Set((places ?? "").split(separator: ",").map { Place(String($0)) })
  }

  /// The sheet with those rows in that order.
  func applied(to sheet: Sheet, _ words: Words) throws(UsageError) -> Sheet {
    var view = ViewState()
    if let filter {
      let (pane, text) = try pane(in: filter, of: sheet, for: .filter)
      view.filters[pane.id] = text
    }
    if let sort {
      let (pane, text) = try pane(in: sort, of: sheet, for: .sort)
      view.orders[pane.id] = try order(text, of: pane)
    }
    let kept = sheet.keeping(rows)
    if !rows.isEmpty, kept == sheet {
      throw UsageError(
        "--rows: no row of this board opens any of them; 'y' on the board copies a command that does"
      )
    }
    return kept.arranged(by: view, words)
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
      throw UsageError("\(option.typed): this board has no list of rows")
    }
    return (first, text)
  }

  private func order(_ text: String, of pane: Pane) throws(UsageError) -> SortOrder {
    guard let table = pane.sortableTable else {
      throw UsageError("--sort: '\(pane.id)' has no rows to put in order")
    }
    let name = text.split(separator: ":").first.map(String.init) ?? ""
    guard let column = table.sortableColumns.first(where: { table.columns[$0].id?.name == name })
    else {
      let known = table.sortableColumns.compactMap { table.columns[$0].id?.name }
      throw UsageError(
        "--sort: '\(pane.id)' has no column '\(name)'.\(KnownWords(known).question(about: name)) "
          + "Its columns are: \(known.joined(separator: ", "))")
    }
    if text.hasSuffix(":desc") { return SortOrder(column: column, isDescending: true) }
    if text.hasSuffix(":asc") { return SortOrder(column: column, isDescending: false) }
    return table.usualOrder(of: column)
  }
}
