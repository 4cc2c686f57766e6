import Boards
import CellCanvas
import Sheets
import ThreatDomain
import Wording

/// The sheets of the tables.
extension WorkbookBinder {
  func sheet(of numbered: NumberedTable) -> WorkbookSheet {
    let table = numbered.table
    let columns = table.workbookColumns(words)
    let isLacking = table.rows.contains { $0.fields.contains { !$0.lacks.isEmpty } }
    return WorkbookSheet(
      name: numbered.name, title: title(of: numbered),
      lines: lines(about(numbered)),
      head: columns.map(\.heading) + (isLacking ? [words[.workbook(.withoutForces)]] : []),
      rows: table.rows.map { row in
        columns.map {
          WorkbookCell(row.fields[$0.index], $0.id.unit, isInPounds: $0.isInPounds)
        } + (isLacking ? [lacks(columns.flatMap { row.fields[$0.index].lacks })] : [])
      })
  }

  private func title(of numbered: NumberedTable) -> String {
    let parts = [numbered.section.entry, numbered.pane.title].filter { !$0.isEmpty }
    return "\(words.say.tableNumber(numbered.number)): \(parts.joined(separator: " · "))"
  }

  /// What the table is about: area, month and export; its size.
  private func about(_ numbered: NumberedTable) -> [String] {
    let table = numbered.table
    let size = words.say.holdsOneTable(rows: table.rows.count)
    let empty = table.rows.isEmpty ? [table.whenEmpty] : []
    return [numbered.section.context.about, ([size] + empty).joined(separator: " ")]
      + [handlingLine(of: [numbered.section])]
  }

  /// The forces whose returns are missing from a figure, or from the figures of a row.
  func lacks(_ forces: [LackingForce]) -> WorkbookCell {
    let names = Set(forces).sorted().map(\.description)
    return names.isEmpty ? .shorthand(.none) : .text(names.joined(separator: " "))
  }
}
