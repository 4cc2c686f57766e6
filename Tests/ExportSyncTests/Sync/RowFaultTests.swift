import Foundation
import Platform
import Testing

@testable import ExportSync

@Suite("An export with faults in its rows", .tags(.slow))
struct RowFaultTests {
  static let faults = fields + limits + rules + tables

  @Test("is refused, the fault named, and nothing published", arguments: faults)
  func refused(_ fault: Fault) throws {
    try SmallExport.inFolder { export in
      try fault.damage(export)
      let problems = try export.problems()
      #expect(problems == fault.expected)
      #expect(export.isUntouched)
    }
  }

  private static let fields: [Fault] = [
    .row(
      "no number", in: "demand-2019-03", "individual,7,", "individual,07,",
      "demand 2019-03 (objects/HASH.csv):2: column reports: found '07', expected a whole number "
        + "from 0 to 1000000000"),
    .row(
      "a control character", in: "force", "Dorset", "Dor\u{1B}set",
      "force (objects/HASH.csv):3: column name: found '\\u{1b}set,,sw,,1\\u{d}\\u{a}west-midlands,West "
        + "Midlands', expected no control character"),
    .row(
      "a line break where none may be", in: "threat", "Seiber", "\"Sei\r\nber\"",
      "threat (objects/HASH.csv):2: column name_cy: found 'Sei\\u{d}\\u{a}ber', expected text of "
        + "one line, at most 1,000 bytes, in UTF-8, or nothing"),
    .row(
      "a field too few", in: "actor_force", "act1,devon", "act1",
      "actor_force (objects/HASH.csv):2: found '1 field', expected 2 fields"),
    .row(
      "a blank line at the end", in: "actor_force", "devon\r\n", "devon\r\n\r\n",
      "actor_force (objects/HASH.csv):3: found '1 field', expected 2 fields",
      "actor_force (objects/HASH.csv): rows: found '2', expected 1, as the manifest says"),
    .row(
      "an empty field", in: "region", "West Midlands,,", ",,",
      "region (objects/HASH.csv):3: column name: found '', expected text of one line, at most 1,000 "
        + "bytes, in UTF-8"),
    .row(
      "no reference", in: "victim_care-2019-03", "devon", "cornwall",
      "victim_care 2019-03 (objects/HASH.csv):2: column force_id: found 'cornwall', expected a "
        + "force of the export"),
    .row(
      "LF in place of CRLF", in: "actor_force", "devon\r\n", "devon\n",
      "actor_force (objects/HASH.csv):2: column force_id: found '\\u{a}', expected CRLF at the end "
        + "of the line, not LF alone"),
    .row(
      "a byte order mark", in: "actor_force", "actor_id", "\u{FEFF}actor_id",
      "actor_force (objects/HASH.csv):1: column 1: found '\\u{feff}actor_id', expected actor_id"),
    .row(
      "text after a closing quote", in: "actor_link", "Organiser", "\"Organ\"iser",
      "actor_link (objects/HASH.csv):2: found 'iser\\u{d}\\u{a}', expected a comma or CRLF after the "
        + "closing quote"),
    .row(
      "no line end at the end", in: "actor_force", "devon\r\n", "devon",
      "actor_force (objects/HASH.csv):2: found '', expected CRLF at the end of every record, also "
        + "the last"),
    .row(
      "a month outside its part", in: "demand-2019-03", "2019-03,dorset", "2019-02,dorset",
      "demand 2019-03 (objects/HASH.csv):3: column month: found '2019-02', expected the month of "
        + "its part, 2019-03"),
    .row(
      "a day outside its part", in: "dissemination-2019-03", "2019-03-31", "2019-04-01",
      "dissemination 2019-03 (objects/HASH.csv):2: column sent_on: found '2019-04-01', expected the "
        + "month of its part, 2019-03"),
  ]

  private static let limits: [Fault] = [
    .row(
      "a NUL", in: "force", "Dorset", "Dor\0set",
      "force (objects/HASH.csv):3: column name: found '\\u{0}set,,sw,,1\\u{d}\\u{a}west-midlands,West "
        + "Midlands', expected no control character"),
    .row(
      "a field over 64 KiB", in: "actor_link", "Organiser", String(repeating: "x", count: 65_537),
      "actor_link (objects/HASH.csv):2: column role: found '\(String(repeating: "x", count: 40))', expected a "
        + "field of at most 65536 bytes"),
    .row(
      "a record over 256 KiB", in: "actor_force", "devon",
      "devon" + String(repeating: ",", count: 262_144),
      "actor_force (objects/HASH.csv):2: found 'act1,devon\(String(repeating: ",", count: 30))', "
        + "expected a record of at most 262144 bytes"),
    .row(
      "a quote that is never closed", in: "actor_link", "Organiser", "\"Organiser",
      "actor_link (objects/HASH.csv):2: found '\"Organiser\\u{d}\\u{a}', expected a closing quote"),
  ]

  private static let rules: [Fault] = [
    .row(
      "more repeat victims than reports", in: "demand-2019-03", "charity,2,0,0", "charity,2,0,3",
      "demand 2019-03 (objects/HASH.csv):3: column repeat_victims: found '3', expected at most "
        + "reports, 2"),
    .row(
      "a case active before it opened", in: "investigation", "2019-03-01", "2019-01-30",
      "investigation (objects/HASH.csv):2: column last_activity_on: found '2019-01-30', expected no "
        + "day before opened_on, 2019-01-31"),
    .row(
      "handling C without conditions", in: "investigation", "\"Ask first,\r\nthen share\"", "",
      "investigation (objects/HASH.csv):2: column handling_conditions: found '', expected a value, "
        + "since handling is C"),
    .row(
      "the same key twice", in: "investigation_force", "inv1,dorset", "inv1,devon",
      "investigation_force (objects/HASH.csv):3: column investigation_id, force_id: found 'a key "
        + "that stands already', expected every key once"),
    .row(
      "the same key twice in a table that others refer to", in: "force", "dorset,Dorset",
      "devon,Dorset",
      "force (objects/HASH.csv):3: column force_id: found 'a key that stands already', expected "
        + "every key once"),
    .row(
      "the same key twice across lines of a quoted field", in: "investigation",
      "OFFICIAL\r\n", "OFFICIAL\r\nx\r\n",
      "investigation (objects/HASH.csv):4: found '1 field', expected 32 fields",
      "investigation (objects/HASH.csv): rows: found '2', expected 1, as the manifest says"),
  ]

  private static let tables: [Fault] = [
    .row(
      "other names in the header", in: "region", "unit,unit_name", "unit,unitname",
      "region (objects/HASH.csv):1: column 5: found 'unitname', expected unit_name"),
    .row(
      "a component that the model lacks", in: "assessment_score", "loss", "colour",
      "assessment_score (objects/HASH.csv): ass1: column component_id: found 'colour', expected a "
        + "component of model harm 1"),
    .row(
      "a value that the component does not allow", in: "assessment_score", "loss,5", "loss,7",
      "assessment_score (objects/HASH.csv): ass1 loss: column value: found '7', expected one of "
        + "0 5 10"),
    .row(
      "an assessment of nobody", in: "assessment", "actor,act1", "threat,act1",
      "assessment (objects/HASH.csv): ass1: column subject_id: found 'act1', expected one that "
        + "stands in the table threat"),
    .row(
      "a weight of nothing", in: "score_component", "1.5", "0",
      "score_component (objects/HASH.csv): harm 1 loss: column weight: found '0.0', expected a "
        + "weight above 0"),
    .row(
      "a value that no number holds", in: "score_component", "0 5 10", "0 5 99999999999999999999",
      "score_component (objects/HASH.csv): harm 1 loss: column allowed_values: found "
        + "'0 5 99999999999999999999', expected whole numbers of at most four digits, separated by "
        + "spaces"),
    .row(
      "a model without components, and a component without a model", in: "score_component",
      "harm,1,loss", "harm,2,loss",
      "score_model (objects/HASH.csv): harm: column version: found '1', expected a version that "
        + "score_component gives components",
      "score_component (objects/HASH.csv): harm loss: column version: found '2', expected a version "
        + "of the model that stands in score_model",
      "assessment_score (objects/HASH.csv): ass1: column component_id: found 'loss', expected a "
        + "component of model harm 1"),
    .row(
      "an activity for a threat that is not there", in: "plan_activity", "thr1", "thr9",
      "plan_activity (objects/HASH.csv): pla1: column subject_id: found 'thr9', expected one that "
        + "stands in the table threat"),
    .row(
      "a scope that the export lacks", in: "performance-2019-03", "national", "region:ne",
      "performance: 2019-03 m1: column scope: found 'region:ne', expected a force or region of the "
        + "export, or national"),
    .row(
      "a return of which nothing has come, with rows", in: "data_return-2019-03", ",received,",
      ",none,",
      "data_return: demand 2019-03 devon: column state: found 'none', expected received or part, "
        + "since demand has rows of the force in the month"),
    .row(
      "a return that has come in part, without rows", in: "data_return-2019-03",
      "demand,2019-03,devon,received", "victim_care,2019-03,dorset,part",
      "data_return: victim_care 2019-03 dorset: column state: found 'part', expected none, since "
        + "victim_care has no row of the force in the month"),
    .row(
      "a campaign in no force", in: "campaign", "region:sw", "kent",
      "campaign (objects/HASH.csv): cam1: column scope: found 'kent', expected a force or region of "
        + "the export, or national"),
  ]

  @Test("is refused where a key stands in two of its months")
  func acrossParts() throws {
    try SmallExport.inFolder { export in
      try Files.removeFolder(export.folder)
      let again = [
        "sent1", "2019-02-20", "devon", "NFIB1A", "0", "3", "1", "100", "", "", "", "", "",
      ]
      try SmallExport.publish(
        to: export.folder, more: [("dissemination", "2019-02", [again])])
      #expect(
        try export.problems() == [
          "dissemination 2019-03 (objects/HASH.csv):2: column dissemination_id: found 'a key that "
            + "stands already', expected every key once"
        ])
      #expect(export.isUntouched)
    }
  }

  @Test(
    "has its faults counted up to ten thousand, and the rest not looked for",
    arguments: ["actor_force", "demand-2019-03"])
  func tooMany(_ resource: String) throws {
    try SmallExport.inFolder { export in
      try export.rewrite(resource) { $0.append(Data(repeating: 0x0A, count: 50_000)) }
      let lines = try export.refusal().split(separator: "\n")
      let head = try #require(lines[0].firstMatch(of: /^EXPORT: at least ([0-9]+) problems[.]/))
      let count = try #require(Int(head.1))
      // The rows of a large table come in batches, and all of the last batch is counted.
      #expect(count >= ProblemList.counted && count < 50_000)
      #expect(lines.last == "  and at least \(count - 20) more")
      #expect(export.isUntouched)
    }
  }

  @Test("has the first twenty faults listed and all of them counted")
  func many() throws {
    try SmallExport.inFolder { export in
      let row = "act1,inv1,Organiser\r\n"
      let bad = (1...25).map { "act1,inv\($0 + 1),Organiser\r\n" }.joined()
      try export.rewrite("actor_link", row, bad)
      let lines = try export.refusal().split(separator: "\n")
      #expect(lines[0] == "EXPORT: 26 problems. Nothing was loaded; the last snapshot stands.")
      #expect(lines.count == 22)
      #expect(lines[20].hasPrefix("  actor_link (objects/HASH.csv):21: column investigation_id:"))
      #expect(lines[21] == "  and 6 more")
    }
  }
}
