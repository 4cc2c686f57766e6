import Testing

@testable import Printing

@Suite("Text in a CSV file")
struct SpreadsheetTests {
  static let blanks = [
    "", " ", "  ", "\u{A0}", "\u{3000}", "\u{200B}", "\u{FEFF}", "\u{2060}", "\t", "\r", "\n", "\"",
    "' ", "\u{201C}",
  ]

  @Test(
    "is never a formula, whatever stands before its sign",
    arguments: blanks,
    ["=1", "+1", "-1", "@SUM(1)", "\u{FF1D}1", "\u{FF0B}1", "\u{FF0D}1", "\u{FF20}A"])
  func formula(_ blank: String, _ text: String) {
    #expect(DataFiles.inert(blank + text) == "'\(blank)\(text)")
  }

  @Test(
    "stays as it is where it is none",
    arguments: ["", " ", "Kent", "1-2", "a=b", " x", "(=1)", "~"])
  func plain(_ text: String) {
    #expect(DataFiles.inert(text) == text)
  }
}
