import Testing

@testable import ExportSync

@Suite("A path in the manifest")
struct PathGrammarTests {
  @Test(
    "is safe where it names a plain file in one of the two folders",
    arguments: [
      "objects/0.csv", "objects/a", "schema/demand-1.json", "schema/a..b", "objects/a_b.c-d",
      "objects/" + String(repeating: "a", count: 100),
    ])
  func safe(_ path: String) {
    #expect(PathGrammar.allows(path))
  }

  @Test(
    "is refused where it could name anything else",
    arguments: [
      "", "objects", "objects/", "/objects/a", "objects//a", "objects/../a", "objects/..",
      "../objects/a", "./objects/a", "objects/./a", "objects/.a", "objects/-a", "objects/_a",
      "objects/a/b", "objects/A", "objects/a.CSV", "OBJECTS/a", "other/a", "/etc/passwd",
      "https://example.org/a", "file:///etc/passwd", "objects/a?b", "objects/a#b", "objects/a b",
      "objects\\a", "objects/a\\b", "objects/%2e%2e", "objects/a%2fb", "objects/é", "objects/a\n",
      "objects/a\u{0}", "objects/a:b", "objects/~a", "objects/a/", " objects/a",
      "objects/" + String(repeating: "a", count: 101),
    ])
  func unsafe(_ path: String) {
    #expect(!PathGrammar.allows(path))
  }
}
