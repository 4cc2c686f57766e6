import SQLiteFile

extension Database {
  /// The roles that own or lead something in the snapshot, each once, in order of name.
  package borrowing func knownRoles() throws(StoreError) -> [String] {
    try Statement(
      """
      SELECT owner_role AS role FROM investigation WHERE owner_role IS NOT NULL
       UNION
      SELECT owner_role FROM threat WHERE owner_role IS NOT NULL
       UNION
      SELECT lead_role FROM plan_activity
       ORDER BY 1
      """, on: self
    ).all { $0.text(0) }
  }
}
