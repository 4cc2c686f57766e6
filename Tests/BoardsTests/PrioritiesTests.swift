import SQLiteFile
import SampleForTests
import Testing
import ThreatDomain
import Wording

@testable import Boards
@testable import Sheets
@testable import SnapshotStore

@Suite("Priorities side by side")
struct PrioritiesTests {
  private static let regions = [
    PrioritiesRecords.NamedRegion(id: "ea", name: "Eastern"),
    .init(id: "sw", name: "South West"), .init(id: "tarian", name: "Southern Wales"),
    .init(id: "wm", name: "West Midlands"),
  ]

  private static func threat(
    _ region: String, _ theme: String, _ priority: AgreedPriority?, until last: String? = nil
  ) -> Threat {
    Threat(
      id: "T-\(region)-\(theme)-\(priority?.rawValue ?? "")", regionID: region, name: theme,
      nameInWelsh: theme == "Courier" ? "Cludwr" : nil, theme: theme, agreedPriority: priority,
      agreedOn: priority == nil ? nil : Day("2019-03-08"), agreedUntil: last.flatMap(Day.init),
      rationale: "kept back", plans: FourPlans([]))
  }

  private static func model(_ threats: [Threat]) throws -> PrioritiesModel {
    PrioritiesModel(
      PrioritiesRecords(
        threats: threats, regions: regions, asAt: try #require(Day("2019-04-05"))))
  }

  private static func reader(
    _ threats: [Threat], _ language: Language = .english
  ) throws -> SheetReader {
    let month = try #require(Month("2019-03"))
    let request = BoardRequest(scope: .national, month: month, words: Words(language))
    return SheetReader(sheet: PrioritiesSheet(model: try model(threats), request: request).sheet)
  }

  @Test(
    "differ by the highest and the lowest that regions agreed",
    arguments: [
      ([], .none), ([nil, nil], .none), ([.high], .single), ([.high, nil], .single),
      ([.low, .low], .same), ([.high, .medium], .highToMedium), ([.low, .medium], .mediumToLow),
      ([.low, .medium, .high], .highToLow), ([.high, .low], .highToLow),
    ] as [([AgreedPriority?], PrioritiesModel.Difference)])
  func differences(agreed: [AgreedPriority?], expected: PrioritiesModel.Difference) throws {
    let threats = zip(Self.regions, agreed).map { Self.threat($0.id, "Courier", $1) }
    let model = try Self.model(threats + [Self.threat("ea", "Other", nil)])
    let theme = model.themes.first { $0.theme == "Courier" }
    #expect((theme?.difference ?? .none) == expected)
  }

  @Test("come with the widest difference first, then the highest priority, then by name")
  func order() throws {
    let model = try Self.model([
      Self.threat("ea", "A", .low), Self.threat("sw", "A", .low),
      Self.threat("ea", "B", .high), Self.threat("sw", "B", .high),
      Self.threat("ea", "C", .high), Self.threat("sw", "C", .low),
      Self.threat("ea", "D", .medium), Self.threat("sw", "D", .low),
      Self.threat("ea", "E", nil), Self.threat("wm", "F", .high),
    ])
    #expect(model.themes.map(\.theme) == ["C", "D", "B", "A", "F", "E"])
    #expect(
      model.regions.map(\.id) == ["ea", "sw", "wm"], "a region without a threat has no column")
    #expect(model.withoutPriority == 1)
  }

  @Test("show a letter for each region, a question mark where none is agreed, a dash elsewhere")
  func cells() throws {
    let reader = try Self.reader([
      Self.threat("ea", "Courier", .high), Self.threat("sw", "Courier", nil),
      Self.threat("tarian", "Courier", .low), Self.threat("tarian", "Courier", .medium),
      Self.threat("wm", "Other", .low),
    ])
    let cells = try Self.regions.map { try reader.texts("priorities", "priority_\($0.id)")[0] }
    #expect(cells == ["H", "?", "M", "-"])
    #expect(try reader.raws("priorities", "priority_ea")[0] == .text("high"))
    let row = reader.sheet.utterances(Words(.english)).first?.sentence
    #expect(
      row == "Courier: difference high to low, Eastern high, South West no priority agreed, "
        + "Southern Wales medium.")
  }

  @Test("say in a sentence what differs, and under the row since when and until when")
  func sentences() throws {
    let threats = [
      Self.threat("ea", "Courier", .high, until: "2019-09-30"),
      Self.threat("sw", "Courier", .low, until: "2019-03-31"), Self.threat("wm", "Other", nil),
    ]
    let reader = try Self.reader(threats)
    #expect(
      reader.sheet.sentences == [
        "The regions agreed different priorities for 1 of 2 themes.",
        "High in one region and low in another: Courier.", "1 threat has no agreed priority.",
      ])
    let details = try reader.rows("priorities")[0].details.drawn.map { SheetReader.text($0) }
    #expect(
      details == [
        "Courier  EA Eastern  high, agreed 8 Mar 2019, until 30 Sep 2019",
        "SW South West  low, agreed 8 Mar 2019, ended 31 Mar 2019",
      ])
    let welsh = try Self.reader(threats, .welsh)
    #expect(try welsh.texts("priorities", "theme") == ["Cludwr", "Other"])
    #expect(try welsh.texts("priorities", "priority_ea")[0] == "U")
    #expect(welsh.sheet.sentences[0].hasSuffix("1 o 2."))
  }

  @Test("say that no threat is followed where there is none")
  func empty() throws {
    #expect(try Self.reader([]).sheet.sentences == ["No threats followed here."])
  }

  @Test("of the sample are those of the table, for every scope alike", arguments: [false, true])
  func sample(isSafe: Bool) throws {
    let snapshot = try SampleSnapshot.open()
    let rows = try Statement(
      """
      SELECT theme, region_id, agreed_priority, agreed_on
        FROM threat
      """, on: snapshot.database
    ).all { ($0.text(0), $0.text(1), $0.optionalText(2), $0.optionalText(3)) }
    for scope in [Scope.national, .region("sw"), .force("kent")] {
      let reader = try SampleReading.sheet(
        .threats, scope, choices: Choices(ThreatView.priorities), isSafe: isSafe)
      let themes = try reader.texts("priorities", "theme")
      #expect(Set(themes) == Set(rows.map(\.0)) && themes.count == Set(themes).count)
      for (theme, region, priority, _) in rows {
        let position = try #require(themes.firstIndex(of: theme))
        let raw = try reader.raws("priorities", "priority_\(region)")[position]
        #expect(raw == priority.map(RawValue.text) ?? .missing, "\(theme) \(region)")
      }
      #expect(try reader.rows("agreements").count == rows.count)
      let days = try reader.raws("agreements", "agreed_on").filter { $0 != .missing }
      #expect(days.count == rows.count { $0.3 != nil })
      #expect(days.allSatisfy { raw in rows.contains { $0.3.map(RawValue.text) == raw } })
    }
  }

  @Test("has letters that tell all regions apart")
  func signs() throws {
    let model = PrioritiesModel(
      themes: [],
      regions: ["south-east", "south-west", "london"].map { .init(id: $0, name: $0) },
      asAt: try #require(Day("2019-04-05")))
    #expect(model.sign(ofRegion: "south-west") == "SOUTH-W")
    #expect(model.sign(ofRegion: "london") == "LONDON")
  }
}
