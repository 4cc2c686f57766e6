import ExportSync
import Foundation
import Platform
import SnapshotStore
import Testing
import ThreatDomain

@testable import ptg_sample

@Suite("A sample from a seed")
struct SampleTests {
  private let data: ReferenceData

  init() throws { data = try ReferenceData(folder: SampleExport.reference) }

  @Test("is the same in every run")
  func repeats() throws {
    let plan = DemandPlan(data, seed: 5, scale: .sample)
    let month = try #require(Month("2019-01"))
    let reports = DemandMonth(month, total: 26_000, plan: plan).reports
    #expect(DemandMonth(month, total: 26_000, plan: plan).reports == reports)
    #expect(reports.reduce(0, +) == 26_000)
    let rows = InvestigationDesk(data, seed: 5).rows
    #expect(InvestigationDesk(data, seed: 5).rows == rows)
    #expect(InvestigationDesk(data, seed: 6).rows != rows)
  }

  @Test("moves every investigation to the level on which it stands")
  func moves() {
    for investigation in InvestigationDesk(data, seed: 2019).investigations {
      #expect(investigation.moves.first?.from == nil)
      #expect(investigation.moves.last?.to == investigation.level)
      #expect(investigation.moves.last?.day == investigation.levelSince)
      #expect(investigation.lastActivity >= investigation.levelSince)
    }
  }

  @Test("is written to the byte as it lies beside the source, but for its signature", .tags(.slow))
  func shipped() throws {
    let folder = try TemporaryFolder(in: "/tmp")
    try Sample(data: data, seed: 2019, scale: .sample).write(to: folder.path)
    let written = try Self.hashes(in: folder.path)
    var shipped = try Self.hashes(in: SampleExport.folder)
    #expect(shipped.removeValue(forKey: "manifest-000008.json.sig") != nil)
    #expect(
      written == shipped,
      "remove SampleData/central-export and run: swift run ptg-sample --out SampleData/central-export --trust SampleData/trust"
    )
  }

  private static func hashes(in folder: String) throws -> [String: String] {
    let names = try FileManager.default.subpathsOfDirectory(atPath: folder)
      .filter { Files.kind(of: "\(folder)/\($0)") != .folder }
    let hashes = try Checksum.sha256(ofFiles: names.map { "\(folder)/\($0)" })
    return Dictionary(uniqueKeysWithValues: zip(names, hashes))
  }

  @Test(
    "is signed by the key that ships with it, and passes every rule of the loader", .tags(.slow))
  func loads() throws {
    let scratch = try TemporaryFolder(in: "/tmp")
    let now = try #require(Timestamp("2019-04-05T12:00:00Z"))
    let source = ExportSource(folder: SampleExport.folder)
    let found = try ExportSync(from: source, waiver: .sample, now: now) { _ in }
      .verify(in: scratch.path)
    #expect(found.distrust == nil)
    let header = try found.content.get()
    #expect(header.serial == 8 && header.trust == .sample)
    #expect(header.signer?.hasPrefix("SHA256:") == true)
  }

  @Test(
    "is signed by a new key whenever it is asked for, and the private half is gone", .tags(.slow))
  func signing() throws {
    let folder = try TemporaryFolder(in: "/tmp")
    var keys: [String] = []
    for name in ["a", "b"] {
      try SampleTrust(folder: "\(folder.path)/\(name)").sign { key throws(PlatformError) in
        keys.append(key.path)
      }
    }
    let signers = try ["a", "b"].map {
      try Files.read("\(folder.path)/\($0)/allowed_signers", limit: 999)
    }
    #expect(signers[0] != signers[1])
    #expect(keys.allSatisfy { Files.kind(of: $0) == nil })
  }
}

extension Tag {
  /// Takes more than a tenth of a second.
  @Tag static var slow: Self
}
