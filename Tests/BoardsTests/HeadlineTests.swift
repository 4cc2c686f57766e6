import CellCanvas
import SampleForTests
import SnapshotStore
import Testing
import ThreatDomain
import Wording

@testable import Boards
@testable import Sheets

@Suite("The headline of every board and page", .tags(.slow))
struct HeadlineTests {
  private static func headline(_ sheet: Sheet) -> Headline? {
    if case .says(let headline) = sheet.headline.first { headline } else { nil }
  }

  @Test("comes first: one sentence or two, in title weight, each with a full stop")
  func first() throws {
    for entry in try SampleSheets.all.get() {
      let headline = try #require(Self.headline(entry.sheet), "\(entry.name)")
      #expect((1...2).contains(headline.sentences.count), "\(entry.name)")
      for sentence in headline.sentences {
        #expect(
          sentence.hasSuffix(".") && sentence.first.map { $0.isUppercase || $0.isNumber } == true,
          "\(sentence)")
      }
      #expect(entry.sheet.headline.count { $0.isHeadline } == 1, "\(entry.name)")
      #expect(headline.said.runs.map(\.role) == [.title], "\(entry.name)")
      #expect(Array(entry.sheet.sentences.prefix(headline.sentences.count)) == headline.sentences)
    }
  }

  @Test(
    "takes three lines of 80 columns at most: two but where threats stand with regions or alone")
  func lines() throws {
    for entry in try SampleSheets.all.get() {
      let headline = try #require(Self.headline(entry.sheet), "\(entry.name)")
      let lines = TextRun.wrapped(headline.said.runs, to: 80)
      // A group may give a threat a long name.
      let isNamed = entry.name.contains("regions") || entry.name.hasPrefix("threat:")
      #expect(lines.count <= (isNamed ? 3 : 2), "\(entry.name): \(headline.sentences)")
    }
  }

  @Test(
    "says what matters in the South West in March 2019",
    arguments: [
      (
        "threats",
        [
          "Computer software service fraud is above its expected range: 255 reports, limit 225.",
          "2 threats have no owner: Money mules and Rental fraud.",
        ]
      ),
      (
        "demand",
        ["Computer Software Service Fraud is above its expected range: 255 reports, limit 225."]
      ),
      (
        "tasking",
        [
          "8 disseminations are not taken up, 6 of them late; "
            + "the oldest has waited 336 days (Devon & Cornwall)."
        ]
      ),
    ])
  func said(_ board: String, expected: [String]) throws {
    let request = try SampleReading.request(.region("sw"))
    let snapshot = try SampleSnapshot.open()
    let sheet = try #require(try Place.board(board).load(from: snapshot, request))
    #expect(Self.headline(sheet)?.sentences == expected)
  }

  @Test("says that nothing is unusual where nothing is")
  func nothing() throws {
    let sheet = try DemandExamples.sheet(DemandExamples.model(DemandExamples.count(49))).sheet
    #expect(sheet.headlines == ["Nothing unusual this month."])
  }

  @Test("tells its figures, which are explained as any other")
  func facts() throws {
    let request = try SampleReading.request(.region("sw"))
    let sheet = try Board.tasking.load(SampleSnapshot.open(), request)
    let facts = try #require(Self.headline(sheet)).facts
    #expect(facts.map(\.id) == [.notTakenUp, .casesLate, .oldestDays])
    #expect(facts.map(\.field.raw) == [.integer(8), .integer(6), .integer(336)])
    #expect(facts.allSatisfy { $0.field.figure != nil })
    #expect(sheet.headlineFigures.count > facts.count)
  }

  @Test("has a name of its own for each figure of a sheet's head")
  func labels() throws {
    for entry in try SampleSheets.all.get() {
      let facts = entry.sheet.headline.flatMap(\.allFacts).filter { $0.id != nil }
      for (label, same) in Dictionary(grouping: facts, by: \.name) where same.count > 1 {
        // One figure, and the words that say it, may go by one name.
        #expect(Set(same.map(\.id)).count == 1 || same.count < 3, "\(entry.name): \(label)")
      }
    }
    let grid = try Board.grid.load(SampleSnapshot.open(), SampleReading.request())
    let labels = grid.headline.flatMap(\.allFacts).filter { $0.id != nil }.map(\.label)
    #expect(Set(labels).count == labels.count)
  }
}

extension Line {
  fileprivate var isHeadline: Bool { if case .says = self { true } else { false } }
}
