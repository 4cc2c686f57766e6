import Foundation
import Platform
import Testing

@testable import ExportSync

@Suite("An export with faulty files", .tags(.slow))
struct FileFaultTests {
  @Test("is refused, the file named, and nothing published", arguments: faults)
  func refused(_ fault: Fault) throws {
    try SmallExport.inFolder { export in
      try fault.damage(export)
      let problems = try export.problems()
      #expect(problems == fault.expected)
      #expect(export.isUntouched)
    }
  }

  private static func replaced(
    _ name: String, _ found: String, by make: @escaping @Sendable (String) throws -> Void
  ) -> Fault {
    Fault(name, "objects/HASH.csv: found '\(found)', expected 31 bytes") { export in
      let path = "\(export.folder)/\(try export.object("actor_force"))"
      try Files.remove(path)
      try make(path)
    }
  }

  static let faults: [Fault] = [
    Fault(
      "a byte changed",
      "objects/HASH.csv: sha256: found 'HASH'…, expected HASH"
    ) { export in
      let path = try export.object("region")
      try export.write(try export.text(path).replacing("South", with: "Youth"), to: path)
    },
    Fault(
      "a byte changed that makes a row wrong as well",
      "objects/HASH.csv: sha256: found 'HASH'…, expected HASH"
    ) { export in
      let path = try export.object("demand-2019-03")
      try export.write(
        try export.text(path).replacing("charity,2,0,0", with: "charity,x,0,0"), to: path)
    },
    Fault("a byte too many", "objects/HASH.csv: found '32 bytes', expected 31 bytes") { export in
      let path = try export.object("actor_force")
      try export.write(try export.text(path) + "x", to: path)
    },
    Fault("a byte too few", "objects/HASH.csv: found '30 bytes', expected 31 bytes") { export in
      let path = try export.object("actor_force")
      try export.write(String(try export.text(path).utf8.dropLast()) ?? "", to: path)
    },
    replaced("no file", "no file") { _ in },
    replaced("a folder", "no plain file") { try Files.makeFolder($0) },
    replaced("a link", "no plain file") { try Files.switchLink($0, to: "/etc/passwd") },
    replaced("a pipe", "no plain file") { _ = mkfifo($0, 0o600) },
    replaced("a link to what never ends", "no plain file") {
      try Files.switchLink($0, to: "/dev/zero")
    },
    replaced("two gigabytes of nothing", "2147483648 bytes") { path in
      try Files.write([], to: path)
      try #require(truncate(path, 1 << 31) == 0)
    },
    Fault("a schema changed", "schema/region-1.json: sha256: found 'HASH'…, expected HASH") {
      let text = try $0.text("schema/region-1.json")
      try $0.write(text.replacing("region_id", with: "Region_id"), to: "schema/region-1.json")
    },
    Fault(
      "several", "objects/HASH.csv: found 'no file', expected 31 bytes",
      "schema/region-1.json: found 'no file', expected 1374 bytes"
    ) { export in
      try Files.remove("\(export.folder)/\(try export.object("actor_force"))")
      try Files.remove("\(export.folder)/schema/region-1.json")
    },
  ]

  @Test(
    "is refused where latest.txt holds anything but two numbers",
    arguments: [
      "", "5", "1 5 5", "x 5", "1 +5", "1 -5", "1 0", "1 0x5", "1 5.0", "1234567890 5", "1,5",
    ])
  func latest(_ text: String) throws {
    try SmallExport.inFolder { export in
      try export.write(text + "\n", to: "latest.txt")
      let problems = try export.problems()
      #expect(
        problems == ["latest.txt: found '\(text)', expected two numbers, epoch and serial"])
    }
  }

  @Test(
    "is out of reach where a file that leads to the rest is missing or too long",
    arguments: [
      ("latest.txt", nil, "could not open: No such file or directory"),
      (SmallExport.manifest, nil, "could not open: No such file or directory"),
      ("latest.txt", 33, "could not read: it is over 32 bytes"),
      (SmallExport.manifest, (4 << 20) + 1, "could not read: it is over 4194304 bytes"),
      ("\(SmallExport.manifest).sig", 4097, "could not read: it is over 4096 bytes"),
    ])
  func missing(_ name: String, size: Int?, answer: String) throws {
    try SmallExport.inFolder { export in
      let path = "\(export.folder)/\(name)"
      try Files.remove(path)
      if let size { try Files.write([UInt8](repeating: 0x31, count: size), to: path) }
      let said = try export.refusal()
      #expect(
        said == "EXPORT/\(name): \(answer); expected an export in EXPORT. "
          + "Nothing was loaded; the last snapshot stands.")
    }
  }

  @Test("is out of reach where no folder is")
  func noFolder() throws {
    try SmallExport.inFolder { export in
      try Files.removeFolder(export.folder)
      let said = try export.refusal()
      #expect(
        said == "EXPORT: found no folder there, expected an export. "
          + "Nothing was loaded; the last snapshot stands.")
    }
  }

  @Test("is loaded from the source again where a kept object was changed")
  func changedObject() throws {
    try SmallExport.inFolder { export in
      try export.sync()
      let name = try export.object("region").dropFirst("objects/".count)
      let kept = "\(export.root)/data/objects/\(name)"
      let text = String(decoding: try Files.read(kept, limit: 1 << 16), as: UTF8.self)
      try Files.write(Array(text.replacing("South", with: "Youth").utf8), to: kept)
      try export.renumber(serial: 6)
      try export.sync()
      #expect(try export.answer("SELECT name FROM region WHERE region_id = 'sw'") == "South West")
    }
  }

  @Test("may hold the same file under two names")
  func twoNames() throws {
    try SmallExport.inFolder { export in
      let schema = try export.text("schema/region-1.json")
      try export.write(schema, to: "schema/copy-1.json")
      let text = try export.text(SmallExport.manifest)
      let start = try #require(text.range(of: "\"ptg:schemas\": ["))
      let entry = text[start.upperBound...].prefix { $0 != "}" }
      let copy = entry.replacing("region-1", with: "copy-1") + "},"
      try export.edit("\"ptg:schemas\": [", "\"ptg:schemas\": [\(copy)")
      try export.sync()
      #expect(export.data.currentSnapshot != nil)
    }
  }

  @Test("is loaded without the files that its manifest does not list")
  func unlisted() throws {
    try SmallExport.inFolder { export in
      try export.write("rm -rf /\n", to: "objects/extra.csv")
      try export.write("x", to: ".hidden")
      try export.sync()
      let kept = try Files.names(in: "\(export.root)/data/objects")
      #expect(kept.count == 82 && !kept.contains("extra.csv"))
    }
  }

  @Test("is a matter of the disk where the copy cannot be written")
  func unwritable() throws {
    try SmallExport.inFolder { export in
      let path = try export.object("region")
      guard case .regular(let bytes) = Files.kind(of: "\(export.folder)/\(path)") else { return }
      let file = ExportPlan.File(path: path, bytes: bytes, sha256: "")
      let aside = "\(export.root)/none/copy"
      let error = SyncError.cannotWrite(
        "\(aside): could not create: No such file or directory")
      let copy = FileCopy(file: file, path: aside)
      #expect(throws: error) { try ExportSource(folder: export.folder).copy([copy]) }
    }
  }

  @Test("gets a name of its own for every snapshot, also where the same export comes back")
  func names() throws {
    try SmallExport.inFolder { export in
      try export.sync()
      let first = export.data.currentSnapshot
      try export.edit("\"title\": \"Test export\"", "\"title\": \"Another\"")
      try export.sync()
      try export.edit("\"title\": \"Another\"", "\"title\": \"Test export\"")
      try export.sync()
      #expect(export.data.currentSnapshot != first)
      // The first snapshot is a duplicate of the third, so it is removed.
      let names = try Files.names(in: export.data.snapshots)
      #expect(names.filter { $0.hasSuffix(".db") }.count == 2)
    }
  }
}
