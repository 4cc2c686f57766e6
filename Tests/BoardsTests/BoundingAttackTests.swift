import SampleForTests
import SnapshotStore
import Testing
import ThreatDomain

@testable import Boards
@testable import Sheets

@Suite("Bounding totals by their parts in the safe view", .tags(.slow))
struct BoundingAttackTests {
  @Test("is an attack that finds what can be found")
  func attack() {
    var attack = BoundingAttack()
    // Four parts are shown as 5, and their total as 0: so each is 1.
    let parts = (0..<4).map { _ in attack.add(1, shown: 5) }
    let total = attack.add(4, shown: 0)
    attack.add(total: total, of: parts)
    attack.run()
    #expect(attack.found == parts + [total] && attack.isSound)
  }

  @Test("finds no report count of one to four: nation, regions, forces, types, victims, spans")
  func demand() throws {
    var cells = DemandCells(try SampleSnapshot.open())
    cells.fill(try DemandCells.rows())
    var attack = BoundingAttack()
    cells.add(to: &attack)
    attack.run()
    #expect(attack.isSound && attack.smallCount > 30_000)
    #expect(attack.found.count == 0, "\(attack.found.prefix(5).map { attack.truths[$0] })")
  }

  @Test("finds no victim count of one to four: nation, regions, forces, both lists, months")
  func victims() throws {
    let snapshot = try SampleSnapshot.open()
    var attack = BoundingAttack()
    let cells = try VictimCells(snapshot, &attack)
    attack.run()
    #expect(cells.count > 10_000 && attack.isSound && attack.smallCount > 1000)
    #expect(attack.found.count == 0, "\(attack.found.prefix(5).map { attack.truths[$0] })")
  }

  @Test("finds no referral or outcome of one to four: nation, regions, forces, years to each month")
  func outcomes() throws {
    let snapshot = try SampleSnapshot.open()
    let directory = snapshot.directory
    let rounding = RandomRounding(key: snapshot.header.roundingKey)
    var attack = BoundingAttack()
    for count in OutcomeRatio.Measure.allCases {
      var cells: [Scope: [Int]] = [:]
      let scopes =
        [Scope.national] + directory.regions.map { .region($0.id) }
        + directory.forces.map { .force($0.id) }
      for scope in scopes {
        var own: [Int] = []
        for month in directory.months {
          let year = FinancialYear(containing: month).firstMonth...month
          let outcomes = try snapshot.database.outcomes(of: scope, in: year)
          let truth = try #require(outcomes.figure(count))
          let identity = CountIdentity.outcomes(count, of: scope, in: year)
          let cell = attack.add(truth, shown: rounding.rounded(truth, of: identity))
          if let last = own.last, month.monthOfYear != 4 {
            let grown = attack.add(truth - attack.truths[last], shown: nil)
            attack.add(total: cell, of: [last, grown])
          }
          own.append(cell)
        }
        cells[scope] = own
      }
      Self.sum(cells, directory, in: &attack)
    }
    attack.run()
    #expect(attack.isSound && attack.smallCount > 100)
    #expect(attack.found.count == 0, "\(attack.found.prefix(5).map { attack.truths[$0] })")
  }

  @Test("finds no count of cases taken up or declined of one to four, by force and month")
  func cases() throws {
    let snapshot = try SampleSnapshot.open()
    let directory = snapshot.directory
    let rounding = RandomRounding(key: snapshot.header.roundingKey)
    let asAt = snapshot.header.asAt
    var attack = BoundingAttack()
    for month in directory.months where month - 11 >= directory.months.lowerBound {
      let months = (month - 11)...month
      let takeUp = try snapshot.database.takeUp(in: .national, sentIn: months, on: asAt)
      var cells: [CaseCount: [Scope: [Int]]] = [:]
      for scope in [Scope.national] + directory.regions.map({ .region($0.id) })
        + directory.forces.map({ .force($0.id) })
      {
        let own = directory.forces(in: scope).map { takeUp[$0.id] ?? .none }.reduce(.none, +)
        func cell(_ truth: Int, _ count: CaseCount) -> Int {
          let identity = CountIdentity.cases(count, of: scope, sentIn: months)
          return attack.add(truth, shown: rounding.rounded(truth, of: identity))
        }
        // The number sent is the sum of these two and the waiting cases, so it adds nothing new.
        cells[.takenUp, default: [:]][scope] = [cell(own.takenUp, .takenUp)]
        cells[.declined, default: [:]][scope] = [cell(own.declined, .declined)]
      }
      for count in CaseCount.allCases { Self.sum(cells[count] ?? [:], directory, in: &attack) }
    }
    attack.run()
    #expect(attack.isSound && attack.smallCount > 100)
    #expect(attack.found.count == 0, "\(attack.found.prefix(5).map { attack.truths[$0] })")
  }

  /// Adds the sums: the nation is its regions and the bodies outside them, a region is its forces.
  static func sum(
    _ cells: [Scope: [Int]], _ directory: Directory, in attack: inout BoundingAttack
  ) {
    func add(_ whole: Scope, _ parts: [Scope]) {
      for (position, total) in (cells[whole] ?? []).enumerated() {
        attack.add(total: total, of: parts.compactMap { cells[$0]?[position] })
      }
    }
    add(.national, directory.partsOfNation)
    for region in directory.regions {
      add(.region(region.id), directory.forces(of: region.id).map { .force($0.id) })
    }
  }
}
