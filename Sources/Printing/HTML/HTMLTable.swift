import Boards
import CellCanvas
import Sheets
import Wording

/// A table of a board as HTML: a caption, column heads and row heads.
///
/// A screen shows all columns.
///
/// On paper, columns without room are hidden and named below the table, as in plain text.
struct HTMLTable {
  let table: DataTable
  let caption: SafeText
  let isQuiet: Bool
  let words: Words
  let paper: Paper

  /// The width in letters above which a table is set in smaller type.
  private static let wide = 90

  /// The most rows of a table that is kept on one page.
  private static let few = 8

  func write(to markup: inout Markup) {
    guard !table.rows.isEmpty else {
      return markup.element(.p, text: SafeText(table.whenEmpty))
    }
    let columns = columns
    markup.element(.div, [Attribute(.class, "wide-scroll")]) { markup in
      markup.element(.table, size) { markup in
        markup.element(
          .caption, isQuiet ? [Attribute(.class, "quiet")] : [], text: caption)
        markup.element(.thead) { markup in
          markup.element(.tr) { markup in
            for column in columns { writeHead(column, to: &markup) }
          }
        }
        for group in groups { write(group, columns, to: &markup) }
      }
    }
    writeLeftOut(columns, to: &markup)
  }

  /// The classes for paper: small type for a wide table, no page break for a short one.
  private var size: [Attribute] {
    let names =
      (table.naturalWidth > HTMLTable.wide ? ["wide"] : [])
      + (table.rows.count <= HTMLTable.few ? ["few"] : [])
    return names.isEmpty ? [] : [Attribute(.class, made: names.joined(separator: " "))]
  }

  private struct Column {
    let index: Int
    let isOffPaper: Bool
    /// Whether the column names the row.
    let isName: Bool
    /// Whether the fields are too short to be broken: dates, ages, figures.
    ///
    /// A field with several marks may be broken, but each mark stays whole.
    let isShort: Bool
  }

  /// The width of the longest field that is never broken: `31 Mar 2019`.
  private static let shortWidth = 11

  private var columns: [Column] {
    let shown = table.shownColumns
    let onPaper = table.wrapping.columnsOnPaper(width: paper.lettersAcross)
    return shown.map { index in
      let width = table.rows.map { TableCell($0.fields[index].runs).width }.max() ?? 0
      return Column(
        index: index, isOffPaper: !onPaper.contains(index),
        isName: index == (table.nameColumn ?? shown.first),
        isShort: width <= HTMLTable.shortWidth && !table.rows.contains { $0.fields[index].hasMarks }
      )
    }
  }

  /// The rows below one rule.
  private struct Group {
    let rule: String?
    var rows: [DataRow]
  }

  private var groups: [Group] {
    var groups: [Group] = []
    for row in table.rows {
      if groups.isEmpty || row.ruleAbove != nil {
        groups.append(Group(rule: row.ruleAbove, rows: [row]))
      } else {
        groups[groups.count - 1].rows.append(row)
      }
    }
    return groups
  }

  /// - Parameter isHead: Whether the cell is a head.
  ///
  /// A head may be broken, whatever its column holds.
  private func classes(_ column: Column, isHead: Bool = false) -> [Attribute] {
    let isNumber = table.columns[column.index].alignment == .right
    let names =
      (isNumber ? ["n"] : []) + (column.isShort && !isHead && !isNumber ? ["short"] : [])
      + (column.isOffPaper ? ["off-paper"] : [])
    return names.isEmpty ? [] : [Attribute(.class, made: names.joined(separator: " "))]
  }

  private func writeHead(_ column: Column, to markup: inout Markup) {
    markup.element(
      .th, [Attribute(.scope, "col")] + classes(column, isHead: true),
      text: SafeText(table.columns[column.index].head))
  }

  private func write(_ group: Group, _ columns: [Column], to markup: inout Markup) {
    markup.element(.tbody) { markup in
      if let rule = group.rule {
        markup.element(.tr) { markup in
          markup.element(
            .th,
            [
              Attribute(.scope, "rowgroup"), Attribute(.class, "rule"),
              Attribute(.colspan, Double(columns.count)),
            ], text: SafeText(rule))
        }
      }
      for row in group.rows { write(row, columns, to: &markup) }
    }
  }

  private func write(_ row: DataRow, _ columns: [Column], to markup: inout Markup) {
    markup.element(.tr) { markup in
      for column in columns {
        let scope = column.isName ? [Attribute(.scope, "row")] : []
        markup.element(column.isName ? .th : .td, scope + classes(column)) { markup in
          markup.write(row.fields[column.index])
        }
      }
    }
  }

  private func writeLeftOut(_ columns: [Column], to markup: inout Markup) {
    let names = columns.filter(\.isOffPaper).map { table.columns[$0.index].title }
    guard !names.isEmpty else { return }
    markup.element(
      .p, [Attribute(.class, "left-out")],
      text: "\(words[.fact(.leftOut)]): \(names.joined(separator: ", "))")
  }
}

extension Field {
  /// Whether the field has several marks with blanks between them.
  fileprivate var hasMarks: Bool { runs.contains { $0.text == " " } }
}

extension DataTable {
  /// The table with columns that shrink to their longest word, because longer text wraps.
  fileprivate var wrapping: DataTable {
    let columns = columns.enumerated().map { index, column in
      guard let least = column.minWidth else { return column }
      let texts = rows.map { TableCell($0.fields[index].runs).text } + [SafeText(column.head)]
      let longest = texts.flatMap(\.words).map(\.width).max() ?? 0
      var shrunk = column
      shrunk.minWidth = min(least, longest)
      return shrunk
    }
    return with(columns: columns)
  }
}

extension Markup {
  /// A field of a table.
  ///
  /// Small charts and bars are drawn as pictures.
  fileprivate mutating func write(_ field: Field) {
    if let picture = CellPicture(field) { picture.write(to: &self) } else { write(field.runs) }
  }
}
