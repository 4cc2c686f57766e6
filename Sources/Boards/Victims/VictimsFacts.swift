import Sheets
import SnapshotStore
import ThreatDomain
import Wording

/// Victims not contacted in a scope: together, in its parts, by month.
struct VictimsFacts: Sendable {
  /// A region or a force, or all of the scope.
  struct Part: Sendable {
    /// A scope as the export writes it; `nil` for all parts together.
    let key: String?
    let name: String
    /// All months that the table holds.
    let total: VictimFigures
    /// The month asked for; `nil` where it has no list.
    let now: VictimFigures?
    /// Victims not contacted, month by month.
    let trend: Trend
    /// Victims not contacted who were identified before the thirteen months, or after them.
    let outside: Int
    let opens: Place?
  }

  let view: VictimsView
  let scope: Scope
  let month: Month
  /// The newest month that the export covers.
  let newest: Month
  /// The months that the table holds; `nil` where it is empty.
  let held: ClosedRange<Month>?
  /// The months within ``held`` that have no list at all.
  let withoutList: [Month]
  let whole: Part
  /// Most not contacted first, then by name; of a force its own alone.
  let parts: [Part]
  /// The months of the window with their counts, newest first.
  let months: [(month: Month, count: VictimFigures?)]
  /// Which forces a count lacks, of a part or of all, in a month or in all that are held.
  let lacking: @Sendable (_ key: String?, _ month: Month?) -> [String]
  /// The names of parts and of forces, by scope as the export writes it.
  let names: [String: String]
  /// Each of the lists of the view by itself, as ``whole`` is for all.
  let lists: [(view: VictimsView, trend: Trend)]

  init(
    _ history: VictimCareHistory, view: VictimsView, scope: Scope, month: Month, newest: Month,
    names: [String: String]
  ) {
    func part(_ key: String?) -> Part {
      Part(
        key: key, name: key.flatMap { names[$0] } ?? key ?? "", total: history.total(key, view),
        now: history.count(key, view, in: month), trend: history.trend(key, view, in: month),
        outside: history.outside((month - 12)...month, key, view),
        opens: key.flatMap { Scope($0) }.flatMap { Place($0) })
    }
    self.view = view
    self.scope = scope
    self.month = month
    self.newest = newest
    held = history.months
    withoutList = history.withoutList(view)
    lacking = { key, month in
      month.map { history.lacking(key, view, in: $0) } ?? history.lacking(key, view)
    }
    self.names = names
    whole = part(nil)
    parts = history.keys.map(part).sorted { left, right in
      (-left.total.notContacted, left.name) < (-right.total.notContacted, right.name)
    }
    months = ((month - 12)...month).reversed().map { ($0, history.count(nil, view, in: $0)) }
    lists = [VictimsView.vulnerable, .repeated]
      .filter { view == .both || $0 == view }
      .map { ($0, history.trend(nil, $0, in: month)) }
  }

  /// Whether the list of a month is still being worked: shown apart, and compared with no other.
  func isYoung(_ month: Month) -> Bool {
    VictimCareCount.isStillWorked(month, newest: newest)
  }

  /// The months of the window with lists that are still being worked; `nil` for none.
  var young: ClosedRange<Month>? {
    let young = months.map(\.month).filter(isYoung)
    return young.min().flatMap { first in young.max().map { first...$0 } }
  }

  /// Whether the scope is one force: then its rows are months.
  var isForce: Bool { if case .force = scope { true } else { false } }

  static func names(
    _ keys: [String], in snapshot: borrowing Snapshot, _ words: Words
  ) -> [String: String] {
    var names: [String: String] = [:]
    for key in keys {
      names[key] = Scope(key).map { snapshot.shortName(of: $0, words) }
    }
    return names
  }
}
