import ThreatDomain

/// Victims of lists as they are shown.
///
/// In the safe view each count of the lists is rounded by itself. Nobody is shown as contacted who
/// is not shown as identified, and those not contacted are what is left of the two: a board never
/// says "5 of 0 victims".
struct VictimFigures: Equatable, Sendable {
  private let shown: [VictimCount: Int]

  /// The lists of one month, or of the months of a slice where no month is told.
  init(_ count: VictimCareCount, of slice: VictimCareSlice, _ counts: ShownCounts) {
    shown = VictimFigures.each { kind in
      counts.count(count.value(kind), of: .victims(kind, slice))
    }
  }

  /// The sum of the months of a slice.
  ///
  /// - Parameter months: What is shown of each.
  init(
    sum: VictimCareCount, of slice: VictimCareSlice, months: [VictimFigures],
    _ counts: ShownCounts
  ) {
    shown = VictimFigures.each { kind in
      counts.span(
        sum.value(kind), of: .victims(kind, slice), months: months.map { $0.value(kind) })
    }
  }

  /// Figures that are shown as they are.
  init(_ count: VictimCareCount) { shown = VictimFigures.each(count.value) }

  private static func each(_ count: (VictimCount) -> Int) -> [VictimCount: Int] {
    let identified = count(.identified)
    let contacted = min(count(.contacted), identified)
    return [
      .identified: identified, .contacted: contacted, .notContacted: identified - contacted,
      .safeguarded: min(count(.safeguarded), identified),
    ]
  }

  func value(_ kind: VictimCount) -> Int { shown[kind] ?? 0 }

  var identified: Int { value(.identified) }
  var notContacted: Int { value(.notContacted) }

  /// The part of those on the list who were contacted, 0 to 1; `nil` where none is shown on it.
  var contactedShare: Double? {
    identified == 0 ? nil : Double(value(.contacted)) / Double(identified)
  }
}

extension VictimCareCount {
  /// The count of a kind.
  fileprivate func value(_ kind: VictimCount) -> Int {
    switch kind {
    case .identified: identified
    case .contacted: contacted
    case .notContacted: notContacted
    case .safeguarded: safeguarded
    }
  }
}

extension VictimCount {
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
