import Sheets
import ThreatDomain

/// The counts of a list of victims, as boards show them; of those contacted in time never more than
/// of those contacted.
///
/// The safe view rounds each count separately. The shown number contacted is never above the shown
/// number identified, and the number not contacted is the difference. So a board never shows "5 of
/// 0 victims".
struct VictimFigures: Equatable, Sendable {
  private let shown: VictimCareCount

  /// The lists of one month; or of all months of the slice, where the count has no month.
  init(_ count: VictimCareCount, of slice: VictimCareSlice, _ counts: ShownCounts) {
    self.init { measure in
      count.figure(measure).map { counts.count($0, of: .victims(measure, slice)) }
    }
  }

  /// The sum over the months of a slice.
  ///
  /// - Parameter months: The figures that boards show for each month.
  init(
    sum: VictimCareCount, of slice: VictimCareSlice, months: [VictimFigures],
    _ counts: ShownCounts
  ) {
    self.init { measure in
      sum.figure(measure).map { figure in
        counts.span(
          figure, of: .victims(measure, slice),
          months: months.compactMap { $0.shown.figure(measure) })
      }
    }
  }

  /// Exact figures, not rounded.
  init(_ count: VictimCareCount) { self.init(count.figure) }

  private init(_ figure: (VictimCareCount.Measure) -> Int?) {
    let identified = figure(.identified) ?? 0
    let contacted = min(figure(.contacted) ?? 0, identified)
    shown = VictimCareCount { measure in
      switch measure {
      case .identified: identified
      case .contacted: contacted
      case .contactedInTime: figure(measure).map { min($0, contacted) }
      case .safeguarded: figure(measure).map { min($0, identified) }
      }
    }
  }

  /// The figure of a count; `nil` where it is not known.
  func value(_ kind: VictimCount) -> Int? {
    switch kind {
    case .identified: shown.identified
    case .contacted: shown.contacted
    case .contactedInTime: shown.contactedInTime
    case .notContacted: shown.notContacted
    case .safeguarded: shown.safeguarded
    }
  }

  var identified: Int { shown.identified }
  var notContacted: Int { shown.notContacted }

  /// The share of the listed victims who were contacted, 0 to 1; `nil` where the shown list is
  /// empty.
  var contactedShare: Double? { shown.contactedShare }

  /// The share of the listed victims who were contacted in time, 0 to 1; `nil` where the shown list
  /// is empty or that is not known.
  var inTimeShare: Double? { shown.inTimeShare }
}

/// The counts that a board takes from the monthly lists of victims.
enum VictimCount: CaseIterable {
  case identified, contacted, contactedInTime, safeguarded, notContacted

  /// The figure that the count asks for.
  var figure: VictimCareFigure {
    switch self {
    case .identified: .identified
    case .contacted: .contacted
    case .contactedInTime: .contactedInTime
    case .notContacted: .notContacted
    case .safeguarded: .safeguarded
    }
  }
}
