/// Which months of a table the export holds for one scope, and which forces are missing in each.
public struct ScopeCoverage: Hashable, Sendable {
  /// The months that the table covers.
  private let months: Set<Month>
  /// How many forces of the scope the table covers.
  private let forceCount: Int
  /// The forces without a return, or with a part of one, by month, in ascending order.
  private let lacking: [Month: [LackingForce]]
  /// The first month that the table covers; `nil` for an empty table.
  public let first: Month?

  init(months: Set<Month>, forceCount: Int, lacking: [Month: [LackingForce]]) {
    self.months = months
    self.forceCount = forceCount
    self.lacking = lacking
    first = months.min()
  }

  /// What the table tells about the scope in the month.
  public func state(in month: Month) -> Coverage.State {
    guard forceCount > 0, let first, month >= first else { return .missing(.notCovered) }
    guard months.contains(month) else { return .missing(.noReturnYet) }
    guard let forces = lacking[month] else { return .complete }
    let silent = forces.count { !$0.isPart }
    return silent == forceCount ? .missing(.noReturnYet) : .incomplete(without: forces)
  }

  /// Whether every force has sent its whole return of the month.
  public func isWhole(in month: Month) -> Bool { state(in: month) == .complete }

  /// Whether the month has a figure, even one that lacks some forces.
  public func hasFigure(in month: Month) -> Bool {
    if case .missing = state(in: month) { false } else { true }
  }

  /// The forces that the month's figure lacks; empty where it is complete or missing.
  public func lacking(in month: Month) -> [LackingForce] {
    if case .incomplete(let forces) = state(in: month) { forces } else { [] }
  }

  /// The forces that the sum of the months lacks or holds only in part, in ascending order.
  public func lacking(in months: ClosedRange<Month>) -> [LackingForce] {
    lacking.isEmpty ? [] : LackingForce.overMonths(months.map { lacking(in: $0) })
  }

  /// The ids of the forces without any return for at least one of the months, in ascending order.
  public func silent(in months: ClosedRange<Month>) -> [String] {
    Set(months.flatMap { lacking(in: $0) }.filter { !$0.isPart }.map(\.id)).sorted()
  }

  /// The months with a late or missing return; months before the table starts are left out.
  public func withoutReturn(in months: ClosedRange<Month>) -> [Month] {
    months.filter { state(in: $0) == .missing(.noReturnYet) }
  }

  /// The newest month with a figure; `nil` where no month has one.
  public var newest: Month? { months.filter(hasFigure).max() }

  /// The newest month with a figure up to and including `month`; `nil` where there is none.
  public func newest(through month: Month) -> Month? {
    months.filter { $0 <= month && hasFigure(in: $0) }.max()
  }
}
