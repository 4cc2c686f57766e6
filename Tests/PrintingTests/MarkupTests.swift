import CellCanvas
import Testing

@testable import Printing

@Suite("Markup")
struct MarkupTests {
  @Test("closes what it opens, and escapes what stands in it")
  func elements() {
    var markup = Markup()
    markup.element(.p, [Attribute(.class, "n")]) { markup in
      markup.write("a < b & c")
      markup.element(.span, text: "\"x\"")
      markup.leaf(.path, [Attribute(.d, made: "M0 0"), Attribute(.x, 2.5)])
    }
    #expect(
      markup.text
        == "<p class=\"n\">a &lt; b &amp; c<span>\"x\"</span><path d=\"M0 0\" x=\"2.5\"/>\n</p>\n")
  }

  @Test(
    "writes numbers to the hundredth",
    arguments: [
      (0.0, "0"), (12, "12"), (0.5, "0.5"), (-3.25, "-3.25"), (1.005, "1"), (2.04, "2.04"),
      (-0.001, "0"),
    ])
  func numbers(number: Double, text: String) {
    #expect(number.inHundredths == text)
  }
}
