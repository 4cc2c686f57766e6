import SQLiteFile
import SampleForTests
import SnapshotStore
import Testing
import ThreatDomain

@testable import Boards
@testable import Sheets

/// Every count of reports that a board can show, by scope, part, month and span, for an attack.
struct DemandCells {
  struct Row {
    let month: Month
    let force: String
    let type: String
    let victim: VictimType
    let reports: Int
  }

  private let directory: Directory
  private let rounding: RandomRounding
  private let names: SameDemand
  private let months: ClosedRange<Month>
  private let scopes: [(scope: Scope, isWithoutLondon: Bool)]
  private let parts: [DemandSlice.Part]
  private let groupOfType: [String: String]
  private let monthCount: Int
  /// The exact counts, by scope, part and month.
  private var truths: [Int]

  init(_ snapshot: borrowing Snapshot) {
    directory = snapshot.directory
    rounding = RandomRounding(key: snapshot.header.roundingKey)
    names = SameDemand(directory)
    months = directory.months
    monthCount = directory.months.count
    let types = directory.fraudTypes
    groupOfType = Dictionary(uniqueKeysWithValues: types.map { ($0.code, $0.groupName) })
    let groups = Set(types.map(\.groupName)).sorted()
    parts =
      [.all] + groups.map { .group($0) } + types.map { .type($0.code) }
      + VictimType.allCases.map { .victim($0) }
    scopes =
      [(.national, false), (.national, true)]
      + directory.regions.map { (.region($0.id), false) }
      + directory.forces.map { (.force($0.id), false) }
    truths = Array(repeating: 0, count: scopes.count * parts.count * directory.months.count)
  }

  static func rows() throws -> [Row] {
    let snapshot = try SampleSnapshot.open()
    let rows = try Statement(
      "SELECT month, force_id, fraud_type, victim_type, reports FROM v_demand",
      on: snapshot.database
    ).all { ($0.text(0), $0.text(1), $0.text(2), $0.text(3), $0.integer(4)) }
    return try rows.map { month, force, type, victim, reports in
      Row(
        month: try #require(Month(month)), force: force, type: type,
        victim: try #require(VictimType(rawValue: victim)), reports: reports)
    }
  }

  private func cell(_ scope: Int, _ part: Int, _ month: Int) -> Int {
    (scope * parts.count + part) * monthCount + month
  }

  mutating func fill(_ rows: [Row]) {
    let places = Dictionary(uniqueKeysWithValues: parts.enumerated().map { ($1, $0) })
    var scopesOfForce: [String: [Int]] = [:]
    for force in directory.forces {
      scopesOfForce[force.id] = scopes.indices.filter { position in
        let (scope, isWithout) = scopes[position]
        return switch scope {
        case .national: !isWithout || force.regionID != Scope.london
        case .region(let id): force.regionID == id
        case .force(let id): force.id == id
        }
      }
    }
    for row in rows {
      let counting: [DemandSlice.Part] = [
        .all, .group(groupOfType[row.type] ?? ""), .type(row.type), .victim(row.victim),
      ]
      let own = counting.compactMap { places[$0] }
      let month = row.month - months.lowerBound
      for scope in scopesOfForce[row.force] ?? [] {
        for part in own { truths[cell(scope, part, month)] += row.reports }
      }
    }
  }

  /// The spans that boards add up: years and quarters to a month, and twelve months.
  private var spans: [ClosedRange<Month>] {
    let all = months.flatMap { month in
      [
        FinancialYear(containing: month).firstMonth...month,
        Quarter(containing: month).firstMonth...month, (month - 11)...month,
      ]
    }
    return Set(all.filter { $0.count > 1 && $0.lowerBound >= months.lowerBound }).sorted {
      ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound)
    }
  }

  func add(to attack: inout BoundingAttack) {
    let spans = spans
    var first: [[Int]] = []
    for scope in scopes.indices {
      for part in parts.indices { first.append(addLine(scope, part, spans, &attack)) }
    }
    for month in 0..<monthCount {
      for part in parts.indices {
        addScopes(month, { first[$0 * parts.count + part] }, to: &attack)
      }
      for scope in scopes.indices {
        addParts(month, { first[scope * parts.count + $0] }, to: &attack)
      }
    }
  }

  /// Adds the months of a line, and the spans that are rounded once.
  ///
  /// - Returns: The cells of the months.
  private func addLine(
    _ scope: Int, _ part: Int, _ spans: [ClosedRange<Month>], _ attack: inout BoundingAttack
  ) -> [Int] {
    let slice = names.one(
      for: DemandSlice(
        scopes[scope].scope, parts[part], in: months,
        isWithoutLondon: scopes[scope].isWithoutLondon))
    let truths = (0..<monthCount).map { self.truths[cell(scope, part, $0)] }
    let shown = months.enumerated().map { offset, month in
      rounding.rounded(truths[offset], of: .demand(.reports, slice.in(month...month)))
    }
    let cells = zip(truths, shown).map { attack.add($0, shown: $1) }
    for span in spans {
      let range = (span.lowerBound - months.lowerBound)...(span.upperBound - months.lowerBound)
      // Where a month is small, the span is the sum of the shown months and tells nothing new.
      guard shown[range].allSatisfy({ $0 >= RandomRounding.smallestMonth }) else { continue }
      let sum = truths[range].reduce(0, +)
      let identity = CountIdentity.demand(.reports, slice.in(span))
      let total = attack.add(
        sum, shown: rounding.span(sum, of: identity, months: Array(shown[range])))
      attack.add(total: total, of: Array(cells[range]))
    }
    return cells
  }

  /// Adds the sums of scopes: the nation is its regions and bodies, a region is its forces.
  ///
  /// The nation is added with and without London.
  private func addScopes(
    _ month: Int, _ line: (Int) -> [Int], to attack: inout BoundingAttack
  ) {
    func place(_ scope: Scope) -> Int? {
      scopes.firstIndex { $0.scope == scope && !$0.isWithoutLondon }
    }
    func add(_ total: Int, _ parts: [Int]) {
      attack.add(total: line(total)[month], of: parts.map { line($0)[month] })
    }
    add(0, directory.partsOfNation.compactMap(place))
    add(0, [1] + [place(.region(Scope.london))].compactMap(\.self))
    for region in directory.regions {
      guard let own = place(.region(region.id)) else { continue }
      add(own, directory.forces(of: region.id).compactMap { place(.force($0.id)) })
    }
  }

  /// Adds the sums of parts: all reports by group and by type of victim, and each group by type.
  private func addParts(
    _ month: Int, _ line: (Int) -> [Int], to attack: inout BoundingAttack
  ) {
    func add(_ total: Int, _ isPart: (DemandSlice.Part) -> Bool) {
      let own = parts.indices.filter { isPart(parts[$0]) }
      attack.add(total: line(total)[month], of: own.map { line($0)[month] })
    }
    add(0) { if case .group = $0 { true } else { false } }
    add(0) { if case .victim = $0 { true } else { false } }
    for (position, part) in parts.enumerated() {
      guard case .group(let name) = part else { continue }
      add(position) { if case .type(let code) = $0 { groupOfType[code] == name } else { false } }
    }
  }
}
