extension Database {
  /// The SHA-256 of every object that the snapshot was built from, in lower-case hex.
  package borrowing func partHashes() throws(StoreError) -> [String] {
    try Statement("SELECT sha256 FROM export_part ORDER BY sha256", on: self).all { $0.text(0) }
  }
}
