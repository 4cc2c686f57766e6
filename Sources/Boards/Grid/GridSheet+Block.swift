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

  /// The head of a column: `P1  4 (+1)`.
  private func column(_ level: GridModel.Level) -> GridBlock.Column {
    let role = level.level.role(of: level.count)
    let count = TextRun(
      SafeText("\(level.level.rawValue)  \(words.count(level.count))"), role: role)
    let title = Field(
      [count, change(level.change)], raw: .integer(level.count))
    return GridBlock.Column(title: title, role: role, details: [definition(of: level.level)])
  }

  private func change(_ change: Int) -> TextRun {
    switch change {
    case 0: TextRun(" (=)", role: .dim)
    case 1...: TextRun(SafeText(" (+\(words.count(change)))"), role: .up)
    default: TextRun(SafeText(" (\(words.count(change)))"), role: .down)
    }
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
      marks: GridMark.beside(entry.marks, words), isUrgent: entry.needsMeeting,
      opens: entry.place, details: writer.details(of: entry))
  }
}
