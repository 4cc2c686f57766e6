import Platform
import Testing

@testable import ExportSync

@Suite("A mapping")
struct MappingReaderTests {
  /// A mapping without mistakes, in lines.
  static let sound = [
    "about = A test", "[publication]", "publication_id = \"p\"", "title = column \"T\"",
    "publisher = \"P\"", "basis = \"B\"", "address = \"A\"", "licence = \"L\"",
  ]

  /// The mistakes of the sound mapping with one line changed or added.
  private func mistakes(_ line: Int, _ text: String) throws -> [String] {
    var lines = Self.sound
    if line < lines.count { lines[line] = text } else { lines.append(text) }
    let fault = try #require(throws: MappingFault.self) {
      try MappingReader.mapping(lines.joined(separator: "\n"), file: "own.mapping")
    }
    return fault.problems.all.map { "\($0)" }
  }

  @Test("is read with its comments, blank lines and byte order mark")
  func sound() throws {
    let text = "\u{FEFF}# Comment\r\n\r\n" + Self.sound.joined(separator: "\r\n")
    let mapping = try MappingReader.mapping(text, file: "/x/own.mapping")
    #expect(mapping.name == "own" && mapping.about == "A test")
    #expect(mapping.headers == [["T"]])
  }

  @Test(
    "says its mistake by line, with what was found and expected, and the nearest word",
    arguments: [
      (0, "abut = x", "1: abut: found 'abut', expected about, perhaps"),
      (
        0, "encoding = latin",
        "1: encoding: found 'latin', expected one of utf-8, "
          + "windows-1252, utf-16"
      ),
      (0, "separator = semi", "1: separator: found 'semi', expected semicolon, perhaps"),
      (
        0, "header-row = 0",
        "1: header-row: found '0', expected the number of a line from 1 to "
          + "1000"
      ),
      (0, "empty = N/A", "1: empty: found 'N/A', expected a text in quotes"),
      (0, "skip-rows = \"A\"", "1: skip-rows: found '\"A\"', expected column"),
      (0, "words", "1: found 'words', expected key = value, a [section] or a # comment"),
      (1, "[publicatoin]", "2: found '[publicatoin]', expected [publication], perhaps"),
      (
        1, "[publication",
        "2: found '[publication', expected a closing ] at the end of the "
          + "heading"
      ),
      (3, "titl = \"x\"", "4: titl: found 'titl', expected title, perhaps"),
      (3, "title = colum \"T\"", "4: title: found 'colum', expected column, perhaps"),
      (3, "title = column T", "4: title: found 'T', expected a text in quotes"),
      (3, "title = column \"T", "4: title: found '\"T', expected a closing quote"),
      (3, "title = column \"T\" | nubmer", "4: title: found 'nubmer', expected number, perhaps"),
      (
        3, "title = column \"T\" |",
        "4: title: found 'the end of the line', expected day, financial-year, force"
      ),
      (
        3, "title = \"a\" \"b\"",
        "4: title: found '\"b\"', expected the end of the line, or | and "
          + "a step"
      ),
      (
        3, "title = column \"T\" | day \"dd/xx/yyyy\"",
        "4: title: found 'dd/xx/yyyy', expected a "
          + "form of days such as dd/mm/yyyy, d mmm yyyy or yyyy-mm-dd"
      ),
      (
        3, "title = column \"T\" | day \"mmm yyyy\"",
        "4: title: found 'mmm yyyy', expected a form "
          + "of days"
      ),
      (
        3, "title = column \"T\" | id \"no code\"",
        "4: title: found 'no code', expected letters, "
          + "digits"
      ),
      (3, "title = column \"T\" | force or empty", "4: title: found 'empty', expected nothing"),
      (
        3, "title = column \"T\" | map kinds",
        "4: title: found 'kinds', expected a section or line "
          + "[map kinds]"
      ),
      (
        3, "title = set titel",
        "4: title: found 'titel', expected a section or line titel = in "
          + "[set]"
      ),
      (
        3, "publication_id = \"q\"",
        "4: publication_id: found 'publication_id', expected every "
          + "column once"
      ),
      (
        3, "# title",
        "2: [publication]: found 'no line for title', expected title = and where it "
          + "comes from"
      ),
      (8, "[map a]\n\"A\" = b", "10: \"A\": found 'b', expected a text in quotes, or nothing"),
      (8, "[map a]\n\"A\", \"a\" = \"b\"", "10: \"A\", \"a\": found 'a', expected every text once"),
      (8, "[map a]\nword", "10: found 'word', expected \"text\", \"text\" = \"result\""),
      (8, "[map a]\n[map a]", "10: found '[map a]', expected every map once"),
    ])
  func mistake(_ line: Int, _ text: String, said: String) throws {
    let mistakes = try mistakes(line, text)
    #expect(mistakes.count == 1 && mistakes[0].hasPrefix("own.mapping:\(said)"), "\(mistakes)")
  }

  @Test("says all its mistakes at once, and that nothing was written")
  func all() throws {
    let fault = try #require(throws: MappingFault.self) {
      try MappingReader.mapping("[investigaton]\nx = y\n[map]\n", file: "own.mapping")
    }
    #expect(
      fault.description == """
        own.mapping: 2 problems. Nothing was written; 'ptg help mapping' shows the form.
          own.mapping:1: found '[investigaton]', expected [investigation], perhaps
          own.mapping:3: found '[map]', expected [map], perhaps
        """)
  }

  @Test("is no mapping without a table, nor in bytes that are not UTF-8")
  func nothing() {
    let empty = #expect(throws: MappingFault.self) {
      try MappingReader.mapping("about = x\n", file: "own.mapping")
    }
    #expect(empty?.problems.all.first?.found == "'no table'")
    let bytes = #expect(throws: MappingFault.self) {
      try MappingReader.mapping(Array("a = b\n".utf8) + [0xE9], file: "own.mapping")
    }
    #expect(bytes?.problems.all.first?.line == 2)
  }

  @Test(
    "ships with what it reads, in both languages",
    arguments: ["recorded-fraud", "action-fraud-forces", "action-fraud-types", "operations"])
  func shipped(_ name: String) throws {
    let mapping = try CaseFile.shipped(name)
    #expect(mapping.name == name && !mapping.about.isEmpty && !mapping.aboutInWelsh.isEmpty)
  }
}
