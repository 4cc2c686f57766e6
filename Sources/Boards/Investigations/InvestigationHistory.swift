import Sheets
import ThreatDomain

/// What happened to investigations on the grid, by investigation.
struct InvestigationHistory: Sendable {
  private let moves: [String: [PriorityMove]]
  private let escalations: [String: [Escalation]]

  init(_ moves: [PriorityMove], _ escalations: [Escalation] = []) {
    let sorted = moves.sorted { ($0.movedOn, $0.id) < ($1.movedOn, $1.id) }
    self.moves = Dictionary(grouping: sorted, by: \.investigationID)
    self.escalations = Dictionary(grouping: escalations, by: \.investigationID)
  }

  /// Its changes of level, oldest first.
  func moves(of id: String) -> [PriorityMove] { moves[id] ?? [] }

  func escalations(of id: String) -> [Escalation] { escalations[id] ?? [] }

  /// The marks that the rules give an investigation as at a day.
  func marks(
    of investigation: Investigation, _ rules: PriorityRules = PriorityRules(), asAt day: Day,
    since baseline: Day
  ) -> [GridMark] {
    rules.marks(
      of: investigation, moves: moves(of: investigation.id),
      escalations: escalations(of: investigation.id), asAt: day, since: baseline)
  }

  /// The investigation as it stands as at a day, marked by the rules, with what happened to it.
  func entry(
    _ investigation: Investigation, _ rules: PriorityRules = PriorityRules(), asAt day: Day,
    since baseline: Day
  ) -> GridEntry {
    let id = investigation.id
    return GridEntry(
      investigation, marks: marks(of: investigation, rules, asAt: day, since: baseline),
      events: InvestigationEvent.all(
        of: investigation, moves: moves(of: id), escalations: escalations(of: id)),
      asAt: day)
  }

  /// The level at the end of the day; `nil` where it was opened or put on the grid later.
  ///
  /// Where no move is recorded up to then, the level that the next move left counts, and where
  /// none is recorded at all, the level of now.
  func level(of investigation: Investigation, at day: Day) -> PriorityLevel? {
    guard investigation.openedOn <= day else { return nil }
    let own = moves(of: investigation.id)
    if let last = own.last(where: { $0.movedOn <= day }) { return last.toLevel }
    guard let next = own.first else { return investigation.priority }
    return next.fromLevel
  }
}
