import CellCanvas
import Sheets
import ThreatDomain
import Wording

/// The grid itself.
extension GridSheet {
  var block: GridBlock {
    let words = words
    return GridBlock(
      columns: model.levels.map(column), rows: model.rows.map(row),
      whenEmpty: words[.fact(.noInvestigations)], more: { words.say.more($0) },
      all: { words.say.listAll($0) })
  }

  /// `P1  4 (+2 -1)`.
  private func column(_ level: GridModel.Level) -> GridBlock.Column {
    let role = level.level.role(of: level.count)
    let count = TextRun(
      SafeText("\(level.level.rawValue)  \(words.count(level.count))"), role: role)
    let title = Field(
      [count] + (isFlowKnown ? [flow(level)] : []), raw: .integer(level.count))
    return GridBlock.Column(title: title, role: role, details: [definition(of: level.level)])
  }

  /// How many came to the level and how many left it: what was closed has no day, and is no part.
  private func flow(_ level: GridModel.Level) -> TextRun {
    let parts = [(level.entered, "+"), (level.left, "-")].filter { $0.0 > 0 }
      .map { "\($0.1)\(words.count($0.0))" }
    guard !parts.isEmpty else { return TextRun(" (=)", role: .dim) }
    return TextRun(
      SafeText(" (\(parts.joined(separator: " ")))"), role: level.change < 0 ? .down : .up)
  }

  private func row(_ row: GridModel.Row) -> GridBlock.Row {
    let lists = PriorityLevel.allCases.map { level in
      GridCell(grouping: grouping, level: level, filter: model.filter, row: row.id).place
    }
    return GridBlock.Row(title: row.title, cells: row.cells.map { $0.map(item) }, lists: lists)
  }

  private func item(_ entry: GridEntry) -> GridItem {
    GridItem(
      name: entry.investigation.operation, age: words.age(entry.age),
      marks: GridMark.beside(entry.marks, words)
        .after(request.agreedLevel(of: entry.investigation), words), isUrgent: entry.needsMeeting,
      opens: entry.place, details: writer.details(of: entry))
  }
}
