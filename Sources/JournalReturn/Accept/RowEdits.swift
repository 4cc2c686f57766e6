import ExportFormat
import ExportSync
import MeetingJournal
import ThreatDomain

/// What a decision on an entry makes of the centre's tables.
///
/// The working tables change at once, so that the next entry is compared with what they say then.
struct RowEdits {
  let returned: ReturnedEvent
  /// The id of the region that sent the entry.
  let region: String
  let decision: CentreDecision
  let today: Day
  private(set) var tables: CentreTables
  private(set) var changes = ChangeSet()
  /// The row that holds the result, for the answer; `nil` where there is none.
  private(set) var result: (table: String, row: String)?

  init(
    _ proposal: Proposal, _ decision: CentreDecision, on today: Day, in tables: CentreTables
  ) {
    returned = proposal.returned
    region = proposal.region
    self.decision = decision
    self.today = today
    self.tables = tables
    edit()
  }

  /// Why a row that it makes or changes would be refused; `nil` where none would.
  var fault: String? {
    for added in changes.added {
      guard let table = Table.named(added.table) else { continue }
      if let fault = tables.fault(of: added.fields, in: table) { return fault }
    }
    for cell in changes.cells {
      guard let table = Table.named(cell.table), let fields = tables.fields(table, cell.row)
      else { continue }
      // A fault that the row had before is not the entry's.
      var before = fields
      for change in changes.cells where change.table == cell.table && change.row == cell.row {
        before[table.place(of: change.column)] = change.was
      }
      if let fault = tables.fault(of: fields, in: table),
        tables.fault(of: before, in: table) != fault
      {
        return fault
      }
    }
    return nil
  }

  var event: JournalEvent { returned.event }
  /// The key of a row that stands for the entry whatever becomes of its text.
  var root: String { returned.root.description }
  var scope: String { "region:\(region)" }

  /// Changes a field, and notes what it said.
  mutating func set(_ table: Table, _ row: String, _ column: String, to value: String) {
    result = result ?? (table.name, row)
    guard let was = tables.field(table, row, column), was != value else { return }
    tables.set(table, row, column, to: value)
    changes.cells.append(
      ChangeSet.Cell(
        event: event.id.description, table: table.name, row: row, column: column, was: was,
        becomes: value))
  }

  /// Adds a row; where its key is there already, the fields of that row change.
  ///
  /// - Parameter kept: The columns that stay as they are in a row that is there: what became of it
  ///   since is the centre's.
  mutating func put(
    _ table: Table, _ values: [String: String], keeping kept: Set<String> = []
  ) {
    let keys = table.key.map { values[$0] ?? "" }
    if table.key.count == 1, tables.has(table, keys[0]) {
      for column in table.columns where !kept.contains(column.name) {
        guard let value = values[column.name] else { continue }
        set(table, keys[0], column.name, to: value)
      }
      return
    }
    let fields = table.columns.map { values[$0.name] ?? "" }
    tables.add(fields, to: table)
    changes.added.append(
      ChangeSet.Added(event: event.id.description, table: table.name, fields: fields))
    result = result ?? (table.name, keys[0])
  }
}
