import CellCanvas
import Testing

@Suite("The signs of drawing")
struct GlyphsTests {
  private static func signs(_ glyphs: Glyphs) -> [Unicode.Scalar] {
    [
      glyphs.limitLine, glyphs.meanLine, glyphs.point, glyphs.missing, glyphs.selection,
      glyphs.up, glyphs.down,
    ] + glyphs.fillings + glyphs.shades
  }

  /// How many of five by seven dots are dark, as the ROM of the HD44780 display draws these signs; of
  /// the blocks their names say it.
  private static let dots: [Unicode.Scalar: Int] = [
    "░": 9, "▒": 18, "▓": 26, "█": 35, ".": 4, "-": 5, "=": 10, "#": 20,
  ]

  @Test(
    "shade from light to dark by their ink, so that no colour is needed, the darkest never empty",
    arguments: [Glyphs.unicode, .ascii])
  func shades(_ glyphs: Glyphs) throws {
    let inks = try glyphs.shades.map { try #require(Self.dots[$0], "\($0)") }
    #expect(inks.count == 4 && zip(inks, inks.dropFirst()).allSatisfy { $0 < $1 })
    #expect(!([glyphs.missing, " ", "0", "*", "~"].contains { $0 == glyphs.shades[3] }))
  }

  @Test("are in ASCII what a legend makes of them, so that the two agree")
  func ascii() {
    for (sign, expected) in zip(Self.signs(.unicode), Self.signs(.ascii)) {
      #expect(SafeText(String(sign)).ascii.string == String(expected), "\(sign)")
    }
  }
}
