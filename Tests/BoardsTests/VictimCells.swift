import SnapshotStore
import Testing
import ThreatDomain

@testable import Boards
@testable import Sheets

/// Every exact count of the board of victims and its shown value, for an attack.
struct VictimCells {
  private(set) var count = 0

  init(_ snapshot: borrowing Snapshot, _ attack: inout BoundingAttack) throws {
    let directory = snapshot.directory
    let wholes = [Scope.national] + directory.regions.map { .region($0.id) }
    var cells: [VictimsView: [VictimCount: [Scope: [Int]]]] = [:]
    for whole in wholes {
      let open = try Self.history(snapshot, SampleReading.request(whole))
      let safe = try Self.history(snapshot, SampleReading.request(whole, isSafe: true))
      let months = try #require(open.months)
      for key in [nil] + open.keys.map(Optional.some) {
        let scope = key.flatMap { Scope($0) } ?? whole
        for view in VictimsView.allCases where cells[view]?[.identified]?[scope] == nil {
          for kind in VictimCount.allCases {
            let each = months.map { month -> Int in
              let truth = open.count(key, view, in: month)?.value(kind) ?? 0
              let shown = safe.count(key, view, in: month)
              return attack.add(
                truth, shown: shown?.told(of: kind), above: shown?.reach(above: kind) ?? 4)
            }
            let (sum, shown) = (open.total(key, view), safe.total(key, view))
            // Where a month is small, the sums add up the shown months and tell nothing new.
            let isOwn = months.allSatisfy { month in
              (safe.count(key, view, in: month)?.value(kind) ?? 0) >= RandomRounding.smallestMonth
            }
            let total = attack.add(
              sum.value(kind) ?? 0, shown: isOwn ? shown.told(of: kind) : nil,
              above: shown.reach(above: kind))
            attack.add(total: total, of: each)
            cells[view, default: [:]][kind, default: [:]][scope] = each + [total]
          }
          Self.addKinds(cells[view] ?? [:], scope, &attack)
        }
        Self.addLists(cells, scope, &attack)
      }
    }
    for view in VictimsView.allCases {
      for kind in VictimCount.allCases {
        let own = cells[view]?[kind] ?? [:]
        count += own.values.map(\.count).reduce(0, +)
        BoundingAttackTests.sum(own, directory, in: &attack)
      }
    }
  }

  private static func history(
    _ snapshot: borrowing Snapshot, _ request: BoardRequest
  ) throws -> VictimCareHistory {
    VictimCareHistory(try VictimsRecords(from: snapshot, request), request)
  }

  /// Adds the sums of kinds: identified victims were either contacted or not.
  private static func addKinds(
    _ cells: [VictimCount: [Scope: [Int]]], _ scope: Scope, _ attack: inout BoundingAttack
  ) {
    for (position, total) in (cells[.identified]?[scope] ?? []).enumerated() {
      let parts = [VictimCount.contacted, .notContacted].compactMap { cells[$0]?[scope]?[position] }
      attack.add(total: total, of: parts)
    }
  }

  /// Adds the sums of lists: both lists together are the sum of the two.
  private static func addLists(
    _ cells: [VictimsView: [VictimCount: [Scope: [Int]]]], _ scope: Scope,
    _ attack: inout BoundingAttack
  ) {
    for kind in VictimCount.allCases {
      for (position, total) in (cells[.both]?[kind]?[scope] ?? []).enumerated() {
        attack.add(
          total: total,
          of: [VictimsView.vulnerable, .repeated].compactMap {
            cells[$0]?[kind]?[scope]?[position]
          })
      }
    }
  }
}

extension VictimFigures {
  /// The shown value of a kind; the number not contacted is at most what is left.
  fileprivate func told(of kind: VictimCount) -> Int? {
    kind == .notContacted ? nil : value(kind)
  }

  /// How far the exact count may be above the shown one.
  ///
  /// Where as many are shown as identified, the rounded count may have been one step higher.
  fileprivate func reach(above kind: VictimCount) -> Int {
    let most = kind == .contactedInTime ? value(.contacted) : identified
    return kind != .identified && value(kind) == most ? 9 : 4
  }
}
