import Sheets
import SnapshotStore
import ThreatDomain

/// How the counts of a history are shown, and which counts they are.
struct ShownDemand: Sendable {
  /// `nil` where counts are shown as they are.
  private let rounding: RandomRounding?
  /// What a key of the history counts, in whatever months.
  private let slice: @Sendable (String) -> DemandSlice

  static let exact = ShownDemand(rounding: nil) { _ in
    DemandSlice(.national, in: Month(index: 0)...Month(index: 0))
  }

  private init(rounding: RandomRounding?, slice: @escaping @Sendable (String) -> DemandSlice) {
    self.rounding = rounding
    self.slice = slice
  }

  /// - Parameter slice: What a key of the history counts, in whatever months.
  init(
    _ request: BoardRequest, _ directory: Directory,
    of slice: @escaping @Sendable (String) -> DemandSlice
  ) {
    let names = SameDemand(directory)
    self.init(rounding: request.counts.rounding) { names.one(for: slice($0)) }
  }

  /// The line of a key; `nil` where counts are shown as they are.
  func line(_ key: String) -> RoundedDemand? {
    rounding.map { RoundedDemand(rounding: $0, slice: slice(key)) }
  }
}

/// What a line of demand shows in the safe view.
struct RoundedDemand: Sendable {
  let rounding: RandomRounding
  /// What is counted, in whatever months.
  let slice: DemandSlice

  /// The counts of a month, each rounded by itself; a loss that is kept back is zero.
  func shown(_ count: DemandCount, in month: Month) -> DemandCount {
    shown(count, in: month...month, each: [])
  }

  /// The counts of a span.
  ///
  /// - Parameter each: What is shown of each of its months.
  func shown(
    _ sum: DemandCount, in months: ClosedRange<Month>, each: [DemandCount]
  ) -> DemandCount {
    func shown(_ measure: DemandMeasure) -> Int {
      rounding.span(
        sum.figure(measure), of: .demand(measure, slice.in(months)),
        months: each.map { $0.figure(measure) })
    }
    let reports = shown(.reports)
    let loss = rounding.loss(sum.loss, beside: reports) ?? .zero
    return DemandCount { measure in
      switch measure {
      case .reports: reports
      case .cyberReports, .repeatVictims, .vulnerableVictims: shown(measure)
      case .loss: Int(loss.amount)
      }
    }
  }

  /// The same part of the demand of a force.
  func ofForce(_ id: String) -> RoundedDemand {
    RoundedDemand(rounding: rounding, slice: DemandSlice(.force(id), slice.part, in: slice.months))
  }
}

/// Names of one and the same demand: a group of one fraud type, a region of one force.
///
/// Under two names it would be rounded twice, and the two might tell more than one.
struct SameDemand: Sendable {
  private let onlyType: [String: String]
  private let onlyForce: [String: String]

  init(_ directory: Directory) {
    onlyType = Dictionary(grouping: directory.fraudTypes, by: \.groupName)
      .compactMapValues { $0.count == 1 ? $0[0].code : nil }
    onlyForce = Dictionary(grouping: directory.forces, by: { $0.regionID ?? "" })
      .compactMapValues { $0.count == 1 ? $0[0].id : nil }
  }

  /// The one name of a slice.
  func one(for slice: DemandSlice) -> DemandSlice {
    var (scope, part) = (slice.scope, slice.part)
    if case .region(let id) = scope, let force = onlyForce[id] { scope = .force(force) }
    if case .group(let name) = part, let type = onlyType[name] { part = .type(type) }
    return DemandSlice(scope, part, in: slice.months, isWithoutLondon: slice.isWithoutLondon)
  }
}

extension BoardRequest {
  /// The demand of a scope by the id that the export writes, such as `region:sw`.
  ///
  /// - Parameter part: The part of it that is counted.
  func slice(ofKey key: String, _ part: DemandSlice.Part = .all) -> DemandSlice {
    DemandSlice(Scope(key) ?? scope, part, in: month...month)
  }
}
