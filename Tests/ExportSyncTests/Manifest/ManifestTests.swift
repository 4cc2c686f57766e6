import Foundation
import Testing

@testable import ExportSync

@Suite("A manifest that is not in form", .tags(.slow))
struct ManifestTests {
  static let faults = shape + numbers + rules + files + hashes

  @Test("is refused with the member named", arguments: faults)
  func refused(_ fault: Fault) throws {
    try SmallExport.inFolder { export in
      try fault.damage(export)
      let problems = try export.problems()
      let places = problems.map { $0.replacing(/\.json:\d+:/, with: ".json:") }
      #expect(places == fault.expected.map { "\(SmallExport.manifest): \($0)" })
      #expect(export.isUntouched)
    }
  }

  private static let shape: [Fault] = [
    .manifest(
      "no JSON", "\"name\": \"test\"", "name: test",
      "found 'name: test,', expected a name in quotes"),
    .manifest(
      "a name twice", "\"ptg:epoch\": 1,", "\"ptg:epoch\": 1, \"ptg:epoch\": 2,",
      "found 'ptg:epoch twice', expected every name once"),
    .manifest(
      "a member missing", "\"ptg:expires\"", "\"expires\"",
      "ptg:expires: found '', expected this member"),
    .manifest(
      "a member of a resource missing", "\"mediatype\": \"text/csv\"", "\"media\": \"text/csv\"",
      "resources, entry 1, mediatype: found '', expected this member"),
    .manifest(
      "text for a number", "\"ptg:epoch\": 1", "\"ptg:epoch\": \"1\"",
      "ptg:epoch: found 'another type', expected a whole number"),
    .manifest(
      "a number for text", "\"title\": \"Test export\"", "\"title\": 1",
      "title: found 'another type', expected text in quotes"),
    .manifest(
      "nothing for text", "\"title\": \"Test export\"", "\"title\": null",
      "title: found 'another type', expected text in quotes"),
    .manifest(
      "a number that is not whole", "\"ptg:epoch\": 1,", "\"ptg:epoch\": 1.5,",
      "found 'other text', expected JSON, its numbers whole, at most 18 digits"),
    .manifest(
      "a number too large", "\"ptg:epoch\": 1,", "\"ptg:epoch\": 99999999999999999999,",
      "found 'other text', expected JSON, its numbers whole, at most 18 digits"),
    .manifest(
      "a number for yes or no", "\"header\": true", "\"header\": 1",
      "resources, entry 1, dialect, header: found 'another type', expected true or false"),
    .manifest(
      "several paths", "\"path\": \"schema/region-1.json\"",
      "\"path\": [\"schema/region-1.json\"]",
      "ptg:schemas, entry 1, path: found 'another type', expected text in quotes"),
    Fault(
      "an encoding other than UTF-8",
      "found 'a byte order mark', expected UTF-8 without one"
    ) {
      try $0.write("\u{FEFF}" + $0.text(SmallExport.manifest), to: SmallExport.manifest)
    },
  ]

  private static let noNumber =
    "found 'other text', expected JSON, its numbers whole, at most 18 digits"

  private static let numbers: [Fault] = [
    .manifest(
      "a number of ten thousand digits", "\"ptg:epoch\": 1,",
      "\"ptg:epoch\": \(String(repeating: "1", count: 10_000)),", noNumber),
    .manifest("a number beyond all", "\"ptg:epoch\": 1,", "\"ptg:epoch\": 1e999,", noNumber),
    Fault(
      "more rows than bytes",
      "resource region: found '9223372036854775807 rows', expected 0 or more, and no more than its "
        + "141 bytes"
    ) { export in
      var text = try export.text(SmallExport.manifest)
      let region = try #require(text.firstRange(of: "\"name\": \"region\","))
      let rows = try #require(text[region.upperBound...].firstRange(of: "\"rows\": "))
      let digits = text[rows.upperBound...].prefix { $0 != "," }
      text.replaceSubrange(rows.upperBound..<digits.endIndex, with: "\(Int64.max)")
      try export.write(text, to: SmallExport.manifest)
    },
    .manifest(
      "totals that none may have", "\"pence\": 225205", "\"pence\": 9223372036854775807",
      "ptg:totals: found '54 rows, 54 reports, 9223372036854775807'…, expected whole numbers of at "
        + "most 15 digits, none below 0"),
    .manifest(
      "a hundred thousand levels", "\"name\": \"test\"",
      "\"deep\": " + String(repeating: "[", count: 100_000),
      "found 'more than 16 levels', expected at most 16"),
  ]

  private static let rules: [Fault] = [
    .manifest(
      "another profile", "profiles/2.0/datapackage", "profiles/1.0/datapackage",
      "$schema: found 'https://datapackage.org/profiles/1.0/dat'…, expected "
        + "https://datapackage.org/profiles/2.0/datapackage.json"),
    .manifest(
      "no epoch", "\"ptg:epoch\": 1", "\"ptg:epoch\": 0", "ptg:epoch: found '0', expected 1 or more"
    ),
    .manifest(
      "a serial below 1", "\"ptg:serial\": 5", "\"ptg:serial\": -5",
      "ptg:serial: found '-5', expected 1 or more"),
    .manifest(
      "another recipient", "\"national\"", "\"region:\"",
      "ptg:recipient: found 'region:', expected national, region:<id> or a force id"),
    .manifest("no title", "\"Test export\"", "\"\"", "title: found '', expected 1 to 200 bytes"),
    .manifest(
      "months that go back", "\"ptg:dataTo\": \"2019-03\"", "\"ptg:dataTo\": \"2019-01\"",
      "ptg:dataFrom: found '2019-02 to 2019-01', expected two months in order, at most 600"),
    .manifest(
      "too many months", "\"ptg:dataFrom\": \"2019-02\"", "\"ptg:dataFrom\": \"1969-03\"",
      "ptg:dataFrom: found '1969-03 to 2019-03', expected two months in order, at most 600"),
    .manifest(
      "a moment out of form", "2019-04-05T06:00:00Z", "2019-04-05T06:00:00+01:00",
      "created: found '2019-04-05T06:00:00+01:00', expected YYYY-MM-DDTHH:MM:SSZ"),
    .manifest(
      "an end out of form", "2019-05-05T06:00:00Z", "2019-05-05",
      "ptg:expires: found '2019-05-05', expected YYYY-MM-DDTHH:MM:SSZ"),
    .manifest(
      "an unknown marking", "\"ptg:marking\": \"OFFICIAL\"", "\"ptg:marking\": \"SECRET\"",
      "ptg:marking: found 'SECRET', expected OFFICIAL or OFFICIAL-SENSITIVE"),
  ]

  private static let files: [Fault] = [
    .manifest(
      "an unknown table", "\"ptg:table\": \"campaign\"", "\"ptg:table\": \"campaigns\"",
      "resource campaign: found 'campaigns', expected a table of the export",
      "resources: found 'campaign 0 times', expected every whole table once"),
    .manifest(
      "the same name twice", "\"name\": \"campaign\"", "\"name\": \"capability\"",
      "resources: found 'capability twice', expected every name once"),
    .manifest(
      "the same month twice", "\"ptg:partition\": \"2019-02\"", "\"ptg:partition\": \"2019-03\"",
      "resources: found 'a month of demand twice', expected every month at most once"),
    .manifest(
      "a month outside the data", "\"ptg:partition\": \"2019-02\"",
      "\"ptg:partition\": \"2019-04\"",
      "resource demand-2019-02: found '2019-04', expected a month from 2019-02 to 2019-03"),
    .manifest(
      "a month of a whole table", "\"ptg:table\": \"campaign\"",
      "\"ptg:table\": \"campaign\", \"ptg:partition\": \"2019-02\"",
      "resource campaign: found '2019-02', expected a whole table, no month"),
    .manifest(
      "a schema that is not listed", "\"schema\": \"schema/region-1.json\"",
      "\"schema\": \"schema/region-2.json\"",
      "resource region: found 'schema/region-2.json', expected a schema that ptg:schemas lists"),
    .manifest(
      "an unsafe path", "\"path\": \"schema/region-1.json\"",
      "\"path\": \"schema/../region-1.json\"",
      "ptg:schemas, schema/../region-1.json: found 'schema/../region-1.json', expected a safe path "
        + "in schema/; unsafe path in the manifest",
      "resource region: found 'schema/region-1.json', expected a schema that ptg:schemas lists"),
    unsafe("an address", "https://example.org/region.csv"),
    unsafe("a path from the root", "/etc/passwd"),
    unsafe("a hidden name", "objects/.region.csv"),
    unsafe("a folder above", "objects/../../region.csv"),
    Fault(
      "an object under another name",
      "resource region: found 'objects/region.csv', expected the object's hash as its name"
    ) { try $0.edit(try $0.object("region"), "objects/region.csv") },
    Fault(
      "a hash without its kind",
      "resource region: found 'HASH'…, expected sha256: and 64 lower-case hexadecimal digits"
    ) { export in
      let hash = try export.object("region").dropFirst(8).prefix(64)
      try export.edit("sha256:\(hash)", String(hash))
    },
    .manifest(
      "an object of no size", "\"bytes\": 31,", "\"bytes\": 0,",
      "resource actor_force: found '0 bytes', expected 1 to 67108864 bytes"),
    .manifest(
      "an object too large", "\"bytes\": 31,", "\"bytes\": 67108865,",
      "resource actor_force: found '67108865 bytes', expected 1 to 67108864 bytes"),
  ]

  /// The start of the hash of the table `region`.
  private static let regionHash = "fbef409827b7d141f26dfa630f75567f3df7"

  /// Hash functions that other readers know or ignore.
  private static let hashes: [Fault] = ["md5:", "sha1:", "sha512:", "SHA256:", "sha256:0"].map {
    kind in
    Fault(
      "a hash of \(kind)",
      "resource region: found '\((kind + regionHash).prefix(40))'…, expected sha256: and 64 lower-case hexadecimal digits"
    ) { export in
      let hash = try export.object("region").dropFirst(8).prefix(64)
      try export.edit("sha256:\(hash)", "\(kind)\(hash)")
    }
  }

  private static func unsafe(_ name: String, _ path: String) -> Fault {
    Fault(
      name,
      "resource region: found '\(path)', expected a safe path in objects/; unsafe path in the manifest"
    ) { try $0.edit(try $0.object("region"), path) }
  }

  @Test("is refused resource by resource where the form of them all is another")
  func form() throws {
    try SmallExport.inFolder { export in
      try export.edit("\"delimiter\": \",\"", "\"delimiter\": \";\"")
      try export.edit("\"mediatype\": \"text/csv\"", "\"mediatype\": \"text/plain\"")
      let lines = try export.refusal().split(separator: "\n")
      #expect(lines[0].hasPrefix("EXPORT: 82 problems."))
      let place = "  \(SmallExport.manifest): resource region: found"
      #expect(
        lines[1] == "\(place) 'table csv text/plain utf-8', expected table csv text/csv utf-8")
      #expect(
        lines[2] == "\(place) 'another dialect', expected commas, CRLF, quotes doubled, a header")
    }
  }

  @Test(
    "is refused where its totals are not those of the rows",
    arguments: [
      ("\"rows\": 54,", "\"rows\": 55,", "55, 54, 225205"),
      ("\"reports\": 54", "\"reports\": 53", "54, 53, 225205"),
      ("\"pence\": 225205", "\"pence\": 225206", "54, 54, 225206"),
    ])
  func totals(_ old: String, _ new: String, expected: String) throws {
    try SmallExport.inFolder { export in
      try export.edit(old, new)
      let problems = try export.problems()
      let found = "found '54 rows, 54 reports, 225205 pence'"
      #expect(problems == ["the manifest: ptg:totals: \(found), expected \(expected)"])
      #expect(export.isUntouched)
    }
  }

  @Test("is refused for the number of its resources alone where they are over 4,096")
  func resources() throws {
    try SmallExport.inFolder { export in
      let text = try export.text(SmallExport.manifest)
      let start = try #require(text.range(of: "    {\n      \"name\": \"region\""))
      let end = try #require(text[start.upperBound...].range(of: "\n    },\n"))
      let region = String(text[start.lowerBound..<end.upperBound])
      try export.edit(region, String(repeating: region, count: 4097))
      let problems = try export.problems()
      #expect(problems.count == 1)
      #expect(problems[0].hasPrefix("\(SmallExport.manifest): resources: found '41"))
      #expect(problems[0].hasSuffix("', expected 1 to 4096"))
    }
  }

  @Test("is refused where a table is missing")
  func missingTable() throws {
    try SmallExport.inFolder { export in
      let text = try export.text(SmallExport.manifest)
      let start = try #require(text.range(of: "    {\n      \"name\": \"campaign\""))
      let end = try #require(text[start.upperBound...].range(of: "\n    },\n"))
      try export.edit(String(text[start.lowerBound..<end.upperBound]), "")
      let problems = try export.problems()
      #expect(
        problems == [
          "\(SmallExport.manifest): resources: found 'campaign 0 times', expected every whole table "
            + "once"
        ])
    }
  }

  @Test("is refused as newer than the program where its format is")
  func format() throws {
    try SmallExport.inFolder { export in
      try export.edit("\"ptg:format\": 2", "\"ptg:format\": 3")
      let said = try export.refusal()
      #expect(
        said == "\(SmallExport.manifest): found ptg:format 3, expected 2: the export is newer than "
          + "this program. Install a ptg that reads format 3. Nothing was loaded; the last snapshot stands."
      )
    }
  }
}
