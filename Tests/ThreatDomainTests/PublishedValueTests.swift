import Testing
import ThreatDomain

@Suite("A published figure")
struct PublishedValueTests {
  @Test(
    "keeps every digit of its publication",
    arguments: ["0", "-53", "2.40", "0.00", "-0.5", "12345678901234567890", "007"])
  func kept(_ text: String) throws {
    let value = try #require(PublishedValue(text))
    #expect(value.text == text && value.isNegative == text.hasPrefix("-"))
    let digits =
      (value.isNegative ? "-" : "") + value.whole + (value.fraction.map { ".\($0)" } ?? "")
    #expect(digits == text)
  }

  @Test(
    "is nothing but digits, with a point between them and a minus before them",
    arguments: ["", "-", "1.", ".5", "1.2.3", "1e3", "+1", "1,000", "--1", " 1", "١", "=1"])
  func refused(_ text: String) { #expect(PublishedValue(text) == nil) }

  @Test("is another figure where its publication writes it otherwise")
  func unlike() { #expect(PublishedValue("2.4") != PublishedValue("2.40")) }
}
