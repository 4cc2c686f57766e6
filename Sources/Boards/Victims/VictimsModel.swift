import Sheets
import SnapshotStore
import ThreatDomain

/// Victims not contacted in a scope: in total, by part and by month.
struct VictimsModel: Sendable {
  /// A region or a force, or the whole scope.
  struct Part: Sendable {
    /// The scope as the export writes it; `nil` for all parts together.
    let key: String?
    let name: String
    /// The sum of every month that the export has.
    let total: VictimFigures
    /// The sum of the lists that are due; `nil` where none is, or the export does not say.
    let due: VictimFigures?
    /// The month of the request; `nil` where it has no list.
    let now: VictimFigures?
    /// The victims not contacted, month by month.
    let trend: Trend
    /// The victims not contacted who were identified outside the thirteen months.
    let outside: Int
    let opens: Place?
  }

  /// The counts of a month's lists; `nil` where a list is missing.
  struct MonthOfLists: Sendable {
    let month: Month
    let count: VictimFigures?
  }

  /// Within how many days victims are to be contacted, and the months that have had them.
  struct ContactRule: Sendable {
    let days: Int
    let asAt: Day
    /// The months of the lists that are due; `nil` where none is.
    let due: ClosedRange<Month>?
  }

  /// One list of the view, for the whole scope.
  struct OneList: Sendable {
    let view: VictimsView
    let trend: Trend
  }

  let view: VictimsView
  let scope: Scope
  let month: Month
  /// The newest month that the export covers.
  let newest: Month
  /// The rule by which lists are judged at one age; `nil` where the export does not say.
  let contact: ContactRule?
  /// The months that the export has; `nil` where it has none.
  let held: ClosedRange<Month>?
  /// The months within ``held`` that have no list at all.
  let withoutList: [Month]
  let whole: Part
  /// The parts, most victims not contacted first, then by name.
  ///
  /// A force has itself as its only part.
  let parts: [Part]
  /// The months of the window, newest first.
  let months: [MonthOfLists]
  let lists: [OneList]
  /// The names of parts and forces, by scope as the export writes it.
  let names: [String: String]
  private let history: VictimCareHistory

  init(_ records: VictimsRecords, _ request: BoardRequest) {
    let history = VictimCareHistory(records, request)
    let (view, month) = (request[VictimsView.self], request.month)
    let contact = ContactRule(records, history)
    func part(_ key: String?) -> Part {
      Part(
        key: key, name: key.map { records.names[$0] ?? $0 } ?? "", total: history.total(key, view),
        due: contact?.due.map { history.total(key, view, in: $0) },
        now: history.count(key, view, in: month), trend: history.trend(key, view, in: month),
        outside: history.outside((month - 12)...month, key, view),
        opens: key.flatMap { Scope($0) }.flatMap { Place($0) })
    }
    self.view = view
    self.month = month
    self.history = history
    scope = request.scope
    newest = records.newest
    self.contact = contact
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
  /// The forces missing from a count of one part or of all parts, as scopes of the export.
  ///
  /// - Parameter month: `nil` for every month that the export has.
  func lacking(_ key: String?, in month: Month?) -> [LackingForce] {
    month.map { history.lacking(key, view, in: $0) } ?? history.lacking(key, view)
  }

  /// The forces missing from the lists of one part or of all parts that are due.
  func lackingWhereDue(_ key: String?) -> [LackingForce] {
    contact?.due.map { history.lacking(key, view, in: $0) } ?? []
  }

  /// Whether the list of a month is not due yet, or still being worked where no limit is known.
  ///
  /// Such a month is not compared with others.
  func isYoung(_ month: Month) -> Bool {
    contact.map { !month.isDue(within: $0.days, asAt: $0.asAt) }
      ?? VictimCareCount.isStillWorked(month, newest: newest)
  }

  /// The part with the least share contacted in time, among those with enough entries to rank.
  ///
  /// A part that lacks a list is not ranked.
  var leastInTime: (name: String, share: Double)? {
    let ranked = parts.compactMap { part -> (name: String, share: Double)? in
      guard let due = part.due, due.identified >= VictimsModel.fewestRanked,
        lackingWhereDue(part.key).isEmpty
      else { return nil }
      return due.inTimeShare.map { (part.name, $0) }
    }
    return ranked.count < 2 ? nil : ranked.min { ($0.share, $0.name) < ($1.share, $1.name) }
  }

  /// The fewest entries by which a part is ranked; the minimum denominator of a measure.
  private static let fewestRanked = 30

  /// The months of the window that are not due yet or still being worked; `nil` for none.
  var young: ClosedRange<Month>? {
    let young = months.map(\.month).filter(isYoung)
    return young.min().flatMap { first in young.max().map { first...$0 } }
  }

  /// The values of a trend for the months that are compared.
  func worked(_ trend: Trend) -> [Double?] {
    zip(months.reversed(), trend.window).filter { !isYoung($0.0.month) }.map(\.1)
  }

  /// Whether the scope is one force.
  ///
  /// Then the rows of the board are months.
  var isForce: Bool { if case .force = scope { true } else { false } }
}

extension VictimsModel.ContactRule {
  /// `nil` where the export gives no limit, or says nowhere who was contacted in time.
  fileprivate init?(_ records: VictimsRecords, _ history: VictimCareHistory) {
    guard let days = records.contactLimit, history.saysWhoWasInTime, let held = history.months
    else { return nil }
    self.days = days
    asAt = records.asAt
    due = held.last { $0.isDue(within: days, asAt: records.asAt) }.map { held.lowerBound...$0 }
  }
}
