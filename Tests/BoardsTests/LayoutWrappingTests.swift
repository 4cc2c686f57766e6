import CellCanvas
import Testing

@testable import Boards
@testable import Sheets

@Suite("Wrapped text")
struct LayoutWrappingTests {
  @Test(
    "breaks at spaces, goes on two cells in, and cuts only what is longer than a line",
    arguments: [
      ("one two", 10, ["one two"]),
      ("one two three", 8, ["one two ", "  three"]),
      ("abcdefghijkl", 8, ["abcdef", "  ghijkl"]),
      ("a bcdefghijkl", 8, ["a ", "  bcdefg", "  hijkl"]),
      // A word that fills the line stands at its start.
      ("one abcdefgh", 8, ["one ", "abcdefgh"]),
      ("abcdefgh one", 8, ["abcdefgh", "  one"]),
      ("one two", 4, ["one two"]),
      ("", 8, [""]),
    ])
  func lines(text: String, width: Int, expected: [String]) {
    let wrapped = TextRun.wrapped([TextRun(SafeText(text))], to: width)
    #expect(wrapped.map { SheetReader.text($0) } == expected)
  }

  @Test("keeps the role of every word")
  func roles() {
    let runs = [TextRun("Reason  ", role: .dim), TextRun("sent late", role: .alert)]
    let wrapped = TextRun.wrapped(runs, to: 13)
    #expect(wrapped.map { $0.map(\.text.string) } == [["Reason ", " ", "sent "], ["  ", "late"]])
    #expect(wrapped.map { $0.map(\.role) } == [[.dim, .dim, .alert], [.alert, .alert]])
  }

  @Test("is never wider than the line, and loses no letter", arguments: 5...40)
  func fits(width: Int) {
    let text = "41 reports of mandate fraud in Thames Valley were received late, in one bulk report"
    let lines = TextRun.wrapped([TextRun(SafeText(text))], to: width).map { SheetReader.text($0) }
    #expect(lines.allSatisfy { SafeText($0).width <= width })
    #expect(lines.joined().filter { $0 != " " } == text.filter { $0 != " " })
  }
}
