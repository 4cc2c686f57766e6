import PseudoTerminal
import Testing

@Suite("The modes of a terminal")
struct PrivateModesTests {
  @Test(
    "are those set and not reset, whatever stands between",
    arguments: [
      ("", [.cursor]),
      ("\u{1B}[?1049h\u{1B}[?25lText", [.alternateScreen]),
      ("\u{1B}[?1049hA\u{1B}[31mB\u{1B}[?1049l", [.cursor]),
      ("\u{1B}[?1000;1006;2004h", [.cursor, .mouse, .mouseCoordinates, .pasteMarks]),
      ("\u{1B}[?1000;1006h\u{1B}[?1006l\u{1B}[?1004h", [.cursor, .mouse, .focusReports]),
      ("\u{1B}[?2026h\u{1B}[?12;25h", [.cursor, .synchronizedOutput]),
      ("\u{1B}[?2026", [.cursor]),
      ("[?2004h \u{1B}[2004h \u{1B}[?2004$h", [.cursor]),
    ] as [(String, Set<PrivateModes.Mode>)])
  func modes(_ text: String, expected: Set<PrivateModes.Mode>) {
    #expect(PrivateModes(after: Array(text.utf8)).on == expected)
  }
}
