import ExportFormat
import SnapshotStore
import Wording

/// Sentences that need a table of the export.
extension BoardRequest {
  /// The sentence; `nil` where the export does not hold one of the tables.
  func supplied(_ tables: Table..., sentence: @autoclosure () -> String) -> String? {
    supply.lacking(among: tables).isEmpty ? sentence() : nil
  }

  /// The sentence, or which of its tables the export does not hold.
  func said(from tables: Table..., sentence: @autoclosure () -> String) -> String {
    let lacking = supply.lacking(among: tables)
    return lacking.isEmpty ? sentence() : words.notSupplied(lacking)
  }
}

extension Words {
  /// The sentence that these tables are not supplied in this export.
  func notSupplied(_ tables: [Table]) -> String {
    asSentence(say.notSupplied(tables.map(\.name)))
  }
}
