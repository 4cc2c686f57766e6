import CellCanvas
import Testing

@Suite("Safe text")
struct SafeTextTests {
  @Test(
    "shows a mark for every character that acts, hides or reorders",
    arguments: [
      ("a\u{1B}[2Jb", "a¤[2Jb"),
      ("a\u{1B}]52;c;eA==\u{07}", "a¤]52;c;eA==¤"),
      ("a\u{9B}31mb", "a¤31mb"),
      ("a\tb\n\rc", "a¤b¤¤c"),
      ("a\u{7F}", "a¤"),
      ("a\u{202E}b\u{2066}c\u{200F}", "a¤b¤c¤"),
      ("a\u{200B}b\u{200D}c\u{FEFF}d\u{AD}", "a¤b¤c¤d¤"),
      ("a\u{E0041}\u{E007F}", "a¤¤"),
      ("a\u{FE0F}b\u{180B}", "a¤b¤"),
      ("a\u{E000}b\u{F0000}", "a¤b¤"),
      ("a\u{378}b\u{FFFF}", "a¤b¤"),
      ("a\u{2028}b\u{2029}", "a¤b¤"),
      ("a😀b\u{1F1EC}\u{1F1E7}", "a¤b¤¤"),
      ("1\u{20E3}", "1¤"),
      ("ㅤ\u{1160}\u{11A8}\u{115F}", "¤¤¤¤"),
      ("\u{301}a", "¤a"),
      ("e\u{301}\u{302}\u{303}\u{304}", "e\u{301}\u{302}¤¤"),
    ])
  func hostile(_ source: String, expected: String) {
    let text = SafeText(source)
    #expect(text.string.unicodeScalars.elementsEqual(expected.unicodeScalars))
    #expect(text.hadHiddenCharacters)
  }

  @Test(
    "leaves honest text as it is",
    arguments: [
      ("Courier fraud", 13), ("£1.9m × 3 ▲", 11), ("Caerdydd ŵ ŷ", 12), ("東京", 4), ("한글", 4),
      ("e\u{301}a", 2), ("ﬀ½²", 3), ("", 0), ("┌─┐▓⣿", 5),
    ])
  func honest(_ source: String, width: Int) {
    let text = SafeText(source)
    #expect(text.string == source)
    #expect(text.width == width)
    #expect(!text.hadHiddenCharacters)
  }

  @Test("writes spaces of every kind as ordinary ones")
  func spaces() {
    let text = SafeText("1\u{A0}000\u{2009}p\u{3000}x")
    #expect(text.string == "1 000 p x")
    #expect(!text.hadHiddenCharacters)
  }

  @Test(
    "is cut with an ellipsis, and never through a wide character",
    arguments: [
      ("Investment", 10, "Investment"), ("Investment", 6, "Inves…"), ("Investment", 1, "…"),
      ("Investment", 0, ""), ("東京都", 5, "東京…"), ("東京都", 4, "東…"), ("東京都", 2, "…"),
      ("e\u{301}e\u{301}e\u{301}", 2, "e\u{301}…"),
    ])
  func truncation(_ source: String, width: Int, expected: String) {
    let text = SafeText(source).truncated(to: width)
    #expect(text.string == expected)
    #expect(text.width <= width)
    #expect(text.width == SafeText(expected).width)
  }

  @Test(
    "is padded to the side asked for",
    arguments: [
      (Alignment.left, "東x  "), (.right, "  東x"), (.center, " 東x "),
    ])
  func padding(_ alignment: Alignment, expected: String) {
    #expect(SafeText("東x").padded(to: 5, alignment: alignment).string == expected)
  }

  @Test("breaks into lines at spaces")
  func wrapping() {
    let lines = SafeText("found 'x', expected a region").wrapped(to: 12).map(\.string)
    #expect(lines == ["found 'x',", "expected a", "region"])
  }

  @Test(
    "has words, each with the space behind it, as wide as they are together",
    arguments: [
      ("", []), ("one", ["one"]), (" ", [" "]), ("a b", ["a ", "b"]), ("a  b ", ["a ", " ", "b "]),
      ("£1.2m · 東 x", ["£1.2m ", "· ", "東 ", "x"]), ("a \u{301}b c", ["a \u{301}b ", "c"]),
      ("x\u{1B} ¤", ["x¤ ", "¤"]),
    ] as [(String, [String])])
  func words(_ source: String, expected: [String]) {
    let text = SafeText(source)
    #expect(text.words.map(\.string) == expected)
    #expect(text.words.reduce(0) { $0 + $1.width } == text.width)
    #expect(text.words.map(\.hadHiddenCharacters) == expected.map { $0 == "x¤ " })
  }

  @Test(
    "has an ASCII form of the same width",
    arguments: [
      ("Tŷ £1…", "Ty L1~"), ("─│┌█▓▒░", "-|+#=-."), ("東", "??"), ("–‘x’", "-'x'"), ("ẁẄ", "wW"),
    ])
  func asciiForm(_ source: String, expected: String) {
    let text = SafeText(source)
    #expect(text.ascii.string == expected)
    #expect(text.ascii.width == text.width)
  }

  @Test("judges text put together from parts again")
  func interpolation() {
    let name = "x\u{1B}"
    #expect(("<\(name)>" as SafeText).string == "<x¤>")
  }
}

@Suite("Character width")
struct CharacterWidthTests {
  @Test(
    "follows East Asian Width and the combining classes",
    arguments: [
      ("a", 1), ("é", 1), ("\u{300}", 0), ("\u{36F}", 0), ("\u{370}", 1), ("\u{10FF}", 1),
      ("\u{1100}", 2), ("─", 1), ("█", 1), ("⣿", 1), ("、", 2), ("一", 2), ("Ａ", 2), ("ｱ", 1),
      ("\u{20000}", 2), ("\u{3FFFD}", 2), ("\u{3FFFE}", 1), ("\u{E0100}", 0), ("\u{10FFFF}", 1),
    ] as [(Unicode.Scalar, Int)])
  func width(_ scalar: Unicode.Scalar, cells: Int) {
    #expect(CharacterWidth.cells(of: scalar) == cells)
  }
}
