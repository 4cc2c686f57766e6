import CellCanvas
import SampleForTests
import SnapshotStore
import Testing
import ThreatDomain
import Wording

@testable import Boards
@testable import Sheets

@Suite("Boards of the export of one recipient", .tags(.slow))
struct CutExportTests {
  private static let region = CutSample(for: .region("sw"))
  private static let force = CutSample(for: .force("kent"))

  /// The values of the facts that compare the scope with others, by name.
  private func compared(_ sheet: Sheet) -> [String: RawValue] {
    let facts = sheet.headline.flatMap(\.allFacts)
    let names = ["per_10000", "per_10000_of_region", "per_10000_of_nation", "loss_share"]
    return Dictionary(
      facts.compactMap { fact in fact.id.map { ($0.name, fact.field.raw) } }
        .filter { names.contains($0.0) }, uniquingKeysWith: { first, _ in first })
  }

  @Test(
    "compare their scope with the region and the nation as the national export does",
    arguments: [(region, 3), (force, 4)], [false, true])
  func compared(_ cut: (sample: CutSample, facts: Int), isSafe: Bool) throws {
    let scope = cut.sample.recipient
    let nation = try SampleReading.sheet(.demand, scope, isSafe: isSafe).sheet
    try cut.sample.open { snapshot in
      let request = try SampleReading.request(scope, isSafe: isSafe)
      let own = try Board.demand.load(snapshot, request)
      #expect(compared(own).count == cut.facts)
      #expect(compared(own) == compared(nation))
      let rates = own.sentences.filter { $0.contains("10,000 residents") }
      #expect(rates.count == 1 && nation.sentences.contains(rates[0]))
      let place = try #require(Place(scope))
      let page = try place.load(from: snapshot, try SampleReading.request(isSafe: isSafe))
      #expect(compared(try #require(page)) == compared(nation))
    }
  }

  @Test("say the rates in both languages")
  func words() throws {
    try Self.force.open { snapshot in
      let sheet = try Board.demand.load(snapshot, try SampleReading.request(.force("kent")))
      let reader = SheetReader(sheet: sheet)
      #expect(reader.text.contains("Per 10,000  4.3 (Eastern 4.7, National 4.6)"))
      #expect(
        sheet.sentences.contains(
          "4.3 reports for every 10,000 residents; Eastern 4.7; National 4.6."))
      let welsh = try Board.demand.load(
        snapshot, try SampleReading.request(.force("kent"), "2019-03", .welsh))
      #expect(SheetReader(sheet: welsh).text.contains("4.3 (Eastern 4.7, Cenedlaethol 4.6)"))
    }
  }

  @Test("show where threats are more common, beside the forces of the region and the regions")
  func heat() throws {
    try Self.force.open { snapshot in
      for scope in [Scope.force("kent"), .national] {
        let request = try SampleReading.request(scope)
        let own = try SheetReader(sheet: Board.threats.load(snapshot, request))
          .table("threats-by-part")
        let nation = try SampleReading.sheet(.threats, scope).table("threats-by-part")
        func name(_ row: DataRow) -> String { SheetReader.text(row.fields[0].runs) }
        let known = Dictionary(
          nation.rows.map { (name($0), $0.fields.map(\.raw)) }, uniquingKeysWith: { a, _ in a })
        #expect(!own.rows.isEmpty)
        for row in own.rows { #expect(known[name(row)] == row.fields.map(\.raw)) }
      }
    }
  }

  @Test(
    "show every force on the map, in what totals tell",
    arguments: [MapMeasure.rate, .reports, .onYear, .signal])
  func map(_ measure: MapMeasure) throws {
    try Self.region.open { snapshot in
      let choices = Choices(measure, MapArea.all)
      let request = try SampleReading.request(.region("sw"), choices: choices)
      let own = try ForceMap(snapshot, request).data
      let nation = try ForceMap(SampleSnapshot.open(), request).data
      let column = try #require(own.columns.firstIndex { $0.id == measure.column })
      #expect(own.rows.count == 43)
      #expect(own.rows.map(\.fields[column].raw) == nation.rows.map(\.fields[column].raw))
    }
  }

  @Test("show no figure of another force that its totals do not tell")
  func unknown() throws {
    try Self.region.open { snapshot in
      let choices = Choices(MapMeasure.loss, MapArea.all)
      let request = try SampleReading.request(.region("sw"), choices: choices)
      let data = try ForceMap(snapshot, request).data
      for id in [ColumnID.lossPence, .vulnerableShare, .repeatShare, .lossPencePerHead] {
        let column = try #require(data.columns.firstIndex { $0.id == id })
        let known = data.rows.filter { $0.fields[column].raw != .missing }
        #expect(known.count == 5, "\(id.name)")
      }
    }
  }

  @Test("show the outcomes of any scope as the national export does")
  func outcomes() throws {
    try Self.region.open { snapshot in
      for place in [Place.page("region", id: "ne"), .force("kent"), .force("devon-and-cornwall")] {
        let sheet = try place.load(from: snapshot, try SampleReading.request())
        let own = try SheetReader(sheet: #require(sheet)).table("outcomes")
        let nation = try SampleReading.page(place).table("outcomes")
        #expect(own.rows.map { $0.fields.map(\.raw) } == nation.rows.map { $0.fields.map(\.raw) })
      }
    }
  }

  @Test("show figures that the tables of the export answer alike", arguments: [region, force])
  func answers(_ cut: CutSample) throws {
    try cut.open { snapshot in
      var figures: [Figure: NamedFigure] = [:]
      for scope in [cut.recipient, .national, .force("dorset")] {
        for board in boardCatalogue {
          for choices in board.views + [Choices(MapMeasure.rate, MapArea.all)] {
            let request = try SampleReading.request(scope, choices: choices)
            for figure in try board.load(snapshot, request).allFigures {
              figures[figure.figure] = figure
            }
          }
        }
        guard let place = Place(scope) else { continue }
        let page = try place.load(from: snapshot, try SampleReading.request())
        for figure in page?.allFigures ?? [] { figures[figure.figure] = figure }
      }
      let totals = figures.keys.filter { $0.tables.contains { $0.hasSuffix("_compared") } }
      #expect(totals.count > 100)
      var others: [String] = []
      for figure in figures.values {
        let answer = try snapshot.database.answer(figure.figure)
        guard !figure.raw.agrees(with: answer.value) else { continue }
        others.append("\(figure.label): \(figure.raw), not \(answer.value)\n\(answer.sql)")
      }
      #expect(others.isEmpty, "\(others.count): \(others.prefix(3).joined(separator: "\n"))")
    }
  }

  @Test("say which force a total lacks, and give no rate of it")
  func silent() throws {
    let cut = CutSample(for: .region("sw"), silent: ["kent"])
    try cut.open { snapshot in
      let sheet = try Board.demand.load(snapshot, try SampleReading.request(.region("sw")))
      let text = SheetReader(sheet: sheet).text
      #expect(text.contains("Per 10,000  4.8 (National without Kent)"))
      #expect(!text.contains("of the national loss"))
      #expect(compared(sheet)["per_10000_of_nation"] == .missing)
    }
  }

  @Test("say that totals are not supplied, which is not zero")
  func notSupplied() throws {
    let partial = PartialSample(without: ["demand_compared"], for: .region("sw"))
    try partial.open { snapshot in
      let sheet = try Board.demand.load(snapshot, try SampleReading.request(.region("sw")))
      let text = SheetReader(sheet: sheet).text
      #expect(text.contains("Per 10,000  4.8 (National not supplied)"))
      #expect(!text.contains("of the national loss"))
    }
  }
}
