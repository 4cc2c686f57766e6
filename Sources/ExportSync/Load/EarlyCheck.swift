import ExportFormat
import Platform
import SnapshotStore

/// The integrity check of a table on another core, while other tables are loaded.
struct EarlyCheck {
  let table: Table
  private let work: SideWork<Result<[CrossFault], StoreError>>

  /// Starts the check; returns when the check has read the schema.
  init(of table: Table, in path: String) {
    self.table = table
    let hasBegun = Handover<Bool>(places: 1)
    work = SideWork {
      Result { () throws(StoreError) in
        let check: TableCheck
        do throws(StoreError) {
          check = try TableCheck(of: table, in: path)
        } catch {
          _ = hasBegun.put(false)
          throw error
        }
        _ = hasBegun.put(true)
        return try check.faults()
      }
    }
    _ = hasBegun.take()
  }

  /// The faults that were found; waits for the end of the check.
  func faults() throws(StoreError) -> [CrossFault] { try work.value().get() }
}
