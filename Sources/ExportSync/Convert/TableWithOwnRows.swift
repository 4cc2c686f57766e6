import ExportFormat
import Platform

/// A table that is there, to which rows are added; none of its own is changed.
struct TableWithOwnRows {
  private let table: Table
  private let path: String
  private let own: [TableRow]

  init(_ table: Table, in folder: String) throws(ConvertError) {
    self.table = table
    path = "\(folder)/\(table.fileName)"
    var file = TableFile(table, in: folder, encoding: .utf8)
    do {
      own = try file.rows()
    } catch {
      throw .unreadable("\(error)")
    }
    if let problem = file.problems.all.first {
      throw .occupied("\(folder)/\(problem); the rows can be added when it is corrected")
    }
  }

  /// How many rows of its own the table has.
  var count: Int { own.count }

  /// The rows of its own, and behind them the new ones; one that it already has is not added.
  func rows(with new: [[String]]) throws(ConvertError) -> [[String]] {
    let positions = table.key.map(table.place(of:))
    let known = Dictionary(
      own.map { row in (positions.map { row.fields[$0] }, row) },
      uniquingKeysWith: { first, _ in first })
    var rows = own.map(\.fields)
    for fields in new {
      let key = positions.map { fields[$0] }
      guard let row = known[key] else {
        rows.append(fields)
        continue
      }
      guard row.fields == fields else {
        throw .occupied(
          "\(path):\(row.line): found another row of the key "
            + "\(Excerpt.escaped(key.joined(separator: " "))), expected the same row or none")
      }
    }
    return rows
  }
}
