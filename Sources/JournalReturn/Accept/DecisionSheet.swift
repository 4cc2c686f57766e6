import ExportFormat
import ExportSync
import MeetingJournal
import Platform
import ThreatDomain

/// The decisions of the centre as a CSV file: the entries to decide, and what was filled in.
package struct DecisionSheet {
  /// A decision, and what the person saw in the row.
  package struct Filled: Equatable, Sendable {
    package let id: EventID
    package let decision: CentreDecision
    /// What the row said in the sheet; `nil` where the sheet has no such column filled in.
    package let seen: String?
    /// Whether the sheet says a decision; without one the entry is left for later.
    package let isDecided: Bool

    package init(id: EventID, decision: CentreDecision, seen: String?, isDecided: Bool = true) {
      self.id = id
      self.decision = decision
      self.seen = seen
      self.isDecided = isDecided
    }
  }

  /// What is said of a proposal in columns for reading.
  package struct Words {
    package let region: String
    package let kind: String
    package let about: String
    package let wanted: String

    package init(region: String, kind: String, about: String, wanted: String) {
      (self.region, self.kind) = (region, kind)
      (self.about, self.wanted) = (about, wanted)
    }
  }

  /// The sheet to fill in, or with what was decided until now.
  package static func text(
    _ proposals: [Proposal], decided: [EventID: CentreDecision] = [:],
    words: (Proposal) -> Words
  ) -> String {
    Table.centreDecision.csv(
      of: proposals.map { proposal in
        let said = words(proposal)
        let decision = decided[proposal.id]
        return [
          proposal.id.description, decision?.verdict.rawValue ?? "", decision?.reason ?? "",
          decision?.raiseAgainOn.map { "\($0)" } ?? "", decision?.by ?? "", line(said.region),
          line(said.kind),
          line(said.about), inert(said.wanted), shown(proposal.rowThen), shown(proposal.rowNow),
          proposal.fault.map { line("\(proposal.standing.rawValue): \($0)") }
            ?? proposal.standing.rawValue,
          proposal.event.marking.rawValue, proposal.event.handling.rawValue,
          inert(proposal.event.handlingConditions ?? ""),
        ]
      })
  }

  /// What the sheet says of a field that is empty, so that it differs from a column left empty.
  private static func shown(_ value: String) -> String { value.isEmpty ? empty : inert(value) }

  /// The text with an apostrophe before what a spreadsheet would take for a formula.
  private static func inert(_ text: String) -> String { CSVText.inert(text) }
  private static let empty = "(empty)"

  private static func line(_ text: String) -> String {
    String(text.map { $0.isNewline ? " " : $0 }.prefix(250))
  }

  /// Reads a sheet that was filled in; every fault is reported, each with its line and column.
  ///
  /// - Parameters:
  ///   - by: Who decides, where the sheet does not say it.
  ///   - proposals: The entries that can be decided.
  ///   - answered: The entries of the returns that were answered before; what a sheet says of them
  ///     has no effect, so that the same sheet can be given twice.
  package static func read(
    _ path: String, by: String, for proposals: [Proposal], answered: Set<EventID> = []
  ) throws(ReturnError) -> [Filled] {
    var file = TableFile(.centreDecision, at: path)
    let rows: [TableRow]
    do {
      rows = try file.rows()
    } catch {
      throw .unreachable("\(error); expected the sheet of 'ptg accept --check', filled in.")
    }
    var reading = DecisionRows(file: Files.name(of: path), by: by, proposals)
    reading.read(rows.filter { row in !answered.contains { $0.description == row.fields[0] } })
    var problems = file.problems
    problems.add(reading.problems)
    guard problems.isEmpty else { throw .badData(source: path, problems) }
    return reading.filled
  }

  /// Reads the rows of a sheet, and keeps the faults of all.
  private struct DecisionRows {
    private let file: String
    private let by: String
    private let proposals: [EventID: Proposal]
    private(set) var filled: [Filled] = []
    private(set) var problems = ProblemList()

    init(file: String, by: String, _ proposals: [Proposal]) {
      self.file = file
      self.by = by
      self.proposals = Dictionary(proposals.map { ($0.id, $0) }) { first, _ in first }
    }

    mutating func read(_ rows: [TableRow]) {
      var seen: Set<String> = []
      for row in rows {
        if seen.insert(row.fields[0]).inserted {
          read(row)
        } else {
          fault(row, "event_id", "every entry once")
        }
      }
    }

    private mutating func read(_ row: TableRow) {
      guard let id = EventID(row.fields[0]), let proposal = proposals[id] else {
        return fault(row, "event_id", "an entry of these returns that has no answer yet")
      }
      let verdict = value(row, "decision").flatMap(CentreDecision.Verdict.init) ?? .later
      let reason = value(row, "reason")
      let again = value(row, "raise_again_on").flatMap { Day($0) }
      if verdict == .refuse, reason == nil {
        fault(row, "reason", "why it is refused: the group reads it")
      }
      if verdict == .agree, proposal.standing == .unknownRecord {
        fault(row, "decision", "refuse or later: the tables have no such record")
      }
      if verdict == .agree, let reason = proposal.fault {
        fault(row, "decision", "refuse or later: the export would refuse the row: \(reason)")
      }
      if again != nil, verdict != .refuse || proposal.event.matter.knownKind != .escalation {
        fault(row, "raise_again_on", "no day, except for an escalation that is refused")
      }
      filled.append(
        Filled(
          id: id,
          decision: CentreDecision(
            verdict, reason: reason, raiseAgainOn: again, by: value(row, "answered_by") ?? by),
          seen: value(row, "row_now").map { seen in
            seen == empty ? "" : seen == CSVText.inert(proposal.rowNow) ? proposal.rowNow : seen
          },
          isDecided: value(row, "decision") != nil))
    }

    private func value(_ row: TableRow, _ column: String) -> String? {
      let text = row.fields[Table.centreDecision.place(of: column)]
      return text.contains { !$0.isWhitespace } ? text : nil
    }

    private mutating func fault(_ row: TableRow, _ column: String, _ expected: String) {
      problems.add(
        ExportProblem(
          file: file, line: row.line, column: column,
          found: row.fields[Table.centreDecision.place(of: column)], expected: expected))
    }
  }
}
