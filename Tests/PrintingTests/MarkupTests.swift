import CellCanvas
import Platform
import Testing

@testable import Printing

@Suite("Markup")
struct MarkupTests {
  @Test("closes what it opens, and escapes what stands in it")
  func elements() {
    var markup = Markup()
    markup.element(.p, [Attribute(.class, "n")]) { markup in
      markup.write("a < b & c")
      markup.element(.span, text: "\"x\"")
      markup.leaf(.path, [Attribute(.d, made: "M0 0"), Attribute(.x, 2.5)])
    }
    #expect(
      markup.text
        == "<p class=\"n\">a &lt; b &amp; c<span>\"x\"</span><path d=\"M0 0\" x=\"2.5\"/>\n</p>\n")
  }

  @Test(
    "writes numbers to the hundredth",
    arguments: [
      (0.0, "0"), (12, "12"), (0.5, "0.5"), (-3.25, "-3.25"), (1.005, "1"), (2.04, "2.04"),
      (-0.001, "0"),
    ])
  func numbers(number: Double, text: String) {
    #expect(number.inHundredths == text)
  }
}

@Suite("A SHA-256 of printing")
struct SHA256Tests {
  @Test(
    "is the system's", .tags(.slow),
    arguments: [0, 1, 3, 55, 56, 63, 64, 65, 119, 120, 1000])
  func digest(count: Int) throws {
    let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 7) }
    let folder = try TemporaryFolder(in: "/tmp")
    try Files.write(bytes, to: "\(folder.path)/bytes")
    let expected = try Checksum.sha256(ofFiles: ["\(folder.path)/bytes"])
    let digits = SHA256(bytes).digest.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }
    #expect([digits.joined()] == expected)
  }

  @Test("is written in base64 with its padding")
  func base64() {
    // The digest of an empty input, from `openssl dgst -sha256 -binary | base64`.
    #expect(SHA256([]).base64 == "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=")
  }
}
