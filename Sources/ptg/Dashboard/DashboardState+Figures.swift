import Boards
import ExportSync
import Sheets
import SnapshotStore
import ThreatDomain
import Wording

/// Changes the scope, the month and the snapshot of the figures.
extension DashboardState {
  mutating func show(_ figures: Intent.Figures, in directory: Directory) throws(Refusal) {
    switch figures {
    case .scope(let scope): self.scope = scope
    case .month(let month): try show(month, in: directory)
    case .moveMonth(let months): try show(month + months, in: directory)
    case .moveSnapshot(let steps): try moveSnapshot(steps)
    case .newestSnapshot: shelf?.showCurrent()
    case .base(let base): self.base = base
    }
  }

  private mutating func show(_ month: Month, in directory: Directory) throws(Refusal) {
    guard directory.months.contains(month) else {
      throw .noSuchMonth(of: directory.months)
    }
    self.month = month
    monthBeyond = nil
  }

  private mutating func moveSnapshot(_ steps: Int) throws(Refusal) {
    guard shelf?.move(steps) == true else {
      throw .because(steps < 0 ? .notice(.noEarlierSnapshot) : .notice(.noLaterSnapshot))
    }
  }

  /// Limits the state to the months and scopes of the snapshot.
  ///
  /// A month that it lacks is kept in memory for the next snapshot that has it.
  mutating func fit(to directory: Directory) {
    let wanted = monthBeyond ?? month
    month = min(max(wanted, directory.months.lowerBound), directory.months.upperBound)
    monthBeyond = month == wanted ? nil : wanted
    guard !directory.knows(scope) else { return }
    message = words.say.noSuchPlace(scope.description)
    scope = .national
  }

  /// Shows once that another snapshot has become the current one; the reader decides when to open
  /// it.
  mutating func noticeSnapshot() {
    guard shelf?.hasMoved == true else { return }
    shelf?.look()
    guard let shelf, let current = shelf.current, shelf.standing != .current else { return }
    let key = KeyBinding.binding(of: .figures(.newestSnapshot))?.sign ?? ""
    message =
      shelf.standing == .past
      ? words.say.newerIsHere(export: current.header.serial, key: key)
      : words.say.anotherIsCurrent(export: current.header.serial, key: key)
  }
}
