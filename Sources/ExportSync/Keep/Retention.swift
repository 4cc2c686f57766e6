import SnapshotStore
import ThreatDomain

/// The rule for which snapshots stay, and why.
///
/// A series is the exports for one recipient with the same trust. Of each series the last three
/// stay. So does the last one created in each of the thirteen months that end with the newest. All
/// pinned snapshots and the current one stay as well. An export that is there twice, for example
/// after a power cut, counts once.
package enum Retention {
  /// Why a snapshot stays.
  package enum Reason: Equatable, Sendable {
    case current
    /// Pinned by a person, with the reason if one was given.
    case pinned(String?)
    case amongTheLast
    /// The last snapshot created in the month.
    case lastOf(Month)
  }

  static let countOfLast = 3
  static let months = 13

  /// The reasons for each snapshot; a snapshot without a reason can be removed.
  ///
  /// - Parameter kept: The snapshots, oldest export first.
  package static func reasons(
    for kept: [KeptSnapshot], pins: SnapshotPins
  ) -> [(snapshot: KeptSnapshot, reasons: [Reason])] {
    let series = Dictionary(grouping: kept, by: \.series).mapValues(withoutTwins)
    return kept.map { snapshot in
      var reasons: [Reason] = snapshot.isCurrent ? [.current] : []
      if let pin = pins[snapshot.name] { reasons.append(.pinned(pin.reason)) }
      return (snapshot, reasons + place(of: snapshot, in: series[snapshot.series] ?? []))
    }
  }

  /// The series without duplicates: of one export, the current snapshot stays, otherwise the later
  /// one.
  private static func withoutTwins(_ series: [KeptSnapshot]) -> [KeptSnapshot] {
    series.enumerated().filter { position, snapshot in
      let twins = series.enumerated().filter { $0.element.isSameExport(as: snapshot) }
      let chosen = twins.first { $0.element.isCurrent } ?? twins.last
      return chosen?.offset == position
    }.map(\.element)
  }

  private static func place(of snapshot: KeptSnapshot, in series: [KeptSnapshot]) -> [Reason] {
    guard series.contains(snapshot), let newest = series.last else { return [] }
    let month = snapshot.header.asAt.month
    let isLast = series.suffix(countOfLast).contains(snapshot)
    let isInTime = newest.header.asAt.month - month < months
    let isLastOfMonth = series.last { $0.header.asAt.month == month } == snapshot
    return (isLast ? [.amongTheLast] : []) + (isInTime && isLastOfMonth ? [.lastOf(month)] : [])
  }
}
