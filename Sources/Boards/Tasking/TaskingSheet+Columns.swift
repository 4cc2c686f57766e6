import CellCanvas
import Sheets
import SnapshotStore
import ThreatDomain
import Wording

/// Columns that several tables of the board have: facts of the investigation a row is about.
extension TaskingSheet {
  typealias Entry<Row> = @Sendable (Row) -> GridEntry

  func operation<Row>(_ entry: @escaping Entry<Row>) -> Column<Row> {
    Column(.operation, .column(.operation), minWidth: 8, maxWidth: 16) {
      .text(entry($0).investigation.operation, .heading)
    }
  }

  func level<Row>(priority: Int = 0, _ entry: @escaping Entry<Row>) -> Column<Row> {
    Column(.level, .column(.level), priority: priority) { .level(of: entry($0).investigation) }
  }

  func marks<Row>(_ entry: @escaping Entry<Row>) -> Column<Row> {
    Column(.marks, .column(.marks), priority: 2) { [words] in GridMark.field(entry($0).marks, words)
    }
  }

  func leadAgency<Row>(priority: Int, _ entry: @escaping Entry<Row>) -> Column<Row> {
    Column(.leadAgency, .grid(.leadAgency), priority: priority, minWidth: 10, maxWidth: 30) {
      .text(entry($0).investigation.leadAgency)
    }
  }

  func loss<Row>(priority: Int, _ entry: @escaping Entry<Row>) -> Column<Row> {
    Column(.lossPence, .column(.loss), .right, priority: priority) { [request] in
      .loss(of: entry($0).investigation, request)
    }
  }

  func identifier<Row>(priority: Int, _ entry: @escaping Entry<Row>) -> Column<Row> {
    Column(.investigationId, .grid(.identifier), priority: priority) {
      .text(entry($0).investigation.id, .dim)
    }
  }
}
