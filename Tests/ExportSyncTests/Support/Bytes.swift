@testable import ExportSync

// A span may not leave the scope of its array, and the macros of the tests create scopes of their
// own. So the tests pass arrays.

extension FieldValue {
  static func integer(_ text: String) -> Int64? {
    let bytes = Array(text.utf8)
    return integer(bytes.span)
  }

  static func decimal(_ text: String) -> Double? {
    let bytes = Array(text.utf8)
    return decimal(bytes.span)
  }

  static func isIdentifier(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    return isIdentifier(bytes.span)
  }

  static func isText(_ bytes: [UInt8]) -> Bool { isText(bytes.span) }
}

extension KeyTable {
  mutating func insert(_ key: [UInt8]) -> Int { insert(key.span) }

  mutating func insert(_ key: String) -> Int { insert(Array(key.utf8)) }

  func number(of key: [UInt8]) -> Int? { number(of: key.span) }

  func number(of key: String) -> Int? { number(of: Array(key.utf8)) }
}
