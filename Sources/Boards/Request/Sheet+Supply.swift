import CellCanvas
import ExportFormat
import Sheets
import SnapshotStore
import Wording

/// What an export does not supply is said to be so, in place of zero, nothing or a dash.
extension Sheet {
  /// The sheet with every pane and figure of an absent table or column replaced.
  ///
  /// - Parameter leads: The tables that the board is about; without any of them nothing is left to
  ///   say.
  func supplied(for request: BoardRequest, leads: [Table]) -> Sheet {
    guard !request.supply.isWhole else { return self }
    let lost = request.supply.lacking(among: leads)
    guard leads.isEmpty || lost.count < leads.count else {
      return without(lost, request.supply, request.words)
    }
    return withoutLacking(request.supply, request.words)
  }

  /// The sheet of a board of which the export holds no table.
  ///
  /// A pane of other tables stays.
  private func without(_ tables: [Table], _ supply: Supply, _ words: Words) -> Sheet {
    let said = words.notSupplied(tables)
    var copy = saying(only: [said])
    copy.headline = [.headline([said], words)]
    var unseen: Set<String> = []
    copy.panes = panes.map { pane in
      let lacking = supply.lacking(among: pane.needs).map(\.name)
      if !pane.needs.isEmpty, lacking.isEmpty {
        return pane.withoutLacking(supply, noting: &unseen)
      }
      return pane.notSupplied(lacking.isEmpty ? tables.map(\.name) : lacking, words)
    }
    return copy
  }

  private func withoutLacking(_ supply: Supply, _ words: Words) -> Sheet {
    var noted: Set<String> = []
    var copy = self
    copy.headline = headline.map { line in
      line.changingFields { id, field in
        guard let lacking = supply.lacking(of: id, field) else { return field }
        noted.formUnion(lacking)
        return .lacking(words[.fact(.notSuppliedInBrief)])
      }
    }
    copy.panes = panes.map { pane in
      let lacking = supply.lacking(among: pane.needs).map(\.name)
      noted.formUnion(lacking + supply.lacking(among: pane.gains).map(\.name))
      return lacking.isEmpty
        ? pane.withoutLacking(supply, noting: &noted) : pane.notSupplied(lacking, words)
    }
    guard !noted.isEmpty else { return copy }
    let columns = supply.lackingColumns(among: noted).sorted()
    let said = words.say.notSupplied(supply.lacking(among: noted).map(\.name) + columns)
    copy.headline.append(.words(said, .dim))
    return copy.saying(last: [words.asSentence(said)])
  }
}

extension Supply {
  /// The tables and columns behind a figure that the export does not hold; `nil` where it holds all.
  fileprivate func lacking(of id: ColumnID?, _ field: Field) -> Set<String>? {
    var needed = field.figure?.tables ?? []
    if let table = id.flatMap({ neededByColumn[$0] }) { needed.insert(table.name) }
    let columns = lackingColumns(among: (field.sought ?? field.figure)?.summedColumns ?? [])
    let lacking = Set(lacking(among: needed).map(\.name)).union(columns)
    return lacking.isEmpty ? nil : lacking
  }
}

extension Pane {
  /// The pane, noting the tables that it cannot be without.
  func needing(_ tables: Table...) -> Pane { needing(Set(tables.map(\.name))) }

  /// The pane, noting the tables that add rows to it.
  func gaining(_ tables: Table...) -> Pane { gaining(Set(tables.map(\.name))) }

  fileprivate func notSupplied(_ tables: [String], _ words: Words) -> Pane {
    // The lines of the row under the cursor, and conditions, come from other panes.
    if content == .details || isOfConditions { return self }
    return lacking(tables, saying: words[.fact(.notSupplied)])
  }

  fileprivate func withoutLacking(_ supply: Supply, noting noted: inout Set<String>) -> Pane {
    switch content {
    case .table(let table): return with(.table(table.withoutLacking(supply, &noted)))
    case .grid(let grid, let data):
      return with(.grid(grid, data: data.value.deferred(without: supply)))
    case .line(let chart, let data):
      return with(.line(chart, data: data.value.deferred(without: supply)))
    case .heat(let heat, let data):
      return with(.heat(heat, data: data.value.deferred(without: supply)))
    case .map(let map, let data):
      return with(.map(map, data: data.value.deferred(without: supply)))
    case .text, .details: return self
    }
  }
}

extension DataTable {
  /// The data of a picture.
  ///
  /// The picture draws no figure of an absent table, because its pane needs the tables. So columns
  /// that only data has are not noted.
  fileprivate func deferred(without supply: Supply) -> Deferred<DataTable> {
    var unseen: Set<String> = []
    let table = withoutLacking(supply, &unseen)
    return Deferred(table)
  }

  /// The table with a dot for every figure of an absent table.
  fileprivate func withoutLacking(_ supply: Supply, _ noted: inout Set<String>) -> DataTable {
    let changed = rows.map { row in
      row.with(
        zip(columns, row.fields).map { column, field in
          guard let lacking = supply.lacking(of: column.id, field) else { return field }
          noted.formUnion(lacking)
          return Field.missing
        })
    }
    return with(rows: changed)
  }
}

/// The table that a column or fact needs beside those that its figure names.
///
/// A field without a figure needs a row here where it would read zero, none or not scored for a
/// table that is absent.
let neededByColumn: [ColumnID: Table] = [
  .actors: .actor, .leadActors: .actor, .closed: .investigation, .toEscalate: .investigation,
  .openItems: .investigation, .p1P2Items: .investigation,
  .score: .assessment, .harmScore: .assessment, .confidence: .assessment,
  .notScored: .assessment, .stale: .assessment, .scored: .assessment,
  .lastDisruptedOn: .disruption, .daysSinceDisruption: .disruption, .disruptions: .disruption,
  .longestDays: .escalation, .oldestDays: .dissemination, .takeUpShare: .dissemination,
  .medianDaysToTakeUp: .dissemination, .campaignsRunning: .campaign, .plans: .planActivity,
]
