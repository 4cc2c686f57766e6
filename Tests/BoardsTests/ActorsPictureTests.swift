import CellCanvas
import Testing
import ThreatDomain

@testable import Boards
@testable import Sheets

@Suite("The board of actors as it is drawn")
struct ActorsPictureTests {
  private static func sheet(_ factors: [String: Double]? = nil) throws -> Sheet {
    let actors = try [
      ActorsExamples.actor("A-01", codename: "Ferrous", band: 5),
      ActorsExamples.actor(
        "A-02", codename: "Calder", band: 1, reviewed: ActorsExamples.asAt - 154),
      ActorsExamples.actor("A-03", codename: "Mallard"),
      ActorsExamples.actor("A-04", codename: "Teasel", reviewed: nil),
    ]
    let model = try ActorsExamples.model(
      actors,
      [
        ActorsExamples.assessment("A-01", [16, 8, 4, 2], daysAgo: 40),
        ActorsExamples.assessment("A-02", [4, 12, 6, 8], daysAgo: 100),
        ActorsExamples.assessment("A-03", [16, 0, 6, 1], daysAgo: 9),
      ],
      forces: ["A-02": ["kent", "essex"]],
      disruptions: ["A-01": ActorsExamples.disruption("X-1", daysAgo: 20)], trying: factors)
    return ActorsExamples.sheet(model).sheet
  }

  private static func canvas(
    _ sheet: Sheet, _ columns: Int, _ rows: Int, glyphs: Glyphs = .unicode
  ) -> Canvas {
    var state = ViewState()
    state.settle(in: sheet)
    return sheet.draw(
      size: Size(columns: columns, rows: rows), glyphs: glyphs, frame: LayoutExamples.frame(),
      state: &state
    ).canvas
  }

  @Test("shows the ten with marks in words or signs, and their roles")
  func board() throws {
    let canvas = try Self.canvas(Self.sheet(), 80, 18)
    #expect(
      canvas.lines == [
        "                               OFFICIAL-SENSITIVE",
        "ACTORS  ten highest harm  as at 5 Apr 2019",
        "South East · Mar 2019 · export 8 · SAMPLE",
        " 1 Threats  3 Actors",
        "Mallard entered the top ten since 8 Mar 2019.",
        "scored  3    not scored  1    stale scores  1    band disagrees  0",
        "  across regions  1",
        "",
        "  #  was  Move  Actor  Codename       Score  Conf  OCGM  Reviewed   Ago      H+9",
        "▸ 1    1     =  A-01   Ferrous           96  high  5     26 Mar     10d",
        "  2    -   new  A-03   Mallard           96  high  -     26 Mar     10d",
        "  3    2    -1  A-02   Calder          96 !  high  1     2 Nov !   154d",
        "  ────────────────────────────────────────────────────────────── not scored ────",
        "  -    -     -  A-04   Teasel    not scored  -     -     never        ·",
        "",
        "█ ▆ Harm  ▓ ▚ Likelihood  ▒ ░ Position … K                       Tab Selected +3",
        "? help  q quit",
        "                               OFFICIAL-SENSITIVE",
      ])
    #expect(
      canvas.roleMap == [
        "MMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMM",
        "TTTTTTTTTTTTTTTTTTTTTTTTdddddddddddddddddd",
        "...................................BBBBBB",
        "kkkttttttt.kkkAAAAAA",
        "TTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTT",
        "dddddddd.....ddddddddddddw....ddddddddddddddo....dddddddddddddddd",
        "dddddddddddddddddd",
        "",
        "..H..HHH..HHHH..HHHHH..HHHHHHHH..HHHHHHHHHH..HHHH..HHHH..HHHHHHHH..HHHH.....kkkk",
        "SSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSS",
        ".......d...uuu..dddd...............................d",
        ".......d....nn..dddd...................oooo..............ooooooo",
        "..bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb",
        "..d....d.....d..dddd.............dddddddddd..d.....d.....ooooo........d",
        "",
        "kkkdddddddkkkdddddddddddddkkkddddddddddkkk.......................kkkdddddddddddd",
        "kddddd..kddddd",
        "MMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMM",
      ])
  }

  @Test("shows other weights under a banner, the changed ones in its role")
  func whatIf() throws {
    let canvas = try Self.canvas(Self.sheet(["financial": 0.5, "intent": 2]), 80, 24)
    #expect(
      canvas.lines == [
        "                               OFFICIAL-SENSITIVE",
        "WHAT IF  ACTORS  ten highest harm  financial ×0.5, intent ×2 · as at 5 Apr 2019",
        "South East · Mar 2019 · export 8 · SAMPLE",
        " 1 Threats  3 Actors",
        "These weights leave the top ten unchanged.",
        "scored  3",
        "",
        "── What if · financial ×0.5, intent ×2 ─────────────────────────────────── ↓1 ──",
        "  Part       Section     Weight  Times  Tried",
        "▸ physical   Harm             1     ×1      1",
        "  financial  Harm             1   ×0.5    0.5",
        "",
        "  #  was  Move  Codename       Score  Model  Conf  OCGM  Reviewed   Ago     H+10",
        "  1    2    +1  Mallard          192     96  high  -     26 Mar     10d",
        "  2    1    -1  Ferrous          160     96  high  5     26 Mar     10d",
        "  3    3     =  Calder         120 !     96  high  1     2 Nov !   154d",
        "  ────────────────────────────────────────────────────────────── not scored ────",
        "  -    -     -  Teasel    not scored      -  -     -     never        ·",
        "",
        "── Selected ────────────────────────────────────────────────────────────── ↓1 ──",
        "physical  Weight 1 → 1    + and - change it by 0.25, from ×0 to ×4",
        "█ ▆ Harm  ▓ ▚ Likelihood  ▒ ░ Position … K                                Tab +2",
        "? help  q quit",
        "                               OFFICIAL-SENSITIVE",
      ])
    #expect(
      canvas.roleMap == [
        "MMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMM",
        "BBBBBBBBBTTTTTTTTTTTTTTTTTTTTTTTTdddddddddddddddddddddddddddddddddddddddddddddd",
        "...................................BBBBBB",
        "kkkttttttt.kkkAAAAAA",
        "TTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTT",
        "dddddddd",
        "",
        "bbAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbkkkkbb",
        "..HHHHHHHHH..HHHHHHHHHH..HHHHHH..HHHHH..HHHHH",
        "SSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSS",
        ".............dddd.............d...BBBB....BBB",
        "",
        "..H..HHH..HHHH..HHHHHHHH..HHHHHHHHHH..HHHHH..HHHH..HHHH..HHHHHHHH..HHHH....kkkkk",
        ".......d....uu.....................................d",
        ".......d....nn",
        ".......d.....d.................ooooo.....................ooooooo",
        "..bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb",
        "..d....d.....d............dddddddddd......d..d.....d.....ooooo........d",
        "",
        "bbHHHHHHHHHHbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbkkkkbb",
        "ddddddddddBBBBBBBBBBBB....dddddddddddddddddddddddddddddddddddddddd",
        "kkkdddddddkkkdddddddddddddkkkddddddddddkkk................................kkkddd",
        "kddddd..kddddd",
        "MMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMM",
      ])
  }

  @Test("draws every part of a score in a filling that black on white and ASCII tell apart")
  func parts() throws {
    let table = try #require(Self.sheet().panes[0].data)
    let bars = table.rows.compactMap { row in
      row.fields.first { $0.runs.contains { $0.role == .barHarm } && $0.runs.count == 4 }
    }
    let texts = bars.map { SheetReader.text($0.runs) }
    #expect(
      texts == [
        "███████████████████▆▆▆▆▆▆▆▆▆▆▓▓▓▓▓▒▒",
        "███████████████████▓▓▓▓▓▓▓▒▒",
        "█████▆▆▆▆▆▆▆▆▆▆▆▆▆▆▓▓▓▓▓▓▓▒▒▒▒▒▒▒▒▒▒",
      ])
    #expect(
      texts.map { SafeText($0).ascii.string } == [
        "###################++++++++++=====--",
        "###################=======--",
        "#####++++++++++++++=======----------",
      ])
  }
}
