import SQLiteFile
import ThreatDomain

extension Database {
  /// The time limits of the export, with defaults for those that it leaves out.
  package borrowing func timeLimits() throws(StoreError) -> TimeLimits {
    let rows = try Statement("SELECT limit_id, days FROM time_limit", on: self)
      .all { row throws(StoreError) in (try row.code(0, TimeLimit.self), row.integer(1)) }
    return TimeLimits(Dictionary(rows, uniquingKeysWith: { first, _ in first }))
  }
}
