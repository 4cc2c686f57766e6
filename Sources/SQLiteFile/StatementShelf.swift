import CSQLite

/// Prepared statements of one connection that are kept for reuse, by their SQL.
///
/// Preparing a statement takes longer than answering most questions with it, and a board asks the
/// same questions each time. This is a class, so that a statement returns to the shelf it came
/// from.
final class StatementShelf {
  private var handles: [String: OpaquePointer] = [:]
  private var isOpen = true

  /// An unused statement with this SQL; `nil` where there is none.
  func take(_ sql: String) -> OpaquePointer? { handles.removeValue(forKey: sql) }

  /// Takes back a statement after use, or finalizes it where the shelf already has one like it.
  func put(_ handle: OpaquePointer, sql: String) {
    guard isOpen, handles[sql] == nil else {
      sqlite3_finalize(handle)
      return
    }
    sqlite3_reset(handle)
    sqlite3_clear_bindings(handle)
    handles[sql] = handle
  }

  /// Finalizes all statements on the shelf; statements in use are finalized when they come back.
  func close() {
    isOpen = false
    for handle in handles.values { sqlite3_finalize(handle) }
    handles = [:]
  }
}
