import SnapshotStore
import ThreatDomain

/// The parts of demand that boards show, and which of them add up to which.
struct SafeParts: Sendable {
  let all: [DemandSlice.Part]
  let sums: [SuppressedCounts.Sum]
  private let positions: [DemandSlice.Part: Int]
  /// Of each fraud type the positions that count it: its own, its group's, that of all.
  private let places: [String: [Int]]
  private let months: ClosedRange<Month>

  init(_ directory: Directory) {
    let types = directory.fraudTypes
    let groups = Set(types.map(\.groupName)).sorted()
    let parts =
      [.all] + groups.map { DemandSlice.Part.group($0) } + types.map { .type($0.code) }
      + VictimType.allCases.map { .victim($0) }
    let positions = Dictionary(uniqueKeysWithValues: parts.enumerated().map { ($1, $0) })
    func sum(_ total: DemandSlice.Part, _ parts: [DemandSlice.Part]) -> SuppressedCounts.Sum {
      SuppressedCounts.Sum(
        total: positions[total] ?? 0, parts: parts.compactMap { positions[$0] })
    }
    all = parts
    sums =
      [
        sum(.all, groups.map { .group($0) }),
        sum(.all, VictimType.allCases.map { .victim($0) }),
      ]
      + groups.map { group in
        sum(.group(group), types.filter { $0.groupName == group }.map { .type($0.code) })
      }
    self.positions = positions
    places = Dictionary(
      uniqueKeysWithValues: types.map { type in
        let counting: [DemandSlice.Part] = [.type(type.code), .group(type.groupName), .all]
        return (type.code, counting.compactMap { positions[$0] })
      })
    months = directory.months
  }

  func position(_ part: DemandSlice.Part) -> Int? { positions[part] }

  /// What each scope counts of each part in every month of the snapshot.
  func lines(
    _ scopes: [Scope], _ snapshot: borrowing Snapshot
  ) throws(StoreError) -> [SafeLines] {
    var all: [SafeLines] = []
    for scope in scopes {
      var lines = SafeLines(scope, parts: self.all.count, months: months)
      for row in try snapshot.database.demandByType(of: scope, in: months) {
        for part in places[row.key] ?? [] { lines.add(row, to: part) }
      }
      for row in try snapshot.database.demandByVictim(of: scope, in: months) {
        guard let type = VictimType(rawValue: row.key), let part = positions[.victim(type)] else {
          continue
        }
        lines.add(row, to: part)
      }
      all.append(lines)
    }
    return all
  }
}

/// What a scope counts of each part, month by month.
struct SafeLines: Sendable {
  let scope: Scope
  private let first: Month
  private let monthCount: Int
  /// By part, then by month.
  private var counts: [DemandCount]

  init(_ scope: Scope, parts: Int, months: ClosedRange<Month>) {
    self.scope = scope
    first = months.lowerBound
    monthCount = months.upperBound - first + 1
    counts = Array(repeating: .zero, count: parts * monthCount)
  }

  fileprivate mutating func add(_ row: KeyedDemand, to part: Int) {
    counts[part * monthCount + (row.month - first)] += row.count
  }

  /// What is left without the lines of another scope.
  func without(_ other: SafeLines) -> SafeLines {
    var left = self
    left.counts = zip(counts, other.counts).map { $0 - $1 }
    return left
  }

  private func months(_ part: Int) -> ArraySlice<DemandCount> {
    counts[part * monthCount..<(part + 1) * monthCount]
  }

  /// Whether a month of the line is small.
  func isSmall(_ part: Int, _ measure: DemandMeasure) -> Bool {
    months(part).contains { SuppressedCounts.isSmall($0.figure(measure)) }
  }

  func sum(_ part: Int, _ measure: DemandMeasure) -> Int {
    months(part).reduce(0) { $0 + $1.figure(measure) }
  }

  /// All reports of all months: the parts begin with all demand.
  var size: Int { sum(0, .reports) }
}

extension DemandCount {
  fileprivate func figure(_ measure: DemandMeasure) -> Int {
    switch measure {
    case .reports: reports
    case .cyberReports: cyberReports
    case .repeatVictims: repeatVictims
    case .vulnerableVictims: vulnerableVictims
    case .loss: Int(loss.amount)
    }
  }
}
