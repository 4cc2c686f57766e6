import CellCanvas
import Wording

/// The work of leaving records out of a sheet: what is left of it, and which records it named.
struct Redaction {
  let records: WithheldRecords
  let words: Words
  /// The records that were met, wherever they stood.
  private(set) var found: Set<Place> = []

  init(_ records: WithheldRecords, _ words: Words) {
    self.records = records
    self.words = words
  }

  /// The pane with what is left of it; `nil` where that is nothing.
  mutating func pane(_ pane: Pane) -> Pane? {
    switch pane.content {
    case .table(let table): return pane.with(.table(self.table(table)))
    case .grid(let grid, let data):
      return pane.with(.grid(self.grid(grid), data: self.data(data)))
    case .line(let chart, let data): return pane.with(.line(chart, data: self.data(data)))
    case .heat(let heat, let data): return pane.with(.heat(heat, data: self.data(data)))
    case .map(let map, let data): return pane.with(.map(map, data: self.data(data)))
    case .text(let lines):
      let kept = self.lines(lines)
      return kept.isEmpty && !lines.isEmpty ? nil : pane.with(.text(kept))
    case .details: return pane
    }
  }

  private mutating func data(_ data: Deferred<DataTable>) -> Deferred<DataTable> {
    let table = table(data.value)
    return Deferred(table)
  }

  /// The table without their rows; an empty one says how many there were.
  private mutating func table(_ table: DataTable) -> DataTable {
    var kept: [DataRow] = []
    var rule: String?
    for row in table.rows {
      rule = row.ruleAbove ?? rule
      if let place = row.opens, records.holds(place) {
        found.insert(place)
        continue
      }
      kept.append(self.row(row, ruleAbove: rule))
      rule = nil
    }
    let gone = table.rows.count - kept.count
    return DataTable(
      columns: table.columns, rows: kept,
      whenEmpty: gone > 0 ? words.rowsLeftOut(gone) : table.whenEmpty)
  }

  private mutating func row(_ row: DataRow, ruleAbove: String?) -> DataRow {
    let fields = row.fields.map { field($0) }
    let (records, words) = (records, words)
    return DataRow(
      fields, opens: row.opens,
      details: {
        var details = Redaction(records, words)
        return details.lines(row.details)
      }(), ruleAbove: ruleAbove)
  }

  private mutating func grid(_ grid: GridBlock) -> GridBlock {
    grid.with(
      grid.rows.map { row in
        row.with(
          row.cells.map { items in
            items.filter { !records.holds($0.opens) }.map(item)
          })
      })
  }

  /// The item, whose details name nobody either.
  private func item(_ item: GridItem) -> GridItem {
    let (records, words) = (records, words)
    return GridItem(
      name: item.name, age: item.age, marks: item.marks, isUrgent: item.isUrgent,
      opens: item.opens,
      details: {
        var details = Redaction(records, words)
        return details.lines(item.details)
      }())
  }
}

/// Words of a sheet.
extension Redaction {
  /// The lines without those that tell of the records; of lists only their names go.
  mutating func lines(_ lines: [[TextRun]]) -> [[TextRun]] {
    var kept: [[TextRun]] = []
    for line in lines {
      if let line = self.line(line) { kept.append(line) }
    }
    return kept
  }

  mutating func sentences(_ sentences: [String]) -> [String] {
    var kept: [String] = []
    for sentence in sentences {
      let named = records.named(in: sentence)
      found.formUnion(named)
      let left = named.isEmpty ? sentence : records.list(sentence, without: words.leftOutName)
      if let left { kept.append(left) }
    }
    return kept
  }

  private mutating func line(_ line: [TextRun]) -> [TextRun]? {
    let named = records.named(in: line)
    guard !named.isEmpty else { return line }
    found.formUnion(named)
    let left = line.map { run in
      guard records.isNamed(in: run.text.string) else { return run }
      let list = records.list(run.text.string, without: words.leftOutName)
      return list.map { TextRun(SafeText($0), role: run.role) } ?? run
    }
    return records.named(in: left).isEmpty ? left : nil
  }

  private mutating func field(_ field: Field) -> Field {
    var text: String?
    switch field.raw {
    case .text(let raw): text = raw
    // A number names nobody, and most fields are one.
    case .integer, .number: return field
    default: break
    }
    let named = [text, field.spoken].compactMap(\.self).map { records.named(in: $0) }
      .reduce(records.named(in: field.runs)) { $0.union($1) }
    guard !named.isEmpty else { return field }
    found.formUnion(named)
    if let text, let list = records.list(text, without: words.leftOutName),
      list != words.leftOutName
    {
      return Field(list, field.runs.first?.role ?? .text, raw: .text(list))
    }
    return Field(words.leftOutName, .dim, raw: .suppressed)
  }
}
