import ExportFormat
import ThreatDomain

/// What became of the months that were published before: kept, corrected, or changed in silence.
struct MonthHistory {
  /// The parts that were published before, by name.
  var partsBefore: [String: PreviousExport.Part] { before }
  private let before: [String: PreviousExport.Part]
  private let previous: PreviousExport?
  private let reason: String?
  /// Months that were sealed and changed, without a reason.
  private(set) var problems = ProblemList()
  /// The months that were corrected, with a reason.
  private(set) var restated: [String] = []
  private(set) var objects = 0

  init(_ previous: PreviousExport?, reason: String?) {
    self.previous = previous
    self.reason = reason
    before = previous?.parts ?? [:]
  }

  /// Months of a table that clients know, and which therefore stay, without rows if need be.
  func months(of table: Table) -> [Month] { previous?.months(of: table.name) ?? [] }

  /// Why the part was corrected: the old reason where it stays, the new one where it changed.
  mutating func reason(for part: PublishedPart, sha256: String, rows: Int64) -> String? {
    objects += 1
    guard let old = before[part.name] else { return nil }
    if old.sha256 == sha256 { return old.reason }
    let isEmptied = MonthHistory.isEmptied(part, rows: rows, before: old)
    guard old.isSealed || isEmptied else { return nil }
    return refuse(
      part.table.name, month: part.month,
      found: isEmptied ? "no row for a month that had some" : "other rows for a closed month",
      restating: part.month.map { "\(part.table.name) \($0)" } ?? part.table.name)
  }

  /// The reason that the centre gives for a change, or a problem where it gives none.
  @discardableResult
  mutating func refuse(
    _ table: String, month: Month?, found: String, restating name: String
  ) -> String? {
    guard let reason else {
      problems.add(
        ExportProblem(
          file: "\(table).csv", member: month.map { "\($0)" }, found: found,
          expected: "those that were published, or --reason TEXT for all to read"))
      return nil
    }
    restated.append(name)
    return reason
  }
}
