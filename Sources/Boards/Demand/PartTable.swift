import Sheets
import ThreatDomain
import Wording

/// A table of parts with their figures, small charts and signals, in the given order.
struct PartTable {
  private let parts: [DemandPart]
  private let columns: DemandColumns
  private let details: DemandDetails

  /// - Parameter whole: The demand that shares are taken of.
  init(_ parts: [DemandPart], month: Month, of whole: DemandPart, _ request: BoardRequest) {
    self.parts = parts
    columns = DemandColumns(month: month, whole: whole, request: request)
    details = DemandDetails(month: month, request: request)
  }

  var table: DataTable {
    let hasRates = parts.contains { $0.rate != nil }
    return DataTable(
      parts,
      [
        .data(.id) { .text($0.key) },
        Column(.name, .column(.name), minWidth: 16, maxWidth: 44) { .text($0.name) },
        columns.reports, columns.yearBefore(head: .term(.demand(.yearBefore)), priority: 8),
        columns.onYearBefore(priority: 3), columns.rate(isShown: hasRates, priority: 2),
        columns.rateReason, columns.line(priority: 1), columns.signal(),
        columns.loss(priority: 4), columns.lossShare(priority: 6),
        columns.victimShare(
          .repeatShare, .column(.repeated), priority: 7, .repeatVictims, { $0.repeatShare }),
        columns.victimShare(
          .vulnerableShare, .column(.vulnerable), priority: 7, .vulnerableVictims,
          { $0.vulnerableShare }),
      ], columns.request.words, whenEmpty: .fact(.noReports),
      opens: \.opens, details: details.lines)
  }
}
