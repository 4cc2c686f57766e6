import CellCanvas
import Sheets
import ThreatDomain
import Wording

/// The figures, as published.
extension PublicationSheet {
  var table: DataTable {
    let isByItem = model.isByItem(request[PublicationColumns.self])
    let rows = isByItem ? model.rowsByItem : model.rowsByPeriod
    let figures = isByItem ? itemColumns : periodColumns(of: rows)
    return DataTable(
      rows, about(isByItem: isByItem) + figures + [notesOfRow],
      words, whenEmpty: .publication(.noFigures),
      opens: { $0.body.forceID.map { .force($0) } }, rules: rules(between: rows),
      details: { details(of: $0) })
  }

  /// A rule above the bodies that are no force, where each row is a body.
  private func rules(between rows: [PublishedRow]) -> [Int: String] {
    guard Set(rows.map(\.body)).count == rows.count,
      let first = rows.firstIndex(where: { $0.body.forceID == nil }), first > 0
    else { return [:] }
    return [first: words[.publication(.otherBodies)]]
  }

  /// Whose figures a row has, and what or when they count.
  private func about(isByItem: Bool) -> [Column<PublishedRow>] {
    [
      .data(.forceId) { row in row.body.forceID.map { .text($0) } ?? .empty },
      .data(.bodyAsPublished) { .text($0.body.asPublished) },
      Column(.body, .publication(.body), minWidth: 18, maxWidth: 32) { .text($0.body.name) },
      isByItem ? period : item,
    ]
  }

  /// The item of a row; a board shows it where there are several.
  private var item: Column<PublishedRow> {
    let field: @Sendable (PublishedRow) -> Field = { .text($0.item ?? "") }
    guard model.items.count > 1 else { return .data(.item, field: field) }
    return Column(.item, .publication(.item), minWidth: 14, maxWidth: 36, field: field)
  }

  /// The period of a row; a board shows it where there are several.
  private var period: Column<PublishedRow> {
    let field: @Sendable (PublishedRow) -> Field = { row in
      row.period.map { .code($0.description, words.say.shortPeriod($0)) } ?? .empty
    }
    guard model.periods.count > 1 else { return .data(.period, field: field) }
    return Column(.period, .publication(.period), field: field)
  }

  /// A column for each period, in order of time.
  private func periodColumns(of rows: [PublishedRow]) -> [Column<PublishedRow>] {
    zip(model.periods, priorities(of: rows)).enumerated().map { position, period in
      Column(
        .figures(in: period.0), head: .name(words.say.shortPeriod(period.0)), .right,
        priority: period.1
      ) { field(of: $0.figures[position]) }
    }
  }

  /// Which periods have room: the newest, then the newest that half of the rows have figures of, then
  /// the others, newest first.
  ///
  /// Where most bodies end years before others, a table of the newest alone would be empty.
  private func priorities(of rows: [PublishedRow]) -> [Int] {
    let last = model.periods.count - 1
    let order = model.periods.indices.sorted { left, right in
      func rank(_ position: Int) -> (Int, Int) {
        let filled = rows.count { $0.figures[position] != nil }
        return (position == last ? 0 : filled * 2 >= rows.count ? 1 : 2, -position)
      }
      return rank(left) < rank(right)
    }
    var priorities = Array(repeating: 0, count: order.count)
    for (priority, position) in order.enumerated() { priorities[position] = priority }
    return priorities
  }

  /// A column for each item; where there is no room the last goes first.
  private var itemColumns: [Column<PublishedRow>] {
    zip(model.items, ColumnID.items(model.items)).enumerated().map { position, item in
      let widest =
        model.figures.filter { $0.key.item == item.0 }
        .map { TableCell(field(of: $0).runs).width }.max() ?? 0
      return Column(
        item.1, head: .name(item.0), .right, priority: position, minWidth: max(widest, 10),
        maxWidth: max(widest, 24)
      ) { field(of: $0.figures[position]) }
    }
  }

  private func field(of figure: PublishedFigure?) -> Field {
    .published(figure, note: model.noteNumber(of: figure), words)
  }
}

/// What the publication says of the figures of a row.
extension PublicationSheet {
  /// The notes for data files: `FY-2016-17: Revised; FY-2017-18: Provisional`.
  private var notesOfRow: Column<PublishedRow> {
    .data(.notes) { row in
      let notes = row.figures.compactMap(\.self).compactMap { figure in
        figure.note.map { note in
          row.item == nil ? "\(figure.key.item): \(note)" : "\(figure.key.period): \(note)"
        }
      }
      return notes.isEmpty ? .empty : .text(notes.joined(separator: "; "))
    }
  }

  /// The names of the row as published, items whose heads may be cut, and every note of its figures.
  private func details(of row: PublishedRow) -> [Line] {
    let names = [
      row.body.name == row.body.asPublished
        ? nil : Fact(words[.publication(.asPublished)], row.body.asPublished),
      row.item.map { Fact(words[.publication(.item)], $0) },
      row.period.map { Fact(words[.publication(.period)], words.say.period($0)) },
    ].compactMap(\.self)
    let notes = row.figures.compactMap(\.self).compactMap { figure -> Line? in
      guard let note = figure.note, let number = model.noteNumber(of: figure) else { return nil }
      let of = row.item == nil ? figure.key.item : words.say.shortPeriod(figure.key.period)
      return .fact(Fact("\(of) [\(number)]", note))
    }
    let ofItems =
      row.item == nil
      ? row.figures.compactMap(\.self).map { Fact(nil, $0.key.item, field(of: $0)) } : []
    return [names, ofItems].filter { !$0.isEmpty }.map { .facts($0) } + notes
  }
}

extension Field {
  /// A figure as published, with the number of its note before it: `[1] 908`.
  ///
  /// It is empty where the publication has no such figure, and a dot where it leaves one empty.
  ///
  /// - Parameter number: The number of its note; `nil` where it has none.
  fileprivate static func published(
    _ figure: PublishedFigure?, note number: Int?, _ words: Words
  ) -> Field {
    guard let figure else { return .empty }
    let field: Field =
      figure.value.map { .init(words.published($0), raw: .decimal($0)) } ?? .missing
    let counted = field.counts(.published(figure.key))
    guard let number else { return counted }
    let said = figure.value.map(words.published) ?? words[.publication(.legendNotPublished)]
    return counted.drawn(as: [TextRun(SafeText("[\(number)] "), role: .dim)] + field.runs)
      .said(as: words.say.noted(said, note: number))
  }
}
