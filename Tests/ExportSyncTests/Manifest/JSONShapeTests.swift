import Testing

@testable import ExportSync

@Suite("The shape of a JSON text")
struct JSONShapeTests {
  private func fault(in text: String) -> String? {
    JSONShape.fault(in: Array(text.utf8)).map { "\($0.found), expected \($0.expected)" }
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

  @Test(
    "is left to the decoder where it is no JSON at all",
    arguments: ["", "}", "]]]]", "\"", "\"\\", "\"\\\"", "{\"a\"", ":", "{:", "a:b", "{\"a\":1]}"])
  func noJSON(_ text: String) {
    _ = fault(in: text)
    #expect(throws: ExportProblem.self) { try Manifest(Array(text.utf8), file: "m.json") }
  }
}
