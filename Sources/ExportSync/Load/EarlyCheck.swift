import ExportFormat
import Platform
import SnapshotStore

/// The integrity check of the coded tables on another core, while other tables are loaded.
///
/// They are nearly all of the snapshot.
struct EarlyCheck {
  let tables: [Table]
  private let work: SideWork<Result<[CrossFault], StoreError>>

  /// Starts the check; returns when the check has read the schema.
  init(of tables: [Table], in path: String) {
    self.tables = tables
    let hasBegun = Handover<Bool>(places: 1)
    work = SideWork {
      Result { () throws(StoreError) in
        let check: IntegrityCheck
        do throws(StoreError) {
          check = try IntegrityCheck(of: tables, in: path)
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
