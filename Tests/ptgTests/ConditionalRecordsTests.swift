import SampleForTests
import SnapshotStore
import Testing
import ThreatDomain

@testable import ptg

@Suite("Records with handling code C", .tags(.slow))
struct ConditionalRecordsTests {
  private static func run(_ words: [String]) throws -> (status: ptg.ExitStatus, text: String) {
    let system = TestSystem()
    let data = ["--data", try SampleSnapshot.dataFolder()]
    let status = Main.run(["ptg", "print"] + words + data, in: system.environment)
    return (status, system.output + system.errors)
  }

  private static func oneLine(_ text: String) -> String {
    text.split { $0.isWhitespace }.joined(separator: " ")
  }

  /// The names of records with handling code C, each with its conditions.
  private static func bound() throws -> [(name: String, conditions: String)] {
    let snapshot = try SampleSnapshot.open()
    let investigations = try snapshot.database.investigations(in: .national)
      .filter { $0.handling == .conditions }
      .map { (name: $0.operation, conditions: $0.handlingConditions ?? "") }
    let actors = try snapshot.database.actors(in: .national)
      .filter { $0.handling == .conditions }
      .map { (name: $0.codename, conditions: $0.handlingConditions ?? "") }
    return investigations + actors
  }

  @Test(
    "carry their conditions onto every board that names them, in words and as a picture",
    arguments: [
      "threats", "grid", "actors", "tasking", "changes", "demand", "victims", "--open region:sw",
      "--open force:hampshire", "--open actor:A-0018", "--open investigation:I-0121",
    ], ["text", "md", "svg"])
  func carried(board: String, form: String) throws {
    let what = board.split(separator: " ").map(String.init)
    let text = Self.oneLine(
      try Self.run(what + ["--region", "sw", "--format", form]).text.replacing(
        try Regex("<[^>]*>|\\\\"), with: " "))
    let words = Set(text.split { !$0.isLetter && !$0.isNumber && $0 != "-" })
    for record in try Self.bound() where words.contains(Substring(record.name)) {
      #expect(text.contains(record.conditions), "\(record.name)")
    }
  }

  @Test("have no page where they are left out, and the answer is that for a page that never was")
  func page() throws {
    let asked = ["investigation:I-0121", "investigation:I-9921"]
    for safe in [["--handling", "leave-out"], ["--safe"]] {
      let answers = try asked.map { try Self.run(["--open", $0] + safe) }
      #expect(answers.allSatisfy { $0.status == .nothingFound })
      #expect(answers[0].text.replacing("I-0121", with: "I-9921") == answers[1].text)
    }
    let text = try Self.run(["--open", asked[0], "--handling", "leave-out"]).text
    #expect(
      text
        == "ptg: investigation:I-0121: not among what is shown, which leaves records with handling "
        + "code C out; '--handling carry' prints them with their conditions\n")
  }

  /// The words that only a print with records left out has.
  private static let said = [
    "23 records are left out", "No record with handling code C", "<text:p>23 records left out<",
    "<text:p>Nothing</text:p>",
    // A workbook counts the sentence that says so among the rows of its sheet of sentences.
    "xlink:href=\"#'In words'.A1\"",
  ]

  /// The lines of a print, without those words.
  private static func lines(_ words: [String], _ data: String) -> [String] {
    let system = TestSystem()
    _ = Main.run(["ptg", "print"] + words + ["--data", data], in: system.environment)
    return withoutPictures(system.output + system.errors).split { $0.isNewline }.filter { line in
      !said.contains { line.contains($0) }
    }.map { String($0).replacing(" · 23 records left out", with: "") }
  }

  /// The text without its pictures, where the label of what is left out takes a line of the head.
  private static func withoutPictures(_ text: String) -> String {
    text.replacing(/<svg [\s\S]*?<\/svg>/, with: "")
  }

  /// Every format with lines that are not cut to a width.
  @Test(
    "leave a print that is, to the letter, that of an export that never had them",
    arguments: ["csv", "json", "md", "html", "ods"],
    [
      "threats", "grid --set view=region", "actors --region sw", "tasking --region se", "changes",
      "--open region:sw", "--open force:hampshire", "--open actor:A-0002",
      "pack --region sw",
    ])
  func never(form: String, what: String) throws {
    let words = what.split(separator: " ").map(String.init) + ["--format", form]
    let whole = try SampleSnapshot.dataFolder()
    let left = Self.lines(words + ["--handling", "leave-out"], whole)
    let never = Self.lines(
      words + ["--handling", what.hasPrefix("pack") ? "leave-out" : "carry"],
      try SampleWithoutConditional.dataFolder())
    let differing = zip(left, never).first { $0 != $1 }
    #expect(differing == nil, "\(differing?.0 ?? "") / \(differing?.1 ?? "")")
    #expect(left.count == never.count && left.count > 1)
    // The test would notice a record: a print of all records is different.
    guard form == "json" else { return }
    #expect(Self.lines(words + ["--handling", "carry"], whole) != never)
  }

  @Test(
    "leave a safe print that is that of an export that never had them, rounded alike",
    arguments: [
      "threats", "grid --region sw", "actors", "tasking --region se", "changes",
      "--open force:hampshire", "--open actor:A-0002", "pack --region sw",
    ])
  func neverSafe(what: String) throws {
    let words = what.split(separator: " ").map(String.init) + ["--format", "json", "--safe"]
    let left = Self.lines(words, try SampleSnapshot.dataFolder())
    #expect(left == Self.lines(words, try SampleWithoutConditional.dataFolder()))
    #expect(left.count > 10)
  }

  @Test("are counted once for the whole of a national export, on every page alike")
  func counted() throws {
    for what in [["grid", "--region", "sw"], ["victims"], ["--open", "force:kent"]] {
      for handling in [["--handling", "leave-out"], ["--safe"]] {
        #expect(try Self.run(what + handling).text.contains("23 records left out"))
      }
      #expect(try !Self.run(what + ["--handling", "carry"]).text.contains("records left out"))
    }
  }
}
