import Sheets
import ThreatDomain

/// The moves and escalations of investigations, by investigation id.
struct InvestigationHistory: Sendable {
  private let moves: [String: [PriorityMove]]
  private let escalations: [String: [Escalation]]

  init(_ moves: [PriorityMove], _ escalations: [Escalation] = []) {
    let sorted = moves.sorted { ($0.movedOn, $0.id) < ($1.movedOn, $1.id) }
    self.moves = Dictionary(grouping: sorted, by: \.investigationID)
    self.escalations = Dictionary(grouping: escalations, by: \.investigationID)
  }

  /// The changes of level, oldest first.
  func moves(of id: String) -> [PriorityMove] { moves[id] ?? [] }

  func escalations(of id: String) -> [Escalation] { escalations[id] ?? [] }

  /// The marks that the rules give the investigation on a day.
  func marks(
    of investigation: Investigation, _ rules: PriorityRules, asAt day: Day,
    since baseline: Day
  ) -> [GridMark] {
    rules.marks(
      of: investigation, moves: moves(of: investigation.id),
      escalations: escalations(of: investigation.id), asAt: day, since: baseline)
  }

  /// The investigation as at a day, with its marks and events.
  func entry(
    _ investigation: Investigation, _ rules: PriorityRules, asAt day: Day,
    since baseline: Day
  ) -> GridEntry {
    let id = investigation.id
    return GridEntry(
      investigation, marks: marks(of: investigation, rules, asAt: day, since: baseline),
      events: InvestigationEvent.all(
        of: investigation, moves: moves(of: id), escalations: escalations(of: id)),
      asAt: day)
  }

  /// The level at the end of the day; `nil` where the investigation joined the grid later.
  ///
  /// Where no move is recorded up to that day, it is the level before the next move. Where no move
  /// is recorded at all, it is the level now.
  func level(of investigation: Investigation, at day: Day) -> PriorityLevel? {
    guard investigation.openedOn <= day else { return nil }
    let own = moves(of: investigation.id)
    if let last = own.last(where: { $0.movedOn <= day }) { return last.toLevel }
    guard let next = own.first else { return investigation.priority }
    return next.fromLevel
  }
}
