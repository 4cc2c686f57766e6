import Foundation
import Testing

@testable import ExportSync

@Suite("The shape of a JSON text")
struct JSONShapeTests {
  private func fault(in text: String) -> String? {
    JSONShape.fault(in: Array(text.utf8)).map(words)
  }

  private func words(_ fault: JSONShape.Fault) -> String {
    "\(fault.found), expected \(fault.expected)"
  }

  @Test(
    "is sound where every object has each name once",
    arguments: [
      "{}", "[]", #"{"a":1,"b":1}"#, #"{"a":{"a":1},"b":{"a":1}}"#, #"[{"a":1},{"a":1}]"#,
      #"{"a":"a","b":"a"}"#, #"{"a":":","b":"}{"}"#, #"{"a":"\"a\":","b":"\\"}"#, #"{"a":1,"A":1}"#,
      #"{"a":["a","a"]}"#,
    ])
  func sound(_ text: String) {
    #expect(fault(in: text) == nil)
  }

  @Test(
    "is refused where a name stands twice, at any level and however far apart",
    arguments: [
      #"{"a":1,"a":2}"#, #"{"a":1,"b":{"a":{}},"a":2}"#, #"[[{"b":{"a":1,"a":1}}]]"#,
      #"{"b":[{"a":"}"},{"a":[{}],"a":1}]}"#, #"{"a" : 1 , "a" : 2}"#, "{\"a\"\n:1,\"a\"\t:2}",
      #"{"x":"\"","a":1,"a":2}"#, #"{"x":"\\","a":1,"a":2}"#,
    ])
  func twice(_ text: String) {
    #expect(fault(in: text) == "a twice, expected every name once")
  }

  @Test("is refused where a name is written with escapes, since it could hide another")
  func escapes() {
    #expect(
      fault(in: #"{"a":1,"\u0061":2}"#) == #"\u0061, expected a name without escapes"#)
  }

  @Test("may nest 16 levels deep, and no more", arguments: [("[", "]"), (#"{"a":"#, "}")])
  func depth(_ open: String, _ close: String) {
    func nested(_ depth: Int) -> String {
      String(repeating: open, count: depth) + "1" + String(repeating: close, count: depth)
    }
    #expect(fault(in: nested(16)) == nil)
    #expect(fault(in: nested(17)) == "more than 16 levels, expected at most 16")
    #expect(fault(in: nested(100_000)) == "more than 16 levels, expected at most 16")
  }

  @Test("is judged in time that grows with its length", .tags(.slow), .timeLimit(.minutes(1)))
  func manyNames() {
    let names = (0..<200_000).map { "\"n\($0)\":0" }.joined(separator: ",")
    #expect(fault(in: "{\(names)}") == nil)
  }

  /// Kinds of text that parsers get wrong (Nicolas Seriot, "Parsing JSON is a Minefield").
  static let validTexts = [
    "[[]   ]", #"[""]"#, "[]", #"["a"]"#, "[false]", "[null, 1, \"1\", {}]", "[null]", "[1\n]",
    " [1]", "[1,null,null,null,2]", "[2] ", "[0e+1]", "[0e1]", "[ 4]", "[-0.0000001]", "[20e1]",
    "[-0]", "[-123]", "[-1]", "[-0]", "[1E22]", "[1E-2]", "[1E+2]", "[123e45]", "[123.456e78]",
    "[1e-2]", "[1e+2]", "[123.456789]", "{\"asd\":\"sdf\"}", "{}", #"{"":0}"#,
    "{ \"min\": -1.0e+28, \"max\": 1.0e+28 }", "{\"a\":[]}", "{\n\"a\": \"b\"\n}",
    #"["\u0060\u012a\u12AB"]"#, #"["\uD801\udc37"]"#, #"["\ud83d\ude39\ud83d\udc8d"]"#,
    #"["\"\\\/\b\f\n\r\t"]"#, #"["\\u0000"]"#, #"["\""]"#, "[\"a/*b*/c/*d//e\"]", #"["\\a"]"#,
    #"["\u0012"]"#, "[\"\u{10FFFF}\"]", "[\"\u{FFFF}\"]", #"["\u0000"]"#, "[\"\u{2028}\u{2029}\"]",
    "[\"\u{7F}\"]", "[\"€𝄞\"]", "false", "42", "-0.1", "null", "\"asd\"", "true", "\"\"",
    "[\"a\"]\n", "[true]", " [] ", "\r\n\t[]",
  ]

  @Test("is sound where the grammar has it", arguments: validTexts)
  func valid(_ text: String) {
    #expect(fault(in: text) == nil)
    #expect(throws: Never.self) {
      try JSONSerialization.jsonObject(with: Data(text.utf8), options: .fragmentsAllowed)
    }
  }

  static let invalidTexts = [
    "", " ", "[1 true]", "[\"\": 1]", "[,1]", "[1,,2]", "[\"x\"]]", "[\"x\",,]", "[\"x\"", "[x",
    "[3[4]]",
    "[1:2]", "[1,", "[,", "[,\"\"]", "[-]", "[1,]", "[\"a\u{0B}\"]", "[*]", "[1", "[1,\n1\n,1",
    "[{}",
    "[fals]", "[nul]", "[tru]", "[++1234]", "[+1]", "[+Inf]", "[-01]", "[-1.0.]", "[-2.]", "[-NaN]",
    "[.-1]", "[.2e-3]", "[0.1.2]", "[0.3e+]", "[0.3e]", "[0.e1]", "[0E+]", "[0E]", "[0e+]", "[0e]",
    "[1.0e+]", "[1.0e-]", "[1.0e]", "[1 000.0]", "[1eE2]", "[2.e+3]", "[2.e-3]", "[2.e3]",
    "[9.e+]", "[Inf]", "[NaN]", "[\u{FF11}]", "[1+2]", "[0x1]", "[0x42]", "[Infinity]", "[0e+-1]",
    "[-123.123foo]", "[-Infinity]", "[-foo]", "[- 1]", "[-012]", "[-.123]", "[-1x]", "[1ea]",
    "[1.]", "[.123]", "[1.2a-3]", "[1.8011670033376514H-308]", "[012]", "[00]", "[\"x\", truth]",
    "{[: \"x\"}", "{\"x\", null}", "{\"x\"::\"b\"}", "{\u{1F1E8}}", "{\"a\":\"a\" 123}",
    "{key: 'value'}",
    "{\"a\" b}", "{:\"b\"}", "{\"a\" \"b\"}", "{\"a\":", "{\"a\"", "{1:1}", "{9999E9999:1}",
    "{null:null,null:null}", "{\"id\":0,,,,,}", "{'a':0}", "{\"id\":0,}", "{\"a\":\"b\"}/**/",
    "{\"a\":\"b\"}/**//", "{\"a\":\"b\"}//", "{\"a\":\"b\"}/", "{\"a\":\"b\",,\"c\":\"d\"}",
    "{a: \"b\"}",
    "{\"a\":\"a", "{ \"foo\" : \"bar\", \"a\" }", "{\"a\":\"b\"}#", #"["\uD800\"]"#,
    #"["\uD800\u"]"#,
    #"["\uD800\u1"]"#, #"["\uD800\u1x"]"#, "[é]", "[\"\\x00\"]", #"["\\\"]"#, "[\"\\\t\"]",
    "[\"\\🌀\"]", #"["\"]"#, #"["\u00A"]"#, #"["\uD834\uDd"]"#, #"["\uD800\uD800\x"]"#, #"["\a"]"#,
    #"["\uqqqq"]"#, "[\\u0020\"asd\"]", "[\\n]", "\"", "['single quote']", "abc", "[\"\\",
    "[\"a\u{0}a\"]",
    "[\"new\nline\"]", "[\"\t\"]", "\"\\UA66D\"", "\"\"x", "[\u{2060}]", "<null>", "[1]x", "[1]]",
    "[\"asd]", "aå", "[True]", "1]", "{\"x\": true,", "[][]", "]", "{}}", "{\"\":",
    "{\"a\":/*comment*/1}",
    "{\"a\": true} \"x\"", "['", "[,", "[{", "[\"a", "[\"a\"", "{", "{]", "{,", "{[", "{\"a",
    "{'a'", "*",
    "{\"a\":\"b\"}#{}", #"[\u000A""]"#, "[1", "[ false, nul", "å", "[\u{C}]", "\u{A0}[1]",
    "\u{FEFF}{}",
    "{\"a\":1,\"a\":1}", "\\", "[\"\\\"]", "}", ":", "{:", "a:b", "{\"a\":1]}", "[1}",
    "{\"a\" : 1 \"b\" : 2}",
    "[\u{1B}\"a\"]", "[\"\u{1F}\"]", #"["\ud800"]"#, #"["\uDC00"]"#, #"["\uD800abc"]"#,
    #"["\uDd1e\uD834"]"#, #"["\uD800\n"]"#, #"["\uD800\uD800"]"#, #"["\u{41}"]"#, "[1.e1]",
    "[1_000]",
    "// a\n{}", "{}\u{0}", "tru", "truefalse", "nullnull", "1 2", "--1", "-", "+", "0 0", "01",
    "1e", ".5", "5.",
  ]

  @Test("is refused where the grammar has it not, wherever it stands", arguments: invalidTexts)
  func invalid(_ text: String) throws {
    #expect(fault(in: text) != nil)
    // A member that is not decoded is checked as closely as all others. A value by itself does not
    // show how it behaves among others if it ends in the middle.
    #expect(fault(in: "{\"x\":\(text)}") != nil)
    #expect(throws: ExportProblem.self) { try Manifest(Array(text.utf8), file: "m.json") }
  }

  @Test(
    "is refused where its bytes are not UTF-8",
    arguments: [
      [0xFF], [0x80], [0xC3], [0xC0, 0xAF], [0xE0, 0x80, 0xAF], [0xED, 0xA0, 0x80],
      [0xF4, 0xBF, 0xBF, 0xBF], [0xF8, 0x88, 0x80, 0x80, 0x80], [0xE9], [0xF0, 0x9F],
    ] as [[UInt8]])
  func encoding(_ bytes: [UInt8]) {
    let text = Array("{\n\"x\":\"".utf8) + bytes + Array("\"}".utf8)
    let expected = JSONShape.Fault(
      line: 2, found: "bytes that are not UTF-8", expected: "UTF-8")
    #expect(JSONShape.fault(in: text) == expected)
  }

  @Test(
    "is refused in UTF-16 and UTF-32, which a decoder might take",
    arguments: [String.Encoding.utf16LittleEndian, .utf16BigEndian, .utf16, .utf32])
  func otherEncoding(_ encoding: String.Encoding) throws {
    let bytes = try #require("{\"a\":1}".data(using: encoding))
    #expect(JSONShape.fault(in: Array(bytes)) != nil)
  }

  @Test("says the line, and what stands there")
  func place() {
    let fault = JSONShape.fault(in: Array("{\n\"a\": 1,\n\"b\": 01\n}".utf8))
    #expect(
      fault
        == JSONShape.Fault(
          line: 3, found: "1", expected: "a number without a leading zero"))
  }
}
