import SampleForTests
import SnapshotStore
import Testing
import ThreatDomain

@testable import Boards

@Suite("What a threat is counted by")
struct ThreatPartTests {
  private static func threat(_ types: [String]) -> Threat {
    Threat(
      id: "T-1", regionID: "sw", name: "Courier fraud", rationale: "", types: types,
      plans: FourPlans([]))
  }

  @Test(
    "has one name: a type, a whole group, or several types",
    arguments: [
      (["NFIB3A"], DemandSlice.Part.type("NFIB3A")),
      (["NFIB3A", "NFIB5A"], .types(["NFIB3A", "NFIB5A"])),
    ])
  func parts(_ types: [String], expected: DemandSlice.Part) throws {
    let directory = try SampleSnapshot.open().directory
    #expect(directory.part(of: Self.threat(types)) == expected)
  }

  @Test("is a group where it counts every type of it, and nothing where it counts none")
  func groups() throws {
    let directory = try SampleSnapshot.open().directory
    let pension = directory.fraudTypes.filter { $0.groupName == "Pension" }.map(\.code).sorted()
    #expect(directory.part(of: Self.threat(pension)) == .group("Pension"))
    #expect(directory.part(of: Self.threat([])) == nil)
  }

  @Test("adds up to the same reports, whether they are read by group or by types")
  func sums() throws {
    let snapshot = try SampleSnapshot.open()
    let request = try SampleReading.request(.region("sw"))
    let codes = snapshot.directory.fraudTypes.filter { $0.groupName == "Pension" }.map(\.code)
    let types = DemandSlice.Part.types(codes.sorted())
    let demand = try ScopedDemand(
      of: [.region("sw")], [types], in: request.history, from: snapshot, request)
    let (byTypes, byGroup) = (
      demand.count(of: types, in: .region("sw"), request.month),
      demand.count(of: .group("Pension"), in: .region("sw"), request.month)
    )
    #expect(byTypes != nil && byTypes == byGroup)
    #expect(
      demand.trend(of: types, in: .region("sw"), request.month)
        == demand.trend(of: .group("Pension"), in: .region("sw"), request.month))
  }
}
