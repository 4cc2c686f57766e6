import ExportSync
import SnapshotStore
import ThreatDomain
import Wording

/// Which snapshot the figures come from.
extension DashboardState {
  mutating func setSnapshot(_ intent: Intent) {
    switch intent {
    case .moveSnapshot(let steps):
      if shelf?.move(steps) != true {
        message = words[steps < 0 ? .notice(.noEarlierSnapshot) : .notice(.noLaterSnapshot)]
      }
    default: shelf?.showCurrent()
    }
  }

  /// Keeps to what the snapshot holds: its months and its scopes.
  ///
  /// A month that it lacks is remembered for the next one that has it.
  mutating func fit(to directory: Directory) {
    let wanted = monthBeyond ?? month
    month = min(max(wanted, directory.months.lowerBound), directory.months.upperBound)
    monthBeyond = month == wanted ? nil : wanted
    guard !directory.knows(scope) else { return }
    message = words.say.noSuchPlace(scope.description)
    scope = .national
  }

  /// Says once that another snapshot became the current one; it is shown when the reader says so.
  mutating func noticeSnapshot() {
    guard shelf?.hasMoved == true else { return }
    shelf?.look()
    guard let shelf, let current = shelf.current, shelf.standing != .current else { return }
    let key = KeyBinding.binding(of: .newestSnapshot)?.sign ?? ""
    message =
      shelf.standing == .past
      ? words.say.newerIsHere(export: current.header.serial, key: key)
      : words.say.anotherIsCurrent(export: current.header.serial, key: key)
  }
}
