import Sheets
import SnapshotStore
import ThreatDomain

/// How the counts of a history are rounded, and what each of its keys counts.
struct ShownDemand: Sendable {
  /// The rounding of the safe view; `nil` where counts are shown exactly.
  private let rounding: RandomRounding?
  /// The demand that a key of the history counts.
  ///
  /// Its months are ignored.
  private let slice: @Sendable (String) -> DemandSlice

  static let exact = ShownDemand(rounding: nil) { _ in
    DemandSlice(.national, in: Month(index: 0)...Month(index: 0))
  }

  private init(rounding: RandomRounding?, slice: @escaping @Sendable (String) -> DemandSlice) {
    self.rounding = rounding
    self.slice = slice
  }

  /// - Parameter slice: The demand that a key of the history counts.
  ///
  /// Its months are ignored.
  init(
    _ request: BoardRequest, _ directory: Directory,
    of slice: @escaping @Sendable (String) -> DemandSlice
  ) {
    let names = SameDemand(directory)
    self.init(rounding: request.counts.rounding) { names.one(for: slice($0)) }
  }

  /// The rounded demand of a key; `nil` where counts are shown exactly.
  func line(_ key: String) -> RoundedDemand? {
    rounding.map { RoundedDemand(rounding: $0, slice: slice(key)) }
  }
}

/// The demand of one key, rounded for the safe view.
struct RoundedDemand: Sendable {
  let rounding: RandomRounding
  /// The demand that is counted.
  ///
  /// Its months are ignored.
  let slice: DemandSlice

  /// The counts of a month, each rounded separately.
  ///
  /// A loss that is kept back becomes zero.
  func shown(_ count: DemandCount, in month: Month) -> DemandCount {
    shown(count, in: month...month, each: [])
  }

  /// The counts of several months.
  ///
  /// - Parameter each: The counts that boards show for each of the months.
  func shown(
    _ sum: DemandCount, in months: ClosedRange<Month>, each: [DemandCount]
  ) -> DemandCount {
    func shown(_ measure: DemandMeasure) -> Int? {
      sum.figure(measure).map { figure in
        rounding.span(
          figure, of: .demand(measure, slice.in(months)),
          months: each.compactMap { $0.figure(measure) })
      }
    }
    let reports = shown(.reports) ?? 0
    let loss = sum.loss.map { rounding.loss($0, beside: reports) ?? .zero }
    return DemandCount { measure in
      switch measure {
      case .reports: reports
      case .cyberReports, .repeatVictims, .vulnerableVictims: shown(measure)
      case .loss: loss.map { Int($0.amount) }
      }
    }
  }

  /// The same part of demand, for one force.
  func ofForce(_ id: String) -> RoundedDemand {
    RoundedDemand(rounding: rounding, slice: DemandSlice(.force(id), slice.part, in: slice.months))
  }
}

/// Finds the one name of demand that has two: a group with one fraud type, or a region with one
/// force.
///
/// Rounding the same count under two names would give two results, which together reveal more.
struct SameDemand: Sendable {
  private let onlyType: [String: String]
  private let onlyForce: [String: String]

  init(_ directory: Directory) {
    onlyType = Dictionary(grouping: directory.fraudTypes, by: \.groupName)
      .compactMapValues { $0.count == 1 ? $0[0].code : nil }
    onlyForce = Dictionary(grouping: directory.forces, by: { $0.regionID ?? "" })
      .compactMapValues { $0.count == 1 ? $0[0].id : nil }
  }

  /// The one name of this slice.
  func one(for slice: DemandSlice) -> DemandSlice {
    var (scope, part) = (slice.scope, slice.part)
    if case .region(let id) = scope, let force = onlyForce[id] { scope = .force(force) }
    if case .group(let name) = part, let type = onlyType[name] { part = .type(type) }
    return DemandSlice(scope, part, in: slice.months, isWithoutLondon: slice.isWithoutLondon)
  }
}

extension BoardRequest {
  /// The demand of a scope, given by its id in the export, such as `region:sw`.
  ///
  /// - Parameter part: The part of the demand that is counted.
  func slice(ofKey key: String, _ part: DemandSlice.Part = .all) -> DemandSlice {
    DemandSlice(Scope(key) ?? scope, part, in: month...month)
  }
}
