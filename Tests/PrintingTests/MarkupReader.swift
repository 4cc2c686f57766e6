/// Reads pages and pictures strictly: every tag is closed and every name is plain.
struct MarkupReader {
  enum Event: Equatable {
    case open(String, [String: String])
    case close(String)
    case text(String)
  }

  /// The place where the text breaks the grammar.
  struct Fault: Error, CustomStringConvertible {
    let description: String
  }

  private(set) var events: [Event] = []
  private var rest: Substring.UTF8View
  private var openTags: [String] = []

  private static let names = Set(
    "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-:".utf8)

  /// - Parameter isHTML: Whether a `meta` has no end tag and a declaration comes first.
  init(_ text: String, isHTML: Bool) throws {
    let start = isHTML ? "<!DOCTYPE html>\n" : "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
    guard text.hasPrefix(start) else { throw Fault(description: "no declaration") }
    rest = text.dropFirst(start.count).utf8
    while !rest.isEmpty { try readNext(isHTML: isHTML) }
    guard openTags.isEmpty else { throw Fault(description: "left open: \(openTags)") }
  }

  private mutating func readNext(isHTML: Bool) throws {
    if rest.first == UInt8(ascii: "<") {
      rest = rest.dropFirst()
      try rest.first == UInt8(ascii: "/") ? readEnd() : readStart(isHTML: isHTML)
    } else {
      let text = rest.prefix { $0 != UInt8(ascii: "<") }
      rest = rest[text.endIndex...]
      // A style sheet is not text: its characters have their meaning in CSS.
      let string = String(Substring(text))
      guard openTags.last == "style" || !string.contains(">") else {
        throw Fault(description: "a > in \(string)")
      }
      events.append(.text(MarkupReader.unescaped(string)))
    }
  }

  private mutating func readEnd() throws {
    rest = rest.dropFirst()
    let name = readName()
    guard take(">"), openTags.popLast() == name else {
      throw Fault(description: "</\(name)> closes nothing")
    }
    events.append(.close(name))
  }

  private mutating func readStart(isHTML: Bool) throws {
    let name = readName()
    var attributes: [String: String] = [:]
    guard !name.isEmpty else { throw Fault(description: "a < that opens nothing") }
    while take(" ") {
      let key = readName()
      guard !key.isEmpty, take("="), take("\"") else {
        throw Fault(description: "\(name): an attribute '\(key)' without its value")
      }
      let value = rest.prefix { $0 != UInt8(ascii: "\"") }
      rest = rest[value.endIndex...].dropFirst()
      guard attributes[key] == nil, !value.contains(UInt8(ascii: "<")) else {
        throw Fault(description: "\(name): \(key) twice, or with a <")
      }
      attributes[key] = MarkupReader.unescaped(String(Substring(value)))
    }
    let isEmpty = take("/") || (isHTML && name == "meta")
    guard take(">") else { throw Fault(description: "\(name): no end") }
    events.append(.open(name, attributes))
    if isEmpty { events.append(.close(name)) } else { openTags.append(name) }
  }

  private mutating func readName() -> String {
    let name = rest.prefix { MarkupReader.names.contains($0) }
    rest = rest[name.endIndex...]
    return String(Substring(name))
  }

  private mutating func take(_ sign: Unicode.Scalar) -> Bool {
    guard rest.first == UInt8(ascii: sign) else { return false }
    rest = rest.dropFirst()
    return true
  }

  private static func unescaped(_ text: String) -> String {
    text.replacing("&lt;", with: "<").replacing("&gt;", with: ">")
      .replacing("&quot;", with: "\"").replacing("&amp;", with: "&")
  }
}

extension MarkupReader {
  /// The attributes of every element of that name.
  func elements(_ name: String) -> [[String: String]] {
    events.compactMap { if case .open(name, let attributes) = $0 { attributes } else { nil } }
  }

  /// The text between the tags, without the style sheet.
  var text: String {
    var texts: [String] = []
    var isStyle = false
    for event in events {
      switch event {
      case .open("style", _): isStyle = true
      case .close("style"): isStyle = false
      case .text(let text) where !isStyle: texts.append(text)
      default: continue
      }
    }
    return texts.joined()
  }

  /// Every name and every value of an attribute.
  var attributes: [(name: String, value: String)] {
    events.flatMap { event -> [(name: String, value: String)] in
      guard case .open(_, let attributes) = event else { return [] }
      return attributes.map { ($0.key, $0.value) }
    }
  }
}
