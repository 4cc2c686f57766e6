import ExportSync
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
    let rows = InvestigationDesk(data, seed: 5).investigationRows
    #expect(InvestigationDesk(data, seed: 5).investigationRows == rows)
    #expect(InvestigationDesk(data, seed: 6).investigationRows != rows)
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

  @Test("is written to the byte as it lies beside the source", .tags(.slow))
  func shipped() throws {
    let folder = try Files.makeTemporaryFolder(in: "/tmp")
    defer { try? Files.removeFolder(folder) }  // What is left in /tmp breaks no later test.
    try Sample(data: data, seed: 2019, scale: .sample).write(to: folder)
    let names = ["datapackage.json", "csv-metadata.json", "latest.txt"]
    let written = try Checksum.sha256(ofFiles: names.map { "\(folder)/\($0)" })
    let shipped = try Checksum.sha256(ofFiles: names.map { "\(SampleExport.folder)/\($0)" })
    #expect(
      written == shipped,
      "remove SampleData/central-export and run: swift run ptg-sample --out SampleData/central-export"
    )
  }

  @Test("passes every rule of the loader", .tags(.slow))
  func loads() throws {
    let scratch = try Files.makeTemporaryFolder(in: "/tmp")
    defer { try? Files.removeFolder(scratch) }  // What is left in /tmp breaks no later test.
    let now = try #require(Timestamp("2019-04-05T12:00:00Z"))
    let source = ExportSource(folder: SampleExport.folder)
    let sync = ExportSync(from: source, waiver: .sample, now: now) { _ in }
    #expect(try sync.verify(in: scratch).serial == 8)
  }
}

extension Tag {
  /// Takes more than a tenth of a second.
  @Tag static var slow: Self
}
