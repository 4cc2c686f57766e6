/// Which months of a table have come for one scope, and without which of its forces.
public struct ScopeCoverage: Hashable, Sendable {
  /// The months that the table covers.
  private let months: Set<Month>
  /// How many forces of the scope the table covers.
  private let forceCount: Int
  /// The forces whose return is missing, by month, in order of id.
  private let missing: [Month: [String]]
  private let first: Month?

  init(months: Set<Month>, forceCount: Int, missing: [Month: [String]]) {
    self.months = months
    self.forceCount = forceCount
    self.missing = missing
    first = months.min()
  }

  /// What may be said of the scope in the month.
  public func state(in month: Month) -> Coverage.State {
    guard forceCount > 0, let first, month >= first else { return .missing(.notCovered) }
    guard months.contains(month) else { return .missing(.noReturnYet) }
    guard let forces = missing[month] else { return .complete }
    return forces.count == forceCount ? .missing(.noReturnYet) : .incomplete(without: forces)
  }

  /// Whether there is a figure, if only of some forces.
  public func hasFigure(in month: Month) -> Bool {
    if case .missing = state(in: month) { false } else { true }
  }

  /// The forces that a figure of the month lacks; none where it is whole or there is none.
  public func lacking(in month: Month) -> [String] {
    if case .incomplete(let forces) = state(in: month) { forces } else { [] }
  }

  /// The forces that a figure of any of the months lacks, in order of id.
  public func lacking(in months: ClosedRange<Month>) -> [String] {
    missing.isEmpty ? [] : Set(months.flatMap { lacking(in: $0) }).sorted()
  }

  /// The months whose return is late or was never sent; none that the table does not go back to.
  public func withoutReturn(in months: ClosedRange<Month>) -> [Month] {
    months.filter { state(in: $0) == .missing(.noReturnYet) }
  }

  /// The newest month with a figure; `nil` where there is none at all.
  public var newest: Month? { months.filter(hasFigure).max() }

  /// The newest month with a figure up to this one; `nil` where there is none.
  public func newest(through month: Month) -> Month? {
    months.filter { $0 <= month && hasFigure(in: $0) }.max()
  }
}
