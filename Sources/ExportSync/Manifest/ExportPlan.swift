import ExportFormat
import SnapshotStore
import ThreatDomain

/// A manifest that keeps every rule: the files to fetch and the parts to load, in order of loading.
struct ExportPlan {
  /// A file of the export: its name, size and hash.
  struct File: Hashable {
    let path: String
    let bytes: Int64
    let sha256: String
  }

  /// One object to load.
  struct Part {
    let table: Table
    let month: Month?
    let file: File
    let rows: Int64
    let isSealed: Bool
    let reason: String?
  }

  let title: String
  let epoch: Int
  let serial: Int
  let created: Timestamp
  let expires: Timestamp
  let recipient: String
  let marking: Marking
  let months: ClosedRange<Month>
  /// Who counts the reports, as every board says it.
  let countedBy: String
  /// The key of the rounding in the safe view.
  let roundingKey: RoundingKey
  /// The tables that the centre does not hold, of which the export has no part, and the columns
  /// that it holds for no row.
  let notSupplied: [SupplyGap]
  let totals: ControlTotals
  /// The parts, in the order of the catalogue and then of month.
  let parts: [Part]
  let schemas: [File]

  /// Every file once, objects first.
  var files: [File] {
    var seen: Set<File> = []
    return (parts.map(\.file) + schemas).filter { seen.insert($0).inserted }
  }

  var totalBytes: Int64 { files.reduce(0) { $0 + $1.bytes } }

  var totalRows: Int64 { parts.reduce(0) { $0 + $1.rows } }
}
