import CellCanvas
import SampleForTests
import Testing

@testable import Printing

@Suite("Hostile markup in print")
struct HostileMarkupTests {
  /// Whether the attribute can make a page or picture act or fetch something.
  private static func isActive(_ attribute: (name: String, value: String)) -> Bool {
    attribute.name.hasPrefix("on") || ["src", "style", "xlink:href"].contains(attribute.name)
      || (attribute.name == "href" && !attribute.value.hasPrefix("#at-"))
  }

  @Test("opens no tag and leaves no attribute of a page", arguments: HostileMarkup.texts)
  func html(text: String) throws {
    let html = HTMLPages.text(of: HostileMarkup.document(text), PrintSettings())
    let page = try MarkupReader(html, isHTML: true)
    #expect(HostileScan.findings(in: html, allowing: ["\n"]) == [])
    #expect(page.text.contains(SafeText(text).string))
    #expect(!page.attributes.contains(where: Self.isActive))
    for name in ["script", "img", "b", "x", "link", "iframe"] {
      #expect(page.elements(name).isEmpty, "\(name)")
    }
  }

  @Test("opens no tag and leaves no attribute of a picture", arguments: HostileMarkup.texts)
  func svg(text: String) throws {
    let board = HostileMarkup.board(text)
    let charts = (4...6).map { PrintingExamples.pane("pane\($0)") }
    for settings in [PrintSettings()] + charts {
      let svg = try Pictures.text(of: board, settings)
      let picture = try MarkupReader(svg, isHTML: false)
      #expect(HostileScan.findings(in: svg, allowing: ["\n"]) == [])
      #expect(picture.text.contains(SafeText(text).string))
      #expect(!picture.attributes.contains(where: Self.isActive))
      #expect(picture.elements("script").isEmpty && picture.elements("style").isEmpty)
    }
  }

  @Test("ends no string and no rule of a style sheet", arguments: HostileMarkup.texts)
  func style(text: String) {
    let css = StyleSheet(HostileMarkup.document(text), .a4).text
    let page = css.replacing(StyleSheet.rules, with: "")
    let parts = page.split(separator: "\"", omittingEmptySubsequences: false)
    let outside = parts.enumerated().filter { $0.offset % 2 == 0 }.map(\.element).joined()
    #expect(parts.count % 2 == 1 && parts.count > 7)
    #expect(!page.contains("<") && !page.contains("'") && !outside.contains("\\"))
    #expect(!outside.contains("import") && !outside.contains("url"))
    // A line end would end the string early.
    #expect(!parts.enumerated().contains { $0.offset % 2 == 1 && $0.element.contains("\n") })
  }

  @Test("is quoted in CSS so that its letters come back")
  func quoted() {
    #expect(StyleSheet.quoted("A \"b\" </é") == "\"A \\22 b\\22  \\3c \\2f \\e9 \"")
  }

  @Test("colours nothing by itself", arguments: HostileMarkup.texts)
  func ansi(text: String) {
    let ansi = ANSIPages.text(of: HostileMarkup.document(text), PrintSettings())
    let parts = ansi.split(separator: "\u{1B}", omittingEmptySubsequences: false)
    for part in parts.dropFirst() {
      let parameters = part.dropFirst().prefix { $0.isNumber || $0 == ";" }
      #expect(part.first == "[" && part.dropFirst(1 + parameters.count).first == "m")
      #expect(HostileScan.findings(in: String(part), allowing: ["\n"]) == [])
    }
  }

  @Test(
    "means nothing to a reader of Markdown",
    arguments: [
      ("<script>alert(1)</script>", #"\<script\>alert\(1\)\</script\>"#),
      ("[x](javascript:alert(1))", #"\[x\]\(javascript\:alert\(1\)\)"#),
      ("![x](http://a.example/b.png)", #"\!\[x\]\(http\://a.example/b.png\)"#),
      ("a | b", #"a \| b"#), ("`code`", #"\`code\`"#), ("# head", "\\# head"),
      ("- item", #"\- item"#), ("1. item", #"1\. item"#), ("--- ", #"\--- "#), ("\\", #"\\"#),
      ("www.example.org", #"www\.example.org"#), ("_x_ *y* ~z~", #"\_x\_ \*y\* \~z\~"#),
      ("$x$", #"\$x\$"#), ("a@b.example", #"a\@b.example"#), ("+9.8%", "+9.8%"),
      ("06:00:00", "06:00:00"), (":smile:", #"\:smile:"#), ("4.9", "4.9"), ("&amp;", #"\&amp;"#),
    ])
  func markdown(text: String, expected: String) {
    #expect(MarkdownText(text).text == expected)
  }
}
