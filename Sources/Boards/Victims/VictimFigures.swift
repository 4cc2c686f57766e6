import Sheets
import ThreatDomain

/// Victims of lists as they are shown.
///
/// In the safe view each count of the lists is rounded by itself. Nobody is shown as contacted who
/// is not shown as identified, and those not contacted are what is left of the two: a board never
/// says "5 of 0 victims".
struct VictimFigures: Equatable, Sendable {
  private let shown: VictimCareCount

  /// The lists of one month, or of the months of a slice where no month is told.
  init(_ count: VictimCareCount, of slice: VictimCareSlice, _ counts: ShownCounts) {
    self.init { counts.count(count.figure($0), of: .victims($0, slice)) }
  }

  /// The sum of the months of a slice.
  ///
  /// - Parameter months: What is shown of each.
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

  /// Figures that are shown as they are.
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

  /// The part of those on the list who were contacted, 0 to 1; `nil` where none is shown on it.
  var contactedShare: Double? { shown.contactedShare }
}

/// What a board counts of the monthly lists of victims.
enum VictimCount: CaseIterable {
  case identified, contacted, safeguarded, notContacted

  /// What the count asks of the lists.
  var figure: VictimCareFigure {
    switch self {
    case .identified: .identified
    case .contacted: .contacted
    case .notContacted: .notContacted
    case .safeguarded: .safeguarded
    }
  }
}
