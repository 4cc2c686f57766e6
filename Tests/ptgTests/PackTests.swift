import Boards
import Platform
import Printing
import SampleForTests
import Sheets
import SnapshotStore
import Testing
import ThreatDomain
import Wording

@testable import ptg

@Suite("The meeting pack", .tags(.slow))
struct PackTests {
  private static func pack(_ words: String...) throws -> String {
    let system = TestSystem()
    let all = ["ptg", "print", "pack", "--data", try SampleSnapshot.dataFolder()] + words
    #expect(Main.run(all, in: system.environment) == .done, "\(system.errors)")
    return system.output
  }

  private static func pages(_ words: String...) throws -> [[Substring]] {
    let system = TestSystem()
    let all = ["ptg", "print", "pack", "--data", try SampleSnapshot.dataFolder()] + words
    #expect(Main.run(all, in: system.environment) == .done, "\(system.errors)")
    return system.output.split(separator: "\u{0C}").map {
      $0.split(separator: "\n", omittingEmptySubsequences: false)
    }
  }

  /// The records with handling code C, by the names that people know them by.
  private static func conditional() throws -> [(names: [String], conditions: String?)] {
    let snapshot = try SampleSnapshot.open()
    let investigations = try snapshot.database.investigations(in: .national)
      .filter { $0.handling == .conditions }
    let actors = try snapshot.database.actors(in: .national).filter { $0.handling == .conditions }
    return investigations.map { ([$0.id, $0.operation], $0.handlingConditions) }
      + actors.map { ([$0.id, $0.codename], $0.handlingConditions) }
  }

  @Test("has every part in its place, and says on which page each begins", arguments: Paper.names)
  func contents(paper: String) throws {
    let pages = try Self.pages("--region", "sw", "--paper", paper)
    #expect(pages[0][1].hasPrefix("MEETING PACK  South West · March 2019"))
    #expect(pages[1][1] == "CONTENTS" && pages[2][1] == "AGENDA")
    #expect(pages.last?[1] == "END OF THE PACK")
    let entries = pages[1].compactMap { line -> (title: Substring, page: Int)? in
      guard let dots = line.firstRange(of: " .."), let page = Int(line.suffix(4).filter(\.isNumber))
      else { return nil }
      return (line[..<dots.lowerBound], page)
    }
    #expect(entries.count > 15)
    for entry in entries {
      let title = pages[entry.page - 1][1].split(separator: " ").joined(separator: " ")
      let words = entry.title.split(whereSeparator: { " ·".contains($0) })
      #expect(title.hasPrefix(words[0]) && words.allSatisfy { title.contains($0) }, "\(entry)")
      #expect(pages[entry.page - 2][1] != pages[entry.page - 1][1], "\(entry)")
    }
  }

  @Test("says on every page marking, scope, month, snapshot, hash, and which page of how many")
  func heads() throws {
    let snapshot = try SampleSnapshot.open()
    let pages = try Self.pages("--region", "sw")
    for (number, page) in pages.enumerated() {
      let lines = page.dropLast()
      #expect(lines.first == lines.last && lines.first?.hasSuffix("OFFICIAL-SENSITIVE") == true)
      let about = "South West · March 2019 · export 8 · SAMPLE · 23 records left out · created "
      #expect(page[2].hasPrefix(about))
      let foot = page[58]
      #expect(foot.contains("snapshot \(snapshot.header.manifestSHA256.prefix(12)) · expires "))
      #expect(foot.hasSuffix("page \(number + 1) of \(pages.count)"))
    }
  }

  @Test("has the page of each P1 and P2 of the grid, and of each of the ten actors")
  func pagesBehind() throws {
    let snapshot = try SampleSnapshot.open()
    let json = try Self.pack("--region", "sw", "--format", "json", "--handling", "carry")
    let urgent = try snapshot.database.investigations(in: .region("sw")).filter {
      [.p1, .p2].contains($0.priority) && $0.status != .closed
    }
    #expect(!urgent.isEmpty)
    for investigation in urgent {
      #expect(json.contains("\"board\": \"investigation:\(investigation.id)\""))
    }
    #expect(json.split(separator: "\"board\": \"actor:").count - 1 == 10)
  }

  @Test(
    "leaves records with handling code C out, by row, by page and by name, and says how many",
    arguments: ["text", "html", "md", "json", "csv", "ods"])
  func leftOut(format: String) throws {
    let records = try Self.conditional()
    try #require(records.count > 2)
    for region in ["sw", "se"] {
      let pack = try Self.pack("--region", region, "--format", format)
      let words = Set(pack.split { !$0.isLetter && !$0.isNumber && $0 != "-" })
      for name in records.flatMap(\.names) {
        #expect(!words.contains(Substring(name)), "\(region) \(name)")
      }
      #expect(pack.contains("handling code C") || format == "csv")
    }
  }

  @Test("carries them with their conditions where that is asked for")
  func carried() throws {
    let pack = try Self.pack("--region", "sw", "--handling", "carry", "--paper", "a3-landscape")
    let snapshot = try SampleSnapshot.open()
    let bound = try snapshot.database.actors(in: .region("sw")).filter {
      $0.handling == .conditions
    }
    let ids = bound.filter { pack.contains($0.id) }
    #expect(!ids.isEmpty && pack.contains("Records with handling code C: "))
    for actor in ids {
      let conditions = try #require(actor.handlingConditions)
      #expect(pack.contains(conditions.prefix(40)), "\(actor.id)")
    }
  }

  @Test("says how many records of the whole export it leaves out, whatever its region")
  func count() throws {
    let number = try Self.conditional().count
    for region in ["sw", "lon"] {
      let pages = try Self.pages("--region", region)
      let cover = pages[0].joined(separator: " ")
      #expect(
        cover.contains(
          "\(number) records are left out (handling code C): ranks and counts exclude them."))
    }
  }

  @Test("says on each page that records are left out, with a cover or without")
  func noCover() throws {
    let pages = try Self.pages("--region", "sw", "--exclude", "cover,end")
    for page in pages { #expect(page.contains { $0.contains("records left out") }) }
  }

  @Test("leaves such records out of a safe pack always, and refuses to carry them")
  func safe() throws {
    let pack = try Self.pack("--region", "sw", "--safe")
    #expect(!pack.contains("conditions apply"))
    let words = Set(pack.split { !$0.isLetter && !$0.isNumber && $0 != "-" })
    for name in try Self.conditional().flatMap(\.names) {
      #expect(!words.contains(Substring(name)))
    }
    let system = TestSystem()
    let asked = ["ptg", "print", "grid", "--safe", "--handling", "carry", "--data"]
    let data = try SampleSnapshot.dataFolder()
    #expect(Main.run(asked + [data], in: system.environment) == .usage)
    #expect(system.errors.hasPrefix("ptg: --handling carry does not go with --safe"))
  }

  @Test("has the parts that are asked for, and says which are not there")
  func parts() throws {
    let some = try Self.pages("--region", "sw", "--include", "cover,grid,end")
    let titles = some.map { $0[1] }
    #expect(titles.first?.hasPrefix("MEETING PACK") == true && titles.last == "END OF THE PACK")
    #expect(titles.dropFirst().dropLast().allSatisfy { $0.hasPrefix("GRID") })
    let notes = some[0].joined(separator: " ").split(separator: " ").joined(separator: " ")
    #expect(notes.contains("Parts not printed: contents, agenda, threats,"))
    let most = try Self.pages("--region", "sw", "--exclude", "investigation,actor")
    #expect(!most.contains { $0[1].hasPrefix("INVESTIGATION") || $0[1].hasPrefix("ACTOR ") })
    #expect(most.contains { $0[1].hasPrefix("ACTORS") })
  }

  @Test("links every entry of its contents to a section that is there")
  func links() throws {
    let html = try Self.pack("--region", "sw", "--format", "html")
    let targets = html.split(separator: "href=\"#").dropFirst().map { $0.prefix { $0 != "\"" } }
    #expect(targets.count > 15 && Set(targets).count == targets.count)
    for target in targets { #expect(html.contains("id=\"\(target)\""), "\(target)") }
  }

  @Test("names the investigation of each page in the contents of its workbook")
  func workbook() throws {
    let ods = try Self.pack("--region", "sw", "--format", "ods", "--handling", "carry")
    let snapshot = try SampleSnapshot.open()
    let urgent = try snapshot.database.investigations(in: .region("sw")).filter {
      [.p1, .p2].contains($0.priority) && $0.status != .closed
    }
    try #require(urgent.count > 1)
    for investigation in urgent {
      #expect(ods.contains("<text:p>INVESTIGATION · \(investigation.operation)"))
    }
  }

  @Test("is no picture")
  func picture() throws {
    let system = TestSystem()
    let words = ["ptg", "print", "pack", "--format", "svg", "--data"]
    let data = try SampleSnapshot.dataFolder()
    #expect(Main.run(words + [data], in: system.environment) == .usage)
    #expect(
      system.errors
        == "ptg: --format svg goes with one board or page, not with the pack\n")
  }
}
