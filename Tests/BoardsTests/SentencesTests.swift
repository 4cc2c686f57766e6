import CellCanvas
import SampleForTests
import SnapshotStore
import Testing
import ThreatDomain
import Wording

@testable import Boards
@testable import Sheets

@Suite("A board or page read aloud", .tags(.slow))
struct SentencesTests {
  private struct Said: Sendable {
    let name: String
    let sheet: Sheet
    let utterances: [Utterance]
    let isSafe: Bool
    /// The demand of the same scope by fraud type; a signal there is mentioned on every board.
    let demand: String
  }

  /// Every board and every kind of page, for the nation, a region and a force.
  private static let said = Result { try all() }

  private static let pages: [Place] = [
    .region("se"), .force("kent"), .force("north-yorkshire"), .threat("T-sw-04"),
    .investigation("I-0015"), .investigation("I-0118"), .actor("A-0012"), .actor("A-0045"),
  ]

  private static func all() throws -> [Said] {
    let snapshot = try SampleSnapshot.open()
    var all: [Said] = []
    for scope in [Scope.national, .region("sw"), .force("kent")] {
      for (month, isSafe) in [("2019-03", false), ("2017-04", false), ("2019-03", true)] {
        for place in boardCatalogue.map({ Place.board($0.id) }) + pages {
          let request = try SampleReading.request(scope, month, isSafe: isSafe)
          let sheet = try #require(try place.load(from: snapshot, request))
          all.append(
            Said(
              name: "\(place.text) \(scope) \(month)\(isSafe ? " safe" : "")", sheet: sheet,
              utterances: sheet.utterances(request.words), isSafe: isSafe,
              demand: try demand(place, request, snapshot)))
        }
      }
    }
    return all
  }

  private static func demand(
    _ place: Place, _ asked: BoardRequest, _ snapshot: borrowing Snapshot
  ) throws -> String {
    var request = asked
    request.choices = Choices(DemandGrouping.type)
    switch place {
    case .page("region", let id): request.scope = .region(id)
    case .page("force", let id): request.scope = .force(id)
    case .board("demand"): break
    default: return ""
    }
    return SheetReader(sheet: try Board.demand.load(snapshot, request)).shown
  }

  @Test("is sentences: a capital first, one full stop last, no blank doubled, nothing unsaid")
  func form() throws {
    for said in try Self.said.get() {
      for sentence in said.sheet.sentences + said.utterances.map(\.sentence) {
        let isWhole = sentence.hasSuffix(".") && !sentence.hasSuffix("..")
        let isClean = !["  ", "nil", "Optional", " .", " ,", ",,", "\n"].contains {
          sentence.contains($0)
        }
        #expect(isWhole && isClean, "\(said.name): \(sentence)")
      }
    }
  }

  @Test("has no sign that only an eye can read")
  func signs() throws {
    let signs = Set("▸▁▂▃▄▅▆▇█▓▒░●○┄┤·→×=¤")
    for said in try Self.said.get() {
      for sentence in said.sheet.sentences + said.utterances.map(\.sentence) {
        let found = sentence.filter(signs.contains)
        #expect(found.isEmpty, "\(said.name): \(sentence)")
        #expect(!sentence.contains(#/(^| )!\w/#), "\(said.name): \(sentence)")
      }
    }
  }

  @Test("says behind its headline whose figures, of when, from where, and whether the view is safe")
  func opening() throws {
    for said in try Self.said.get() {
      let sentences = Array(said.sheet.sentences.dropFirst(said.sheet.headlines.count))
      #expect(sentences[0].contains("March 2019:") || sentences[0].contains("April 2017:"))
      #expect(
        sentences[1]
          == "As at 5 Apr 2019, from export 8, the sample: its figures are not for decisions.")
      let safe = "Safe view: codenames; counts of people rounded up or down to fives."
      #expect((sentences[2] == safe) == said.isSafe)
      #expect(sentences.count > (said.isSafe ? 3 : 2), "\(said.name)")
    }
  }

  @Test("says no number that the sheet does not show, but for how many rows and days there are")
  func numbers() throws {
    for said in try Self.said.get() {
      let shown = Self.numbers(in: SheetReader(sheet: said.sheet).shown + said.demand)
      let rows = said.sheet.panes.compactMap(\.data).map(\.rows.count).reduce(0, +)
      let opening = said.sheet.headlines.count + (said.isSafe ? 3 : 2)
      for sentence in said.sheet.headlines + said.sheet.sentences.dropFirst(opening)
        + said.utterances.map(\.sentence)
      {
        let unknown = Self.numbers(in: sentence.replacing(#/[\d.]+ days?/#, with: "")).subtracting(
          shown
        )
        .filter { Int($0).map { $0 > rows } ?? true }
        #expect(unknown.isEmpty, "\(said.name): \(sentence)")
      }
    }
  }

  /// The numbers in a text, without commas: `1,022` and `4.9`, but not `A-0012`.
  private static func numbers(in text: String) -> Set<String> {
    Set(
      text.split { !($0.isNumber || ".,".contains($0)) }.map { word in
        var digits = word.filter { $0 != "," }
        while digits.last == "." { digits.removeLast() }
        return String(digits)
      }.filter { !$0.isEmpty })
  }

  @Test("says counts of people in multiples of five in the safe view")
  func safe() throws {
    let counted = #/\b([0-9]+(?:,[0-9]{3})*) (reports?|victims?|crimes)\b/#
    for said in try Self.said.get() where said.isSafe {
      for sentence in said.sheet.sentences + said.utterances.map(\.sentence) {
        let numbers = sentence.matches(of: counted).compactMap {
          Int($0.output.1.filter { $0 != "," })
        }
        #expect(numbers.allSatisfy { $0 % 5 == 0 }, "\(said.name): \(sentence)")
      }
    }
  }

  @Test("opens from its rows what the sheet's own rows open, in their order")
  func doors() throws {
    for said in try Self.said.get() {
      let doors = said.sheet.panes.compactMap(\.data).flatMap(\.rows).compactMap(\.opens)
      #expect(said.utterances.compactMap(\.opens) == doors, "\(said.name)")
    }
  }

  @Test("is this for the threats of the South West")
  func threats() throws {
    let said = try #require(try Self.said.get().first { $0.name == "threats region:sw 2019-03" })
    #expect(
      said.sheet.sentences == [
        "Computer software service fraud is above its expected range: 255 reports, limit 225.",
        "2 threats have no owner: Money mules and Rental fraud.",
        "South West, March 2019: threats by harm, with demand, signals, plans, priority and "
          + "the map of forces.",
        "As at 5 Apr 2019, from export 8, the sample: its figures are not for decisions.",
        "Courier fraud ranks highest by harm, with a score of 448.",
        "Ranks since 8 Mar 2019: up Online shopping fraud; down Computer software service fraud.",
        "Computer software service fraud: 255 reports this month, high: above its limit of 225; "
          + "rising for 8 months.",
        "9 threats are followed; 2 without an owner.",
        "8 of 9 threats lack a plan under one or more of the 4Ps.",
        "Reports per 10,000 people, South West: highest Devon & Cornwall with 4.94, lowest Dorset "
          + "with 4.20.",
      ])
    #expect(
      said.utterances.prefix(5).map(\.sentence) == [
        "Courier fraud: rank 1, as before, harm score 448, reports 149, signal usual, loss £528k, "
          + "plans Pursue and Prepare, priority high.",
        "Investment fraud: rank 2, as before, harm score 432, reports 49, signal usual, "
          + "loss £1.2m, plans Pursue, Protect and Prepare (done), priority high.",
        "Romance fraud: rank 3, as before, harm score 432, reports 22, signal usual, "
          + "loss £322k, plans none, priority high.",
        "Payment diversion fraud: rank 4, as before, harm score 264, stale, reports 52, "
          + "signal usual, loss £1.2m, plans Pursue, Protect and Prepare (done), "
          + "priority medium.",
        "Money mules: rank 5, as before, harm score 252, signal not counted apart, "
          + "plans Pursue, Prevent and Protect, priority medium.",
      ])
  }

  @Test("says a chart by its ends, its extremes, its mean and its limits")
  func chart() throws {
    let said = try #require(
      try Self.said.get().first {
        $0.name == "demand force:kent 2019-03" || $0.name == "demand kent 2019-03"
      })
    let course = try #require(
      said.sheet.sentences.first { $0.hasPrefix("Reports, 13 months: from ") })
    for part in ["for Mar 2018 to", "for Mar 2019; highest", "lowest", "mean", "expected range"] {
      #expect(course.contains(part), "\(course)")
    }
  }
}

extension SheetReader {
  /// The text and data of the sheet, without its sentences.
  fileprivate var shown: String {
    let heads = [sheet.title, sheet.subtitle] + sheet.legend.map { "\($0.sign) \($0.meaning)" }
    let tables = sheet.panes.compactMap(\.data)
    let columns = tables.flatMap { $0.columns.map(\.title) }
    let raws = tables.flatMap { $0.rows.flatMap { $0.fields.map { "\($0.raw)" } } }
    return (heads + columns + raws + lines.dropLast(sheet.sentences.count)).joined(separator: "\n")
  }
}
