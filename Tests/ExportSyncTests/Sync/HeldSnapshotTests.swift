import Platform
import SQLiteFile
import SnapshotStore
import Testing

@testable import ExportSync

@Suite("The snapshot that a unit has", .tags(.slow))
struct HeldSnapshotTests {
  @Test(
    "stays in use, and alone, when the next export has a fault",
    arguments: FileFaultTests.faults + RowFaultTests.faults + ManifestTests.faults)
  func kept(_ fault: Fault) throws {
    try SmallExport.inFolder { export in
      try export.sync()
      let target = Files.linkTarget(export.data.currentLink)
      let names = try Files.names(in: export.data.snapshots)
      // Without the objects of the first sync, the faulty files must be fetched.
      try Files.removeFolder(export.data.objects)
      try fault.damage(export)
      try next(export)
      _ = try export.refusal()
      #expect(Files.linkTarget(export.data.currentLink) == target)
      #expect(try Files.names(in: export.data.snapshots) == names)
      #expect(Files.kind(of: export.data.staging) == nil)
      #expect(try Database(reading: try export.current()).header().serial == 5)
    }
  }

  /// Gives the export the next serial, unless the fault is in the serial itself.
  private func next(_ export: SmallExport) throws {
    let text = try export.text(SmallExport.manifest)
      .replacing("\"ptg:serial\": 5,", with: "\"ptg:serial\": 6,")
    try export.write(text, to: "manifest-000006.json")
    try export.write("1 6\n", to: "latest.txt")
  }
}
