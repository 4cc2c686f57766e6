import Sheets
import ThreatDomain

/// The counts of a list of victims, as boards show them.
///
/// The safe view rounds each count separately. The shown number contacted is never above the shown
/// number identified, and the number not contacted is the difference. So a board never shows "5 of
/// 0 victims".
struct VictimFigures: Equatable, Sendable {
  private let shown: VictimCareCount

  /// The lists of one month; or of all months of the slice, where the count has no month.
  init(_ count: VictimCareCount, of slice: VictimCareSlice, _ counts: ShownCounts) {
    self.init { counts.count(count.figure($0), of: .victims($0, slice)) }
  }

  /// The sum over the months of a slice.
  ///
  /// - Parameter months: The figures that boards show for each month.
  init(
    sum: VictimCareCount, of slice: VictimCareSlice, months: [VictimFigures],
    _ counts: ShownCounts
  ) {
    self.init { measure in
      counts.span(
        sum.figure(measure), of: .victims(measure, slice),
        months: months.map { $0.shown.figure(measure) })
    }
  }

  /// Exact figures, not rounded.
  init(_ count: VictimCareCount) { self.init(count.figure) }

  private init(_ figure: (VictimCareCount.Measure) -> Int) {
    let identified = figure(.identified)
    shown = VictimCareCount { $0 == .identified ? identified : min(figure($0), identified) }
  }

  func value(_ kind: VictimCount) -> Int {
    switch kind {
    case .identified: shown.identified
    case .contacted: shown.contacted
    case .notContacted: shown.notContacted
    case .safeguarded: shown.safeguarded
    }
  }

  var identified: Int { shown.identified }
  var notContacted: Int { shown.notContacted }

  /// The share of the listed victims who were contacted, 0 to 1; `nil` where the shown list is
  /// empty.
  var contactedShare: Double? { shown.contactedShare }
}

/// The counts that a board takes from the monthly lists of victims.
enum VictimCount: CaseIterable {
  case identified, contacted, safeguarded, notContacted

  /// The figure that the count asks for.
  var figure: VictimCareFigure {
    switch self {
    case .identified: .identified
    case .contacted: .contacted
    case .notContacted: .notContacted
    case .safeguarded: .safeguarded
    }
  }
}
