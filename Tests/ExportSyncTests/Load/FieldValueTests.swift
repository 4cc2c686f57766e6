import Testing

@testable import ExportSync

@Suite("The value of a field")
struct FieldValueTests {
  @Test(
    "is a whole number in its only spelling",
    arguments: [
      ("0", 0), ("7", 7), ("-7", -7), ("10", 10), ("999999999999999999", 999_999_999_999_999_999),
      ("-999999999999999999", -999_999_999_999_999_999),
    ] as [(String, Int64)])
  func integer(_ text: String, expected: Int64) {
    #expect(FieldValue.integer(text) == expected)
  }

  @Test(
    "is no whole number in any other",
    arguments: [
      "", "-", "-0", "00", "007", "-07", "+7", " 7", "7 ", "1,000", "1.0", "1e3", "0x1F", "--1",
      "1000000000000000000", "9223372036854775808", "-9223372036854775809", "٣", "7\u{0}", "½",
    ])
  func noInteger(_ text: String) {
    #expect(FieldValue.integer(text) == nil)
  }

  @Test(
    "is a decimal number with one to four places, or a whole one",
    arguments: [
      ("0", 0), ("0.5", 0.5), ("-0.5", -0.5), ("12.3456", 12.3456), ("-3", -3), ("1.0", 1),
      ("12345678901.2345", 12_345_678_901.2345), ("-12345678901.2345", -12_345_678_901.2345),
      ("999999999999999", 999_999_999_999_999),
    ])
  func decimal(_ text: String, expected: Double) {
    #expect(FieldValue.decimal(text) == expected)
  }

  @Test(
    "is no decimal number where it has an exponent, no digit before the point, or too many",
    arguments: [
      "", ".", ".5", "5.", "-", "-.5", "00.5", "+1.5", "1.23456", "1.2.3", "1,5", "1e3", "1.5e3",
      " 1.5", "1.5 ", "inf", "nan", "0x1p3", "1.-5", "--1.5", "-0.12345", "123456789012.5",
      "1234567890123456", "-0",
    ])
  func noDecimal(_ text: String) {
    #expect(FieldValue.decimal(text) == nil)
  }

  @Test(
    "is an identifier of 1 to 64 letters, digits and signs, the first a letter or a digit",
    arguments: [
      ("a", true), ("Z9", true), ("NFIB1A", true), ("a.b_c:d-e", true), ("9-", true),
      (String(repeating: "x", count: 64), true), (String(repeating: "x", count: 65), false),
      ("", false), ("-a", false), (".a", false), ("_a", false), ("a b", false), ("a/b", false),
      ("a@b", false), ("a[b", false), ("a`b", false), ("a{b", false), ("é", false), ("a'", false),
    ])
  func identifier(_ text: String, expected: Bool) {
    #expect(FieldValue.isIdentifier(text) == expected)
  }

  @Test(
    "is text where it is UTF-8 without C1 controls",
    arguments: [
      ([0x61], true), ([0xC3, 0xB4], true), ([0xE2, 0x82, 0xAC], true),
      ([0xF0, 0x9F, 0x98, 0x80], true), ([0xC2, 0xA0], true), ([0xF4, 0x8F, 0xBF, 0xBF], true),
      ([0xC0, 0xAF], false), ([0xC1, 0xBF], false), ([0xE0, 0x80, 0xAF], false),
      ([0xF0, 0x80, 0x80, 0xAF], false), ([0xED, 0xA0, 0x80], false), ([0xED, 0xBF, 0xBF], false),
      ([0xF4, 0x90, 0x80, 0x80], false), ([0xF5, 0x80, 0x80, 0x80], false), ([0xFF], false),
      ([0x80], false), ([0x61, 0xC3], false), ([0xE2, 0x82], false), ([0xF0, 0x9F, 0x98], false),
      ([0xC2, 0x80], false), ([0x61, 0xC2, 0x9F], false), ([0xC2, 0x85, 0x61], false),
    ] as [([UInt8], Bool)])
  func text(_ bytes: [UInt8], expected: Bool) {
    #expect(FieldValue.isText(bytes) == expected)
  }
}
