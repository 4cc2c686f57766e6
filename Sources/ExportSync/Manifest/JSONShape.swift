/// What a JSON text must look like before it is decoded: no duplicate names, little nesting.
///
/// Decoders differ on duplicate names (RFC 8259, section 4), so two readers could see two
/// manifests in the same signed bytes; and deep nesting exhausts the stack. The scan follows
/// strings, brackets and the names in objects; whether the rest is JSON is the decoder's to say.
struct JSONShape {
  static let deepest = 16

  /// For each level the names seen so far; `nil` for an array.
  private var levels: [Set<[UInt8]>?] = []
  /// The string read last, where it may turn out to be a name.
  private var lastString: [UInt8] = []

  /// The first fault of the text's shape, in words that follow "found"; `nil` for none.
  static func fault(in bytes: [UInt8]) -> (found: String, expected: String)? {
    var shape = JSONShape()
    var position = 0
    while position < bytes.count {
      if let fault = shape.read(bytes, &position) { return fault }
    }
    return nil
  }

  private mutating func read(
    _ bytes: [UInt8], _ position: inout Int
  ) -> (found: String, expected: String)? {
    defer { position += 1 }
    switch bytes[position] {
    case UInt8(ascii: "{"): levels.append([])
    case UInt8(ascii: "["): levels.append(nil)
    case UInt8(ascii: "}"), UInt8(ascii: "]"): _ = levels.popLast()
    case .quote: lastString = JSONShape.string(in: bytes, from: &position)
    case UInt8(ascii: ":"): return addName()
    default: break
    }
    guard levels.count <= JSONShape.deepest else {
      return ("more than \(JSONShape.deepest) levels", "at most \(JSONShape.deepest)")
    }
    return nil
  }

  private mutating func addName() -> (found: String, expected: String)? {
    guard !levels.isEmpty else { return nil }
    let name = String(decoding: lastString, as: UTF8.self)
    guard !lastString.contains(UInt8(ascii: "\\")) else { return (name, "a name without escapes") }
    // In place: a copy of the set for every name would take time that grows with its square.
    let isNew = levels[levels.count - 1]?.insert(lastString).inserted ?? true
    return isNew ? nil : ("\(name) twice", "every name once")
  }

  /// The raw bytes of the string that starts at the quote; moves to its closing quote.
  private static func string(in bytes: [UInt8], from position: inout Int) -> [UInt8] {
    let start = position + 1
    position = start
    while position < bytes.count, bytes[position] != .quote {
      position += bytes[position] == UInt8(ascii: "\\") ? 2 : 1
    }
    return Array(bytes[min(start, bytes.count)..<min(position, bytes.count)])
  }
}
