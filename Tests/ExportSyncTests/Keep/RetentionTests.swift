import SnapshotStore
import Testing
import ThreatDomain

@testable import ExportSync

@Suite("The rule of what is kept")
struct RetentionTests {
  /// A snapshot of the export with that serial, created in that month.
  private func kept(
    _ serial: Int, _ created: String, isCurrent: Bool = false, trust: TrustLabel = .signed,
    recipient: String = "national", manifest: String? = nil, name: String? = nil
  ) throws -> KeptSnapshot {
    let month = try #require(Month("2019-03"))
    let header = SnapshotHeader(
      epoch: 1, serial: serial, title: "", created: "\(created)T06:00:00Z", expires: "",
      recipient: recipient, marking: .official, countedBy: "", roundingKey: .sample,
      dataFrom: month, dataTo: month, trust: trust,
      trustReason: nil, source: "", manifestSHA256: manifest ?? "\(serial)", rows: 0)
    return KeptSnapshot(
      path: "/data/snapshots/\(name ?? "snap-1-\(serial).db")", header: header,
      isCurrent: isCurrent)
  }

  /// The serials of the snapshots that are removed.
  private func gone(_ kept: [KeptSnapshot], pins: SnapshotPins = SnapshotPins()) -> [Int] {
    Retention.reasons(for: kept.sorted(), pins: pins).filter(\.reasons.isEmpty)
      .map(\.snapshot.header.serial)
  }

  @Test("the last three of a month stay, and those before go")
  func lastThree() throws {
    let week = try (1...6).map { try kept($0, "2019-04-0\($0)", isCurrent: $0 == 6) }
    #expect(gone(week) == [1, 2, 3])
  }

  @Test("the last of each of thirteen months stays, and what is older goes")
  func months() throws {
    let start = try #require(Month("2018-01"))
    let year = try (1...16).flatMap { number in
      let month = start + (number - 1)
      return try [kept(number * 2 - 1, "\(month)-03"), kept(number * 2, "\(month)-28")]
    }
    let stays = Set(1...32).subtracting(gone(year))
    // The last three include both of the newest month, and the last of the month before.
    #expect(stays == Set([31] + (4...16).map { $0 * 2 }))
  }

  @Test("the current one stays, however old, and a pinned one with its reason")
  func currentAndPinned() throws {
    var week = try (2...6).map { try kept($0, "2019-04-0\($0)") }
    week.append(try kept(1, "2019-04-01", isCurrent: true))
    var pins = SnapshotPins()
    pins.pin("snap-1-2.db", reason: "the June meeting", at: Timestamp(seconds: 0))
    #expect(gone(week, pins: pins) == [3])
    let reasons = Retention.reasons(for: week.sorted(), pins: pins).map(\.reasons)
    #expect(reasons[0] == [.current] && reasons[1] == [.pinned("the June meeting")])
  }

  @Test("an export that lies there twice counts once: the current one of the two stays")
  func twins() throws {
    let twice = try [
      kept(1, "2019-04-01"), kept(2, "2019-04-02"),
      kept(3, "2019-04-03", isCurrent: true, name: "snap-1-3-2.db"), kept(3, "2019-04-03"),
    ]
    #expect(gone(twice) == [3])
    let stays = Retention.reasons(for: twice.sorted(), pins: SnapshotPins())
      .filter { !$0.reasons.isEmpty }.map(\.snapshot.name)
    #expect(stays == ["snap-1-1.db", "snap-1-2.db", "snap-1-3-2.db"])
  }

  @Test("an unsigned export and one for another recipient take no place of a signed one")
  func series() throws {
    let signed = try (1...3).map { try kept($0, "2019-04-0\($0)") }
    let others = try [
      kept(7, "2019-04-07", trust: .unverified), kept(8, "2019-04-08", trust: .unverified),
      kept(9, "2019-04-09", recipient: "region:sw"),
    ]
    #expect(gone(signed + others).isEmpty)
  }
}
