import CellCanvas
import Testing

@Suite("A canvas and hostile text")
struct HostileCanvasTests {
  private static func canvas(_ columns: Int, _ rows: Int = 1, glyphs: Glyphs = .unicode) -> Canvas {
    Canvas(size: Size(columns: columns, rows: rows), glyphs: glyphs)
  }

  @Test("marks what is hidden, and leaves a sign alone that was typed")
  func roles() {
    var canvas = Self.canvas(12)
    canvas.write("¤5 \u{202E}x\u{1B}", at: Point(x: 0, y: 0), role: .good)
    #expect(canvas.lines == ["¤5 ¤x¤"])
    #expect(canvas.roleMap == ["ggg?g?"])
  }

  @Test("keeps the mark through cutting, padding, wrapping and putting together")
  func handling() {
    let name: SafeText = "a\u{200B}b"
    let texts: [SafeText] = [
      name + "c", name.truncated(to: 2), name.padded(to: 5, alignment: .right),
      "<\(name)>", SafeText(repeating: name, count: 2),
    ]
    let pictures = texts.map { text in
      var canvas = Self.canvas(6)
      canvas.write(text, at: Point(x: 0, y: 0), role: .good)
      return canvas.lines + canvas.roleMap
    }
    #expect(
      pictures == [
        ["a¤bc", "g?gg"], ["a…", "gg"], ["  a¤b", "ggg?g"], ["<a¤b>", "gg?gg"],
        ["a¤ba¤b", "g?gg?g"],
      ])
    let parts = ("one \u{1B}two¤" as SafeText).words + name.pieces(of: 2)
    #expect(parts.map(\.string) == ["one ", "¤two¤", "a¤", "b"])
    #expect(parts.map(\.hadHiddenCharacters) == [false, true, true, false])
    #expect(SafeText("x \u{1B}").wrapped(to: 1).map(\.string) == ["x", "¤"])
  }

  @Test("shows the mark on a selected row")
  func selection() {
    var canvas = Self.canvas(8, 2)
    let table = TextTable(
      columns: [TableColumn("Name")], rows: [TableRow(["K\u{1B}x"])])
    canvas.draw(table, in: canvas.bounds, selected: 0)
    #expect(canvas.lines == ["  Name", "▸ K¤x"])
    #expect(canvas.roleMap[1] == "SSS?SSSS")
  }

  @Test("marks it in titles, labels and charts")
  func labels() {
    var canvas = Self.canvas(12, 3)
    canvas.drawBox(canvas.bounds, title: "a\u{1B}b")
    canvas.draw(
      HeatTable(rowLabels: [], columnLabels: ["\u{202E}"], values: []),
      in: Rect(x: 1, y: 1, width: 10, height: 1))
    #expect(canvas.roleMap[0] == "bbHH?HHbbbbb")
    #expect(canvas.roleMap[1].contains("?"))
  }

  @Test("marks it as `?` on a terminal without UTF-8, a typed sign in its own role")
  func ascii() {
    var canvas = Self.canvas(8, glyphs: .ascii)
    canvas.write("¤\u{1B}ŵ東e\u{301}", at: Point(x: 0, y: 0))
    #expect(canvas.lines == ["??w??e"])
    #expect(canvas.roleMap == [".?"])
  }

  @Test("takes no single sign that acts, either", arguments: ["\u{1B}", "\u{202E}", "\u{9B}", "א"])
  func signs(_ sign: Unicode.Scalar) {
    var canvas = Self.canvas(2)
    canvas.put(sign, at: Point(x: 0, y: 0), role: .border)
    #expect(canvas[0, 0].base == "¤" && canvas[0, 0].role == .hostile)
  }

  @Test("hides letters that would move their neighbours, and signs that show nothing")
  func moving() {
    let text = SafeText("1 שב 2 ٣ \u{6F4}\u{2800}\u{FFFC}\u{FFFF}")
    #expect(text.string == "1 ¤¤ 2 ¤ ¤¤¤¤")
  }

  @Test(
    "takes CR LF for a space and shows either alone",
    arguments: [
      ("a\r\nb", "a b", false), ("a\rb", "a¤b", true), ("a\nb", "a¤b", true), ("a\r", "a¤", true),
      ("a\r\r\nb", "a¤ b", true), ("\r\n", " ", false),
    ])
  func lineEnds(source: String, expected: String, isHidden: Bool) {
    let text = SafeText(source)
    #expect(text.string == expected && text.width == expected.unicodeScalars.count)
    #expect(text.hadHiddenCharacters == isHidden)
  }

  @Test("writes the mark as ¤ where the text is printed, and as ? in ASCII")
  func printed() {
    let text: SafeText = "a\u{1B}¤"
    #expect(text.string == "a¤¤" && text.description == "a¤¤" && text.ascii.string == "a??")
  }
}
