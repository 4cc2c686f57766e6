import Testing

@testable import ExportSync

@Suite("A published figure")
struct SignedDecimalTests {
  @Test(
    "is a decimal number of any sign, with as many places as were published",
    arguments: [
      "0", "-53", "2.40", "0.5", "-0.5", "12345678901234567890", "-1234567890.1234567890",
    ])
  func reads(_ text: String) {
    let bytes = Array(text.utf8)
    let isRead = FieldValue.isSignedDecimal(bytes.span)
    #expect(isRead)
  }

  @Test(
    "refuses other text",
    arguments: [
      "", "-", "+5", "05", "-05", "00", "1,234", "1.", ".5", "-.5", "1.2.3", "1e5", " 1", "1 ",
      "--1", "1-", "123456789012345678901", "\u{2212}5", "٣",
    ])
  func refuses(_ text: String) {
    let bytes = Array(text.utf8)
    let isRead = FieldValue.isSignedDecimal(bytes.span)
    #expect(!isRead)
  }
}
