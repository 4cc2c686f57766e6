import ExportFormat
import Platform
import SnapshotStore

/// The integrity check of the coded tables on the other core, while the rest is loaded.
struct CodedCheck {
  let tables: [Table]
  private let work: SideWork<Result<[CrossFault], StoreError>>

  /// Starts the check; comes back when it has all of the schema that it needs.
  init(of tables: [Table], in path: String) {
    self.tables = tables
    let hasBegun = Handover<Bool>(places: 1)
    work = SideWork {
      Result { () throws(StoreError) in
        let check: TableCheck
        do throws(StoreError) {
          check = try TableCheck(of: tables, in: path)
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

  /// What was found, waited for.
  func faults() throws(StoreError) -> [CrossFault] { try work.value().get() }
}
