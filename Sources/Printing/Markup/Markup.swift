import CellCanvas

/// HTML or SVG as it is written.
///
/// It is always well formed, and it never runs anything.
///
/// Elements close themselves, and only listed element names exist. Text is ``SafeText``, escaped
/// here. So no text from the data can open a tag, leave an attribute, or hide.
package struct Markup {
  /// The markup written so far.
  package private(set) var text = ""

  package init() {}

  /// An element and its content.
  package mutating func element(
    _ tag: Tag, _ attributes: [Attribute] = [], _ content: (inout Markup) -> Void
  ) {
    open(tag, attributes)
    text += tag.isContainer ? ">\n" : ">"
    content(&self)
    text += "</\(tag.rawValue)>"
    if tag.isBlock { text += "\n" }
  }

  /// An element that holds only text.
  package mutating func element(
    _ tag: Tag, _ attributes: [Attribute] = [], text content: SafeText
  ) {
    open(tag, attributes)
    text += ">"
    write(content)
    text += "</\(tag.rawValue)>"
    if tag.isBlock { text += "\n" }
  }

  /// An element without content: `<meta>` in HTML, `<rect/>` in SVG.
  package mutating func leaf(_ tag: Tag, _ attributes: [Attribute] = []) {
    open(tag, attributes)
    text += tag.isVoid ? ">" : "/>"
    if tag.isBlock { text += "\n" }
  }

  /// An HTML element that needs an end tag even when it is empty, such as an empty cell.
  package mutating func leaf(_ tag: Tag, closed attributes: [Attribute]) {
    element(tag, attributes) { _ in }
  }

  /// Text, with a character reference for each sign that has a meaning in markup.
  package mutating func write(_ content: SafeText) {
    text += Markup.escaped(content.string, inAttribute: false)
  }

  /// The style sheet of a page.
  ///
  /// It has no sign with a meaning in HTML: ``StyleSheet`` lets none through.
  mutating func style(_ sheet: StyleSheet) { text += "<style>\(sheet.text)</style>\n" }

  /// A line that must come before the root element.
  mutating func prologue(_ line: StaticString) { text += "\(line)\n" }

  private mutating func open(_ tag: Tag, _ attributes: [Attribute]) {
    text += "<\(tag.rawValue)"
    for attribute in attributes {
      text += " \(attribute.name.rawValue)=\""
      text += Markup.escaped(attribute.value, inAttribute: true)
      text += "\""
    }
  }

  /// - Parameter inAttribute: Attributes are in double quotes, so a quote is escaped only there.
  private static func escaped(_ text: String, inAttribute: Bool) -> String {
    let isPlain = !text.utf8.contains { byte in
      byte == UInt8(ascii: "&") || byte == UInt8(ascii: "<") || byte == UInt8(ascii: ">")
        || byte == UInt8(ascii: "\"")
    }
    if isPlain { return text }
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"" where inAttribute: escaped += "&quot;"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }
}
