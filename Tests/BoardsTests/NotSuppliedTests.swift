import ExportFormat
import SampleForTests
import SnapshotStore
import Testing
import ThreatDomain
import Wording

@testable import Boards
@testable import Sheets

@Suite("Boards of an export without some tables", .tags(.slow))
struct NotSuppliedTests {
  private static let scopes: [Scope] = [.national, .region("sw"), .force("kent")]

  /// Every board, and a page of each kind that the snapshot has.
  private func sheets(
    _ snapshot: borrowing Snapshot, _ language: Language
  ) throws -> [(name: String, sheet: Sheet)] {
    var sheets: [(String, Sheet)] = []
    for scope in Self.scopes {
      for board in boardCatalogue {
        let request = try SampleReading.request(scope, "2019-03", language)
        sheets.append(("\(board.id) \(scope)", try board.load(snapshot, request)))
      }
    }
    let pages: [Place] = [
      .page("region", id: "sw"), .page("force", id: "kent"), .page("threat", id: "T-sw-01"),
      .investigation("I-0001"), .actor("A-0001"), .capability("K-01"),
    ]
    let request = try SampleReading.request(.national, "2019-03", language)
    for place in pages {
      if let sheet = try place.load(from: snapshot, request) { sheets.append(("\(place)", sheet)) }
    }
    return sheets
  }

  private static let supplies: [PartialSample] =
    tableCatalogue.filter { $0.standing != .required }.map { PartialSample(without: [$0.name]) }
    + [
      ["demand"], ["investigation"], ["demand", "referral", "victim_care"], ["actor"],
      ["dissemination"],
    ].map { PartialSample(with: $0) }

  @Test("open, and show no figure of a table that is not supplied", arguments: supplies)
  func figures(_ sample: PartialSample) throws {
    try sample.open { snapshot in
      for (name, sheet) in try sheets(snapshot, .english) {
        let wrong = sheet.allFigures.filter { !$0.figure.tables.isDisjoint(with: sample.lacking) }
        #expect(wrong.isEmpty, "\(name): \(wrong.prefix(3))")
        #expect(!sheet.sentences.isEmpty && !sheet.headline.isEmpty, "\(name)")
      }
    }
  }

  @Test(
    "say so in English and in Welsh where they have nothing else to say",
    arguments: [
      (Language.english, "Not supplied in this export"),
      (.welsh, "Heb ei gyflenwi yn yr allforyn hwn"),
    ])
  func newcomer(_ language: Language, said: String) throws {
    try PartialSample(with: ["demand"]).open { snapshot in
      let words = Words(language)
      let lost: [(Board, String)] = [
        (.threats, "threat"), (.grid, "investigation"), (.actors, "actor"),
        (.tasking, "dissemination, investigation"), (.victims, "victim_care"),
        (.performance, "performance, dissemination, investigation, actor"),
        (
          .capability,
          "disruption, capability, plan_activity, commitment, responsibility, good_practice, "
            + "campaign"
        ),
      ]
      for (board, tables) in lost {
        let request = try SampleReading.request(.national, "2019-03", language)
        let sheet = try board.load(snapshot, request)
        let sentence = words.asSentence(
          words.say.notSupplied(tables.split(separator: ", ").map(String.init)))
        #expect(sheet.headlines == [sentence] && sheet.sentences == [sentence], "\(board.id)")
        for pane in sheet.panes where pane.content != .details && pane.id != "map" {
          #expect(pane.data?.rows.isEmpty ?? true, "\(board.id) \(pane.id)")
          #expect(pane.data.map { $0.whenEmpty == said } ?? true, "\(board.id) \(pane.id)")
          #expect(!pane.lacks.isEmpty, "\(board.id) \(pane.id)")
        }
      }
      let request = try SampleReading.request(.national, "2019-03", language)
      let demand = try Board.demand.load(snapshot, request)
      let whole = try Board.demand.load(try SampleSnapshot.open(), request)
      #expect(demand.headlines == whole.headlines)
    }
  }

  @Test("say which columns are not supplied, and show their sums as not known, never as zero")
  func columns() throws {
    let lacking: Set = [
      "demand.loss_pence", "demand.cyber_reports", "referral.outcomes_other",
      "victim_care.contacted_in_time",
    ]
    try PartialSample(without: lacking).open { snapshot in
      let request = try SampleReading.request(.region("sw"), "2019-03")
      let demand = SheetReader(sheet: try Board.demand.load(snapshot, request))
      #expect(
        demand.sheet.headline.drawn.map(SheetReader.text).contains {
          $0.contains("Loss  not supplied")
        })
      #expect(demand.text.contains("with a loss that is not known"))
      #expect(
        demand.sheet.sentences.last?.contains("demand.cyber_reports, demand.loss_pence") == true)
      #expect(try demand.raws("parts", "loss_pence").allSatisfy { $0 == .missing })
      #expect(try demand.raws("parts", "reports").allSatisfy { $0 != .missing })
      let page = try #require(try Place.page("force", id: "kent").load(from: snapshot, request))
      #expect(page.sentences.last?.contains("referral.outcomes_other") == true)
      let victims = SheetReader(sheet: try Board.victims.load(snapshot, request))
      #expect(!victims.text.contains("In time") && victims.text.contains("still being worked"))
      let loss = Figure.demand(
        .sum(.loss), DemandSlice(.region("sw"), in: request.month...request.month))
      #expect(try snapshot.database.answer(loss).value == .missing)
    }
  }

  @Test("say on a page what is missing, and keep the rest")
  func page() throws {
    try PartialSample(with: ["demand"]).open { snapshot in
      let request = try SampleReading.request()
      let sheet = try #require(
        try Place.page("force", id: "kent").load(from: snapshot, request))
      let lines = SheetReader(sheet: sheet).lines(with: sheet.panes.map(\.data))
      for name in ["Investigations", "Crimes referred", "Actors", "Capability gaps"] {
        #expect(lines.contains { $0.contains(name) && $0.contains("not supplied") }, "\(name)")
      }
      #expect(
        sheet.sentences.last
          == "Not supplied in this export: referral, victim_care, investigation, dissemination, "
          + "actor, capability, published_figure.")
      #expect(!sheet.sentences.contains { $0.contains("needs the meeting") })
    }
  }

  @Test("say of changes which kinds cannot be known")
  func changes() throws {
    try PartialSample(with: ["demand"]).open { snapshot in
      let sheet = try Board.changes.load(snapshot, try SampleReading.request())
      let kinds = try #require(sheet.panes.first { $0.id == "kinds" }?.data)
      let known = kinds.rows.filter { $0.fields[1].raw != .missing }.map { $0.fields[0].raw }
      #expect(known == [.text("signal"), .text("restated")])
      #expect(sheet.sentences.last?.hasPrefix("Not supplied in this export: ") ?? false)
    }
  }

  @Test("find the tables of every figure of the sample in its question")
  func tables() throws {
    let snapshot = try SampleSnapshot.open()
    for (name, sheet) in try sheets(snapshot, .english) {
      let without = sheet.allFigures.filter { figure in
        // Restated months are counted in the list of objects, which every snapshot has.
        if case .changes(let count) = figure.figure, count.kind == .restatedMonths { return false }
        return figure.figure.tables.isEmpty
      }
      #expect(without.isEmpty, "\(name): \(without.prefix(3))")
    }
  }
}
