import CellCanvas
import Testing

@testable import Sheets

@Suite("A line")
struct LineTests {
  private static let level = Fact("Level", "P2")
  private static let owner = Fact("Owner", "DCI")
  private static let name = Fact.name("Quarry")
  private static let unknown = Fact(nil, "Band", .missing)

  private static let age = Fact(
    .ageDays, "Age", Field("5d", raw: .integer(5)).said(as: "5 days"),
    notes: [Fact(.text("since 1 Mar", .dim))])

  @Test(
    "is drawn and said with what stands between its facts",
    arguments: [
      (.facts([level, owner]), "Level  P2    Owner  DCI", "Level: P2; Owner: DCI"),
      (.facts([level, owner], apart: .near), "Level  P2   Owner  DCI", "Level: P2; Owner: DCI"),
      (.facts([level, owner], apart: .close), "Level  P2  Owner  DCI", "Level: P2; Owner: DCI"),
      (.facts([level, owner], apart: .dots), "Level  P2 · Owner  DCI", "Level: P2, Owner: DCI"),
      (.facts([level, owner], apart: .remark), "Level  P2    Owner  DCI", "Level: P2; Owner: DCI"),
      (.facts([name, level], apart: .touching), "Quarry  Level  P2", "Quarry: Level: P2"),
      (.facts([name, unknown], apart: .touching), "Quarry  Band  ·", "Quarry"),
      (.facts([level, unknown]), "Level  P2    Band  ·", "Level: P2"),
      (.fact(Fact(nil, "Cinder", .none(), as: .heading)), "Cinder  -", "Cinder"),
      (.item(number: 2, [level]), "2  Level  P2", "Level: P2"),
      (.fact(age), "Age  5d since 1 Mar", "Age: 5 days since 1 Mar"),
      (.words("None."), "None.", "None."), (.blank, "", ""),
    ] as [(Line, String, String)])
  func said(_ line: Line, drawn: String, spoken: String) throws {
    let runs = try #require(line.runs)
    #expect(SheetReader.text(runs) == drawn)
    #expect(line.spoken == spoken)
  }

  @Test("of what no line has room for is neither drawn nor said, and tells its facts all the same")
  func aside() {
    let line = Line.aside([Self.level])
    #expect(line.runs == nil && line.spoken.isEmpty && line.allFacts == [Self.level])
  }

  @Test("begins with the name of what it is about")
  func named() {
    let lines = [Line.facts([Self.level, Self.owner])].named("Cinder")
    #expect(lines.drawn.map(SheetReader.text) == ["Cinder  Level  P2    Owner  DCI"])
    #expect([Line]().named("Cinder").drawn.map(SheetReader.text) == ["Cinder  "])
  }

  @Test("tells the notes of a fact behind it, and the signs of both")
  func notes() {
    let noted = Fact(.text("x"), notes: Fact(.missing))
    #expect(Line.fact(noted).allFacts.map(\.field.raw) == [.text("x"), .missing])
    #expect(Line.fact(noted).signs == [.unknown])
  }

  @Test("is one of an ordered list where every line has a number")
  func numbered() {
    let items = [Line.item(number: 1, [Self.level]), .item(number: 2, [Self.owner])]
    #expect(items.numbered?.map(SheetReader.text) == ["Level  P2", "Owner  DCI"])
    #expect((items + [.blank]).numbered == nil && [items[0]].numbered == nil)
  }
}

extension Fact {
  fileprivate init(_ field: Field, notes: Fact) {
    self.init(nil, "", field, as: .unsaid, notes: [notes])
  }
}
