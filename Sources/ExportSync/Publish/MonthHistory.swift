import ExportFormat
import ThreatDomain

/// What became of the months that were published before: kept, corrected, or changed in silence.
struct MonthHistory {
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
  mutating func reason(for part: PublishedPart, sha256: String) -> String? {
    objects += 1
    guard let old = before[part.name] else { return nil }
    if old.sha256 == sha256 { return old.reason }
    guard old.isSealed else { return nil }
    let name = part.month.map { "\(part.table.name) \($0)" } ?? part.table.name
    guard let reason else {
      problems.add(
        ExportProblem(
          file: "\(part.table.name).csv", member: part.month.map { "\($0)" },
          found: "other rows for a closed month",
          expected: "those that were published, or --reason TEXT for all to read"))
      return nil
    }
    restated.append(name)
    return reason
  }
}
