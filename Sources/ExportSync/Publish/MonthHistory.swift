import ExportFormat
import ThreatDomain

/// What happens to each month that was published before: unchanged, corrected, or changed silently.
struct MonthHistory {
  /// The parts that were published before, by name.
  var partsBefore: [String: PreviousExport.Part] { before }
  private let before: [String: PreviousExport.Part]
  private let previous: PreviousExport?
  private let reason: String?
  /// Sealed months that changed without a reason.
  private(set) var problems = ProblemList()
  /// The months that were corrected with a reason.
  private(set) var restated: [String] = []
  private(set) var objects = 0

  init(_ previous: PreviousExport?, reason: String?) {
    self.previous = previous
    self.reason = reason
    before = previous?.parts ?? [:]
  }

  /// The published months of a table, which therefore stay, even without rows.
  func months(of table: Table) -> [Month] { previous?.months(of: table.name) ?? [] }

  /// The reason for a correction: the old reason for an unchanged part, the new one for a changed
  /// part.
  mutating func reason(for part: PublishedPart, sha256: String, rows: Int64) -> String? {
    objects += 1
    guard let old = before[part.name] else { return nil }
    if old.sha256 == sha256 { return old.reason }
    // A table that is made changes with its source, of which a reason is asked.
    guard part.table.standing != .made else { return reason }
    let isEmptied = MonthHistory.isEmptied(part, rows: rows, before: old)
    guard old.isSealed || isEmptied else { return nil }
    return refuse(
      part.table.name, month: part.month,
      found: isEmptied ? "no row for a month that had some" : "other rows for a closed month",
      restating: part.month.map { "\(part.table.name) \($0)" } ?? part.table.name)
  }

  /// The centre's reason for a change; without one, a problem is reported.
  @discardableResult
  mutating func refuse(
    _ table: String, month: Month?, found: String,
    expected: String = "those that were published, or --reason TEXT for all to read",
    restating name: String
  ) -> String? {
    guard let reason else {
      problems.add(
        ExportProblem(
          file: "\(table).csv", member: month.map { "\($0)" }, found: found,
          expected: expected))
      return nil
    }
    restated.append(name)
    return reason
  }
}
