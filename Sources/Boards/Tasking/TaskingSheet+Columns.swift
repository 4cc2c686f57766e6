import Sheets
import ThreatDomain

/// Columns about the investigation of a row, shared by several tables of the board.
extension TaskingSheet {
  func column<Row>(
    _ id: ColumnID, priority: Int = 0, _ entry: @escaping @Sendable (Row) -> GridEntry
  ) -> Column<Row> {
    writer.column(id).with(priority: priority).of(entry)
  }

  func operation<Row>(_ entry: @escaping @Sendable (Row) -> GridEntry) -> Column<Row> {
    writer.column(.operation).with(minWidth: 8, maxWidth: 16).of(entry)
  }

  func leadAgency<Row>(
    priority: Int, _ entry: @escaping @Sendable (Row) -> GridEntry
  ) -> Column<Row> {
    writer.column(.leadAgency).with(priority: priority, minWidth: 10, maxWidth: 30).of(entry)
  }
}
