import CSQLite

/// Prepared statements of one connection that wait to be run again, by their SQL.
///
/// To prepare a statement takes longer than to answer most questions with it, and a board asks the
/// same ones each time. Identity is the point: a statement comes back to where it was taken from.
final class StatementShelf {
  private var handles: [String: OpaquePointer] = [:]
  private var isOpen = true

  /// A statement of this text that nobody uses; `nil` where there is none.
  func take(_ sql: String) -> OpaquePointer? { handles.removeValue(forKey: sql) }

  /// Takes a statement back that is used no longer, or finalizes it where it is not needed.
  func put(_ handle: OpaquePointer, sql: String) {
    guard isOpen, handles[sql] == nil else {
      sqlite3_finalize(handle)
      return
    }
    sqlite3_reset(handle)
    sqlite3_clear_bindings(handle)
    handles[sql] = handle
  }

  /// Finalizes all that wait; those in use are finalized when they come back.
  func close() {
    isOpen = false
    for handle in handles.values { sqlite3_finalize(handle) }
    handles = [:]
  }
}
