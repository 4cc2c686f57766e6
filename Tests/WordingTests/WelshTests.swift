import Foundation
import Testing
import ThreatDomain

@testable import Wording

@Suite("The Welsh sentences")
struct WelshSentencesTests {
  private let say = Words(.welsh).say

  @Test("count one thing after a small number, and many after 'o' from eleven on")
  func counts() {
    #expect(
      [0, 1, 10, 11, 1200].map(say.investigations) == [
        "0 ymchwiliad", "1 ymchwiliad", "10 ymchwiliad", "11 o ymchwiliadau",
        "1,200 o ymchwiliadau",
      ])
    #expect(say.forces(43) == "43 o heddluoedd" && say.days(41) == "41 diwrnod")
    #expect(say.victims(14, vulnerable: 5) == "14 o ddioddefwyr (5 yn agored i niwed)")
  }

  @Test("join names by a, by ac before a vowel, and change the first letter of a strand alone")
  func joining() {
    #expect(say.together([]) == "" && say.together(["Kent"]) == "Kent")
    #expect(say.together(["Kent", "Surrey"]) == "Kent a Surrey")
    #expect(say.together(["Kent", "Surrey", "Essex"]) == "Kent, Surrey ac Essex")
    #expect(say.together(["Kent", "Cumbria"]) == "Kent a Cumbria")
    #expect(say.list([.prevent, .protect, .prepare]) == "Atal, Diogelu a Pharatoi")
    #expect(say.list([.prepare]) == "Paratoi")
  }

  @Test("say of a month what it had, and how it compares")
  func demand() throws {
    let month = try #require(Month("2019-03"))
    let total = DemandCount(
      reports: 2914, cyberReports: 1, repeatVictims: 1, vulnerableVictims: 1,
      loss: Pence(1_820_000_000))
    #expect(
      say.demandSentence(total, loss: "£18m", month: month, onYearBefore: .fraction(0.11))
        == "Mawrth 2019: 2,914 o adroddiadau, i fyny 11% ar Mawrth 2018, colled £18m.")
    #expect(say.noReturn(for: [month]) == "dim dychweliad: Maw 2019")
  }

  @Test("say a signal short and as a sentence")
  func signals() {
    let signal = Judgement.signal([
      Signal(kind: .shift(length: 8), direction: .high, bound: 1411.6)
    ])
    #expect(say.shortSignal(signal) == "8 uwch cym.")
    #expect(say.signal(signal) == "uchel: 8 mis uwchben ei gymedr o 1,412")
    #expect(say.signal(.usual) == "dim newid anarferol (o fewn yr ystod ddisgwyliedig)")
  }
}

@Suite("What both languages say")
struct BothLanguagesTests {
  @Test("has as many sentences as the protocols ask for, each counted as a draft")
  func sentences() throws {
    var asked = 0
    for (_, text) in try Source.files(in: "Sentences") {
      var isProtocol = false
      for line in text.split(separator: "\n") {
        if line.hasPrefix("package protocol") { isProtocol = true }
        if line.hasPrefix("}") { isProtocol = false }
        if isProtocol, line.hasPrefix("  func ") || line.hasPrefix("  var ") { asked += 1 }
      }
    }
    #expect(Words.sentences == asked)
    #expect(Words.drafts > Words.sentences && Words.drafts < Words.phrases)
  }

  @Test("stands in files of the same names, the Welsh beside the English")
  func files() throws {
    let names = try ["English", "Welsh"].map { language in
      try Source.files(in: language).map {
        $0.name.replacing("English", with: "").replacing("Welsh", with: "")
      }.sorted()
    }
    #expect(names[0] == names[1])
  }

  @Test("is no text of English sentences in the Welsh ones")
  func untranslated() throws {
    let english = try Set(Source.files(in: "English").flatMap { Source.texts($0.text) })
    for (name, text) in try Source.files(in: "Welsh") {
      let alike = Source.texts(text).filter { english.contains($0) && !Self.alike.contains($0) }
      #expect(alike.isEmpty, "\(name): \(alike.joined(separator: " | "))")
    }
  }

  /// What both write alike, beside what has no letters but in what is interpolated.
  private static let alike: Set<String> = [
    // Names of tables and columns of the export, and what is worked out with them.
    "demand", "referral", "victim_care", "performance", "dissemination", "escalation", "campaign",
    "commitment", "plan_activity", "disruption", "investigation", "investigation_force", "actor",
    "actor_force", "victims",
    "vulnerable_victims", "loss_pence", "ocgm_band", "assets_denied_pence", "reach", "value",
    "weight", "value × weight", "capability", "needed", "in_post", "trained", "times_raised",
    "bulk_count", "good_practice", "rating",
  ]
}

/// The sources of the catalogue.
private enum Source {
  static func files(in folder: String) throws -> [(name: String, text: String)] {
    let root =
      "/" + #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
      + "/Sources/Wording/\(folder)"
    return try FileManager.default.subpathsOfDirectory(atPath: root)
      .filter { $0.hasSuffix(".swift") }.sorted()
      .map { ($0, try String(contentsOfFile: "\(root)/\($0)", encoding: .utf8)) }
  }

  /// The literals that hold letters, with `…` for what is interpolated.
  static func texts(_ source: String) -> [String] {
    source.split(separator: "\n")
      .filter { !$0.drop { $0 == " " }.hasPrefix("//") }
      .flatMap { literals(of: $0) }
      .filter { $0.contains(where: \.isLetter) }
  }

  /// The literals of a line, with those inside what is interpolated.
  private static func literals(of line: Substring) -> [String] {
    var found: [String] = []
    // The literals that are open, and how many brackets are open in what is interpolated into each.
    var open: [(text: String, depth: Int)] = []
    var isInside = false
    var isEscaped = false
    for character in line {
      if isInside, isEscaped {
        isEscaped = false
        guard character == "(" else { continue }
        open[open.count - 1].depth = 1
        isInside = false
      } else if isInside {
        switch character {
        case "\\": isEscaped = true
        case "\"":
          found.append(open.removeLast().text)
          isInside = false
        default: open[open.count - 1].text.append(character)
        }
      } else if character == "\"" {
        open.append(("", 0))
        isInside = true
      } else if let depth = open.last?.depth, character == "(" || character == ")" {
        open[open.count - 1].depth = depth + (character == "(" ? 1 : -1)
        if open[open.count - 1].depth == 0 {
          open[open.count - 1].text.append("…")
          isInside = true
        }
      }
    }
    return found
  }
}
