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

  @Test("are in ASCII what a legend makes of them, so that the two agree")
  func ascii() {
    for (sign, expected) in zip(Self.signs(.unicode), Self.signs(.ascii)) {
      #expect(SafeText(String(sign)).ascii.string == String(expected), "\(sign)")
    }
  }
}
