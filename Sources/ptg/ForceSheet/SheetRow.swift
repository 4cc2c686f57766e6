import ExportFormat
import ExportSync

/// One row of a sheet that a force sent back.
struct SheetRow {
  /// The line of the file on which the row starts.
  let line: Int
  private let fields: [String]

  init(_ row: TableRow) {
    line = row.line
    // Spaces at the ends, and of any width, come from copying; they carry no meaning.
    fields = row.fields.map { field in
      field.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
  }

  /// The text of a field; empty where nothing is filled in.
  subscript(_ column: ForceSheetColumn) -> String { fields[column.place] }

  /// Whether nothing stands in it, as in a row that was cleared.
  var isEmpty: Bool { fields.allSatisfy(\.isEmpty) }
}

extension ForceSheetColumn {
  /// The position of the column in every row.
  fileprivate var place: Int { ForceSheetColumn.allCases.firstIndex(of: self) ?? 0 }
}
