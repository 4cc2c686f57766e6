import SnapshotStore
import ThreatDomain

/// Which snapshots stay, and why: the rule alone, for any list of them.
///
/// Of each series (exports for one recipient, equally proven) the last three, and of each of the
/// thirteen months that end with its newest the last one created in it; every pinned one; the
/// current one. An export that lies there twice, as after a power cut, counts once.
package enum Retention {
  /// Why a snapshot stays.
  package enum Reason: Equatable, Sendable {
    case current
    /// By hand, for the reason that was given.
    case pinned(String?)
    case amongTheLast
    /// The last one created in the month.
    case lastOf(Month)
  }

  static let countOfLast = 3
  static let months = 13

  /// The reasons for each snapshot; one without any is to go.
  ///
  /// - Parameter kept: Oldest export first.
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

  /// The current one of two of the same export, else the later one.
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
