/// The elements of pages and pictures.
///
/// No other element can be written.
package enum Tag: String, Sendable {
  // HTML
  case html, head, meta, title, body, header, footer, main, nav, section, figure, figcaption
  case h1, h2, h3, p, ul, ol, li, div, span, strong, a
  case table, caption, thead, tbody, tr, th, td
  // SVG
  case svg, desc, g, path, rect, line, circle, text, tspan

  /// Whether HTML writes the element without an end tag.
  var isVoid: Bool {
    self == .meta
  }

  /// Whether a line ends after the element.
  var isBlock: Bool {
    switch self {
    case .span, .strong, .a, .tspan: false
    default: true
    }
  }

  /// Whether a line ends after the start tag, because the element holds only other elements.
  var isContainer: Bool {
    switch self {
    case .html, .head, .body, .main, .nav, .section, .figure, .ul, .ol, .table, .thead, .tbody,
      .svg, .g:
      true
    default: false
    }
  }
}

/// A name and a value on an element.
///
/// Values never come from the data. Data is written as text between tags.
package struct Attribute: Sendable {
  /// The names of attributes.
  ///
  /// None of them can run or fetch anything.
  package enum Name: String, Sendable {
    case lang, charset, name, content, id, `class`, href, scope, colspan, role, xmlns, viewBox
    case width, height, x, y, x1, y1, x2, y2, cx, cy, r, rx, d, fill, stroke
    case httpEquiv = "http-equiv"
    case labelledBy = "aria-labelledby"
    case describedBy = "aria-describedby"
    case hidden = "aria-hidden"
    case fillOpacity = "fill-opacity"
    case strokeWidth = "stroke-width"
    case strokeDashes = "stroke-dasharray"
    case strokeJoin = "stroke-linejoin"
    case fontFamily = "font-family"
    case fontSize = "font-size"
    case fontWeight = "font-weight"
    case textAnchor = "text-anchor"
    case textDecoration = "text-decoration"
    case transform
  }

  let name: Name
  let value: String

  /// A number of SVG user units, to the hundredth.
  package init(_ name: Name, _ number: Double) {
    self.name = name
    value = number.inHundredths
  }

  /// Words written in this program.
  package init(_ name: Name, _ words: StaticString) {
    self.name = name
    value = "\(words)"
  }

  /// A colour, a path or an id made by this program.
  init(_ name: Name, made value: String) {
    self.name = name
    self.value = value
  }
}

extension Double {
  /// The number to the hundredth, without trailing zeros: `12`, `0.5`, `-3.25`.
  var inHundredths: String {
    // No picture has such a coordinate. A value that cannot be written is drawn at the edge.
    guard isFinite, magnitude < 1e15 else { return "0" }
    let hundredths = Int((self * 100).rounded())
    let (whole, rest) = (abs(hundredths) / 100, abs(hundredths) % 100)
    let sign = hundredths < 0 ? "-" : ""
    guard rest > 0 else { return "\(sign)\(whole)" }
    let digits = rest % 10 == 0 ? "\(rest / 10)" : rest < 10 ? "0\(rest)" : "\(rest)"
    return "\(sign)\(whole).\(digits)"
  }
}
