import Sheets
import SnapshotStore
import ThreatDomain

/// Victims not contacted in a scope: together, in its parts, by month.
struct VictimsModel: Sendable {
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

  /// What the lists of a month count; nothing where one is missing.
  struct MonthOfLists: Sendable {
    let month: Month
    let count: VictimFigures?
  }

  /// One of the lists of the view, as ``whole`` is for all.
  struct OneList: Sendable {
    let view: VictimsView
    let trend: Trend
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
  /// The months of the window, newest first.
  let months: [MonthOfLists]
  let lists: [OneList]
  /// The names of parts and of forces, by scope as the export writes it.
  let names: [String: String]
  private let history: VictimCareHistory

  init(_ records: VictimsRecords, _ request: BoardRequest) {
    let history = VictimCareHistory(records, request)
    let (view, month) = (request[VictimsView.self], request.month)
    func part(_ key: String?) -> Part {
      Part(
        key: key, name: key.map { records.names[$0] ?? $0 } ?? "", total: history.total(key, view),
        now: history.count(key, view, in: month), trend: history.trend(key, view, in: month),
        outside: history.outside((month - 12)...month, key, view),
        opens: key.flatMap { Scope($0) }.flatMap { Place($0) })
    }
    self.view = view
    self.month = month
    self.history = history
    scope = request.scope
    newest = records.newest
    names = records.names
    held = history.months
    withoutList = history.withoutList(view)
    whole = part(nil)
    parts = history.keys.map(part).sorted { left, right in
      (-left.total.notContacted, left.name) < (-right.total.notContacted, right.name)
    }
    months = ((month - 12)...month).reversed().map { month in
      MonthOfLists(month: month, count: history.count(nil, view, in: month))
    }
    lists = [VictimsView.vulnerable, .repeated]
      .filter { view == .both || $0 == view }
      .map { OneList(view: $0, trend: history.trend(nil, $0, in: month)) }
  }
}

extension VictimsModel {
  /// Which forces a count lacks, of a part or of all: scopes as the export writes them.
  ///
  /// - Parameter month: `nil` for all months that are held.
  func lacking(_ key: String?, in month: Month?) -> [String] {
    month.map { history.lacking(key, view, in: $0) } ?? history.lacking(key, view)
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

  /// The months of a trend whose lists are no longer being worked.
  func worked(_ trend: Trend) -> [Double?] {
    zip(months.reversed(), trend.window).filter { !isYoung($0.0.month) }.map(\.1)
  }

  /// Whether the scope is one force: then its rows are months.
  var isForce: Bool { if case .force = scope { true } else { false } }
}
