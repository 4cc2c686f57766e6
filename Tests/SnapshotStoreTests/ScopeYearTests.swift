import SQLiteFile
import Testing

@testable import SnapshotStore

@Suite("Years of what was counted")
struct ScopeYearTests {
  /// Two regions, the first with two forces, and a force outside them.
  private static let scopes = ScopeNumbers(regionCount: 2, regionOfForce: [1, 1, nil])

  private static let members = DemandMembers(
    types: [("A", "one"), ("B", "two"), ("C", "one")])

  private var rollUps: RollUps {
    RollUps(
      scopes: Self.scopes, members: Self.members, victims: ["person", "firm"],
      lists: ["vulnerable", "repeat"])
  }

  private func add(
    _ rollUps: inout RollUps, force: Int, type: Int, victim: Int, _ figures: [Int64]
  ) {
    rollUps.addDemand(force: force, type: type, victim: victim, figures: figures.span)
  }

  private func lines(_ years: [ScopeYear]) -> [String] {
    years.map { year in
      "\(year.scope) \(year.kind) \(year.member) \(year.year) "
        + String(decoding: year.months, as: UTF8.self)
    }
  }

  @Test("hold the sums of force, region and nation by type, group and victim")
  func sums() {
    var rollUps = rollUps
    add(&rollUps, force: 1, type: 1, victim: 1, [5, 1, 0, 2, 1000])
    add(&rollUps, force: 2, type: 3, victim: 1, [7, 0, 3, 0, 2_000_000_000])
    #expect(rollUps.endDemand(month: 201_903) == [])
    #expect(
      lines(rollUps.endYears()) == [
        "0 demand  2019 [[201903,12,1,3,2,2000001000]]",
        "1 demand  2019 [[201903,12,1,3,2,2000001000]]",
        "3 demand  2019 [[201903,5,1,0,2,1000]]",
        "4 demand  2019 [[201903,7,0,3,0,2000000000]]",
        "0 demandByType A 2019 [[201903,5,1,0,2,1000]]",
        "0 demandByType C 2019 [[201903,7,0,3,0,2000000000]]",
        "1 demandByType A 2019 [[201903,5,1,0,2,1000]]",
        "1 demandByType C 2019 [[201903,7,0,3,0,2000000000]]",
        "3 demandByType A 2019 [[201903,5,1,0,2,1000]]",
        "4 demandByType C 2019 [[201903,7,0,3,0,2000000000]]",
        "0 demandByGroup one 2019 [[201903,12,1,3,2,2000001000]]",
        "1 demandByGroup one 2019 [[201903,12,1,3,2,2000001000]]",
        "3 demandByGroup one 2019 [[201903,5,1,0,2,1000]]",
        "4 demandByGroup one 2019 [[201903,7,0,3,0,2000000000]]",
        "0 demandByVictim person 2019 [[201903,12,1,3,2,2000001000]]",
        "1 demandByVictim person 2019 [[201903,12,1,3,2,2000001000]]",
        "3 demandByVictim person 2019 [[201903,5,1,0,2,1000]]",
        "4 demandByVictim person 2019 [[201903,7,0,3,0,2000000000]]",
      ])
  }

  @Test("are not known where a row lacks the figure, for its force, region and the nation alone")
  func missing() {
    var rollUps = rollUps
    add(&rollUps, force: 1, type: 1, victim: 1, [5, 1, NumberRows.missing, 2, 1000])
    add(&rollUps, force: 1, type: 1, victim: 2, [1, 1, 1, 1, 1])
    add(&rollUps, force: 2, type: 1, victim: 1, [7, 0, 3, 0, NumberRows.missing])
    add(&rollUps, force: 3, type: 2, victim: 1, [1, 0, 0, 0, 9])
    _ = rollUps.endDemand(month: 201_903)
    let whole = lines(rollUps.endYears()).filter { $0.contains("demand  ") }
    #expect(
      whole == [
        "0 demand  2019 [[201903,14,2,null,3,null]]", "1 demand  2019 [[201903,13,2,null,3,null]]",
        "3 demand  2019 [[201903,6,2,null,3,1001]]", "4 demand  2019 [[201903,7,0,3,0,null]]",
        "5 demand  2019 [[201903,1,0,0,0,9]]",
      ])
  }

  @Test("end where another year begins, and keep no month without a row")
  func years() {
    var rollUps = rollUps
    for month in [201_811, 201_812, 201_901] {
      if month != 201_812 { add(&rollUps, force: 3, type: 2, victim: 2, [1, 0, 0, 0, 9]) }
      if month == 201_812 { add(&rollUps, force: 1, type: 1, victim: 1, [0, 0, 0, 0, 0]) }
      let ended = lines(rollUps.endDemand(month: month)).filter { $0.contains("demand  ") }
      #expect(
        ended
          == (month == 201_901
            ? [
              "0 demand  2018 [[201811,1,0,0,0,9],[201812,0,0,0,0,0]]",
              "1 demand  2018 [[201812,0,0,0,0,0]]", "3 demand  2018 [[201812,0,0,0,0,0]]",
              "5 demand  2018 [[201811,1,0,0,0,9]]",
            ] : []))
    }
    #expect(
      lines(rollUps.endYears()).filter { $0.contains("demand  ") } == [
        "0 demand  2019 [[201901,1,0,0,0,9]]", "5 demand  2019 [[201901,1,0,0,0,9]]",
      ])
  }

  @Test("hold referrals and lists of victims too")
  func others() {
    var rollUps = rollUps
    let (referral, care): ([Int64], [Int64]) = ([4, 2, 1], [9, 8, 5, 7])
    rollUps.addReferral(force: 3, figures: referral.span)
    rollUps.addVictimCare(force: 2, list: 2, figures: care.span)
    #expect(rollUps.endReferral(month: 201_812) == [])
    #expect(rollUps.endVictimCare(month: 201_812) == [])
    rollUps.addReferral(force: 3, figures: referral.span)
    #expect(
      lines(rollUps.endReferral(month: 201_901)) == [
        "0 referral  2018 [[201812,4,2,1]]", "5 referral  2018 [[201812,4,2,1]]",
      ])
    #expect(
      lines(rollUps.endYears()) == [
        "0 referral  2019 [[201901,4,2,1]]", "5 referral  2019 [[201901,4,2,1]]",
        "0 victimCare repeat 2018 [[201812,9,8,5,7]]",
        "1 victimCare repeat 2018 [[201812,9,8,5,7]]",
        "4 victimCare repeat 2018 [[201812,9,8,5,7]]",
      ])
  }

  @Test("are none where nothing was read")
  func empty() {
    var rollUps = rollUps
    #expect(rollUps.endYears() == [])
    #expect(rollUps.endDemand(month: 201_903) == [])
    #expect(rollUps.endYears() == [])
  }
}
