import ExportFormat
import Testing

@Suite("CSV text")
struct CSVTextTests {
  @Test(
    "quotes a field only where it must",
    arguments: [
      ("", ""), ("plain", "plain"), ("a,b", "\"a,b\""), ("say \"no\"", "\"say \"\"no\"\"\""),
      ("two\r\nlines", "\"two\r\nlines\""), (" kept ", " kept "), ("Gŵyr", "Gŵyr"),
      ("\"", "\"\"\"\""),
    ])
  func field(_ text: String, written: String) {
    #expect(CSVText.field(text) == written)
  }

  @Test("ends every record with CRLF")
  func record() {
    #expect(CSVText.record(["a", "", "b,c"]) == "a,,\"b,c\"\r\n")
  }
}

@Suite("JSON text")
struct JSONTextTests {
  @Test(
    "writes each value as RFC 8259 has it",
    arguments: [
      (JSONText.null, "null"), (.bool(true), "true"), (.integer(-7), "-7"), (.number(0.5), "0.5"),
      (.number(.nan), "null"), (.string("a\"b\\c\n\u{1}"), #""a\"b\\c\n\u0001""#),
      (.string("ŵ"), "\"ŵ\""), (.array([]), "[]"), (.object([]), "{}"),
      (.array([.integer(1), .string("x")]), #"[1,"x"]"#),
    ])
  func values(_ value: JSONText, written: String) {
    #expect(value.compact == written)
  }

  @Test("keeps the order of members, and indents by two spaces")
  func indented() {
    let value = JSONText.object([("z", .integer(1)), ("a", .array([.bool(false)]))])
    #expect(value.indented == "{\n  \"z\": 1,\n  \"a\": [\n    false\n  ]\n}\n")
  }
}
