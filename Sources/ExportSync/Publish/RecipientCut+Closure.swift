import ExportFormat

extension RecipientCut {
  /// A row that names a row outside the export, and what was done about it.
  struct Closure: Equatable, Sendable {
    let table: Table
    /// The line of the row in the centre's file.
    let line: Int
    let column: Column
    /// What the field holds.
    let value: String
    /// Whether the row was left out; otherwise the field was emptied.
    let isDropped: Bool

    static func == (left: Self, right: Self) -> Bool {
      left.table.name == right.table.name && left.line == right.line
        && left.column.name == right.column.name && left.isDropped == right.isDropped
    }

    /// What happened, worded to follow the place.
    var outcome: String {
      let lack = "no such \(column.reference ?? "row") in the export"
      return isDropped ? "left out: \(lack)" : "emptied: \(lack)"
    }

    /// One line for each column: `dissemination.csv: 3 of investigation_id emptied: ...`.
    static func words(_ closures: [Closure]) -> [String] {
      var lines: [(key: String, first: Closure, count: Int)] = []
      for closure in closures {
        let key = "\(closure.table.name) \(closure.column.name) \(closure.isDropped)"
        if let last = lines.indices.last, lines[last].key == key {
          lines[last].count += 1
        } else if let position = lines.firstIndex(where: { $0.key == key }) {
          lines[position].count += 1
        } else {
          lines.append((key, closure, 1))
        }
      }
      return lines.map { line in
        let what = line.first.isDropped ? "rows by" : "of"
        return "\(line.first.table.fileName): \(line.count) \(what) \(line.first.column.name) "
          + line.first.outcome
      }
    }
  }
}
