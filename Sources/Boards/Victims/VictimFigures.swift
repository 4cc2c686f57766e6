import ThreatDomain

/// Victims of lists as they are shown: each count rounded by itself in the safe view.
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
    Dictionary(uniqueKeysWithValues: VictimCount.allCases.map { ($0, count($0)) })
  }

  func value(_ kind: VictimCount) -> Int { shown[kind] ?? 0 }

  var identified: Int { value(.identified) }
  var notContacted: Int { value(.notContacted) }

  /// The part of those on the list who were contacted, 0 to 1; `nil` where none is shown on it.
  ///
  /// Made of rounded counts it might come to more than all.
  var contactedShare: Double? {
    identified == 0 ? nil : min(Double(value(.contacted)) / Double(identified), 1)
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
