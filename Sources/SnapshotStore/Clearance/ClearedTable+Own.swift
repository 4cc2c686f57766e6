import ExportFormat

/// Views over ptg's own tables that hold ids or texts of records.
extension ClearedTable {
  /// The views; columns and kinds are as in ``SnapshotSchema``.
  static let own = [
    ClearedTable(
      "score_in_force",
      sql: """
        SELECT * FROM main.score_in_force AS t
         WHERE NOT (\(RowCondition.subject("t", of: .assessment).joined(separator: " OR ")))
        """),
    ClearedTable(
      "unusual_text",
      sql: """
        SELECT * FROM main.unusual_text AS t
         WHERE NOT (\(goneTexts.joined(separator: "\n        OR ")))
        """),
  ]

  /// Conditions in SQL that keep a text back: its record, or the row that held it, is kept back.
  private static var goneTexts: [String] {
    let cleared = Set(all.map(\.name))
    let ofRecords = handled.compactMap { table in
      table.key.first.map { key in
        """
        t.record = '\(table.name)' AND EXISTS (SELECT 1 FROM main.\(table.name) AS r \
        WHERE r.\(key) = t.record_id AND \(isConditional("r")))
        """
      }
    }
    let ofRows = TextPlace.all.filter { $0.table != $0.record && cleared.contains($0.table) }
    return ofRecords
      + ofRows.map { place in
        """
        t.record = '\(place.record)' AND t.column_name = '\(place.name)' \
        AND NOT EXISTS (SELECT 1 FROM \(place.table) AS r \
        WHERE \(place.isOf("t.record_id")) AND r.\(place.column) = t.text)
        """
      }
  }
}
