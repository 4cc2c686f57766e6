import Glibc
import Platform
import Testing

@testable import ExportSync

@Suite("The audit log of a sync", .tags(.slow))
struct AuditOfSyncTests {
  @Test("holds the intention first and the outcome after, with the reason of who takes it unsigned")
  func both() throws {
    try SmallExport.inFolder { export in
      try export.sync(waiver: .unsigned(reason: "Stick from the \u{1B}[2J centre"))
      let lines = try export.audit()
      #expect(lines.map(\.outcome) == ["begun", "loaded"])
      #expect(lines.allSatisfy { $0.reason == "Stick from the \u{1B}[2J centre" })
      #expect(lines[0].manifest?.count == 64 && lines[0].manifest == lines[1].manifest)
      #expect(!export.data.hasUnfinishedSync)
      try export.sync()
      #expect(try export.audit() == lines)
    }
  }

  @Test("keeps the reason of an unsigned export that was refused")
  func refused() throws {
    try SmallExport.inFolder { export in
      try export.rewrite("region", "sw,", "s w,")
      _ = try export.refusal(waiver: .unsigned(reason: "Because"))
      #expect(try export.audit().map(\.outcome) == ["refused"])
      #expect(try export.audit().last?.reason == "Because")
    }
  }

  @Test("is finished by the next run where a sync was cut off", arguments: [true, false])
  func interrupted(isInUse: Bool) throws {
    try SmallExport.inFolder { export in
      try export.sync()
      let whole = try Files.read(export.data.auditLog, limit: 1 << 16)
      let begun = whole.split(separator: UInt8(ascii: "\n"))[0]
      // A line that the disk did not take in full.
      try Files.remove(export.data.auditLog)
      try Files.append(begun + Array("\n{\"at\":\"20".utf8), to: export.data.auditLog)
      if !isInUse { try Files.remove(export.data.currentLink) }
      #expect(export.data.hasUnfinishedSync)
      try export.sync()
      let lines = try Files.read(export.data.auditLog, limit: 1 << 16)
        .split(separator: UInt8(ascii: "\n")).map { String(decoding: $0, as: UTF8.self) }
      let texts = [
        "the sync was cut off after the export was in use",
        "the sync was cut off before the export was in use",
      ]
      #expect(lines[2].contains(isInUse ? texts[0] : texts[1]))
      #expect(lines.count { $0.contains("\"outcome\":\"loaded\"") } == 1)
      #expect(lines.count == (isInUse ? 3 : 5))
      #expect(!export.data.hasUnfinishedSync)
    }
  }

  @Test("takes the intention before anything is in use, or nothing is loaded")
  func fullDisk() throws {
    try SmallExport.inFolder { export in
      try export.sync()
      let log = export.data.auditLog
      try export.renumber(serial: 6)
      let refusal: @Sendable (String, String) -> Int32? = { attempt, path in
        attempt == "write" && path == log ? EFBIG : nil
      }
      let error = SystemFault.$refusal.withValue(refusal) {
        #expect(throws: SyncError.self) { try export.sync() }
      }
      guard case .cannotWrite(let text) = error else {
        return #expect(Bool(false), "\(error as Any)")
      }
      #expect(text == "\(log): could not write: File too large")
      #expect(try export.answer("SELECT serial FROM snapshot") == "5")
    }
  }
}
