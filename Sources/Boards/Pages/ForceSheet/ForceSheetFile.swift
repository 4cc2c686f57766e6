import ExportFormat
import MeetingJournal
import SnapshotStore
import ThreatDomain
import Wording

/// The file that a force fills in: a row for each thing that it is asked, and empty rows for what is
/// new.
package struct ForceSheetFile {
  /// The name of the file: `sheet-kent.csv`.
  package static func name(of force: String) -> String { "sheet-\(force).csv" }

  private let records: ForceSheetRecords
  private let names: CodeNames
  private let request: BoardRequest

  /// Reads what is asked; `nil` where the snapshot has no such force.
  package init?(
    of force: String, from snapshot: borrowing Snapshot, _ request: BoardRequest
  ) throws(StoreError) {
    var request = try request.keyed(by: snapshot)
    request.scope = .force(force)
    guard let records = try ForceSheetRecords(force, from: snapshot, request) else { return nil }
    self.records = records
    self.request = request
    names = CodeNames(snapshot, request.words)
  }

  /// The file, with its head.
  package var csv: String {
    CSVText.records([ForceSheetColumn.allCases.map(\.rawValue)] + rows)
  }

  private var words: Words { request.words }

  private var rows: [[String]] { actions + cases + gaps + empty }

  private var actions: [[String]] {
    records.actions.map { thread in
      row(.action, [.about: thread.current.id.description, .asked: CSVText.inert(asked(thread))])
    }
  }

  private var cases: [[String]] {
    (records.waiting + records.takenUp).map { sent in
      row(.outcome, [.about: sent.id, .asked: asked(sent)])
    }
  }

  private var gaps: [[String]] {
    records.gaps.map { gap in
      row(.gap, [.about: gap.threatID ?? "", .asked: asked(gap), .name: gap.name])
    }
  }

  /// Rows for what is new.
  private var empty: [[String]] {
    ForceSheetKind.allCases.flatMap { kind in
      let blank = row(kind, [.asked: words.say.forceSheetNew(kind.rawValue)])
      return Array(repeating: blank, count: kind.emptyRows)
    }
  }

  private func row(_ kind: ForceSheetKind, _ fields: [ForceSheetColumn: String]) -> [String] {
    let own = fields.merging([
      .force: records.force.id, .export: "\(records.serial)", .kind: kind.rawValue,
    ]) { first, _ in first }
    return ForceSheetColumn.allCases.map { own[$0] ?? "" }
  }

  private func asked(_ thread: JournalThread) -> String {
    let action = thread.action
    return words.say.forceSheetAction(
      request.shown(action?.text ?? ""), by: action?.due,
      isOverdue: action?.isOverdue(asAt: records.asAt) ?? false)
  }

  private func asked(_ sent: Dissemination) -> String {
    words.say.forceSheetCase(
      names.type(sent.fraudType), sentOn: sent.sentOn, victims: sent.victims,
      loss: request.said(sent.loss, beside: sent.victims),
      due: sent.isWaiting(on: records.asAt) ? sent.takeUpDue(under: records.limits) : nil,
      isLate: sent.isLate(asAt: records.asAt, under: records.limits))
  }

  private func asked(_ gap: CapabilityGap) -> String {
    words.say.forceSheetGap(
      request.shown(gap.gap), times: gap.timesRaised, last: gap.raisedOn,
      answer: gap.lastAnswer.map { request.shown($0) })
  }
}
