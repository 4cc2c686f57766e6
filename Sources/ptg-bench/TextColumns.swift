/// Cells in columns, as text: the first column at its left, figures at their right.
struct TextColumns {
  /// Rows of equally many cells, the heads first.
  let rows: [[String]]

  var lines: [String] {
    guard let heads = rows.first else { return [] }
    let widths = heads.indices.map { column in rows.map { $0[column].count }.max() ?? 0 }
    return rows.map { row in
      zip(row, widths).enumerated().map { position, cell in
        let blanks = String(repeating: " ", count: cell.1 - cell.0.count)
        return position == 0 ? cell.0 + blanks : blanks + cell.0
      }.joined(separator: "  ")
    }
  }
}
