import CellCanvas
import Digest
import ThreatDomain
import Wording

/// The style sheet of a document: the rules that all share, and the text of its head and foot.
struct StyleSheet {
  let text: String

  init(_ document: PrintDocument, _ paper: Paper) {
    text = StyleSheet.page(document, paper) + StyleSheet.rules
  }

  /// The hash of the sheet.
  ///
  /// The content policy allows only the style with this hash.
  var hash: String { "sha256-\(SHA256(Array(text.utf8)).base64)" }

  /// The paper, the margins, and the running head and foot (CSS Paged Media 3, margin boxes).
  private static func page(_ document: PrintDocument, _ paper: Paper) -> String {
    let context = document.context
    let numbers = context.words.say.pageParts
    let number =
      "\(quoted(numbers.before)) counter(page) \(quoted(numbers.between)) counter(pages)"
    let marking = quoted(document.marking.rawValue)
    // The stamp has its own lines, so that the marking beside it stays whole.
    let stamp = (context.stamp?.split(separator: " · ") ?? [])
      .map { "\(quoted(String($0))) \"\\a \" " }.joined()
    return """

      @page {
        size: \(paper.cssSize);
        margin: 20mm 14mm 19mm;
        @top-left { content: \(quoted("\(context.scopeName) · \(context.monthName)")); }
        @top-center { content: \(marking); font-weight: bold; white-space: nowrap; }
        @top-right { content: \(quoted("\(context.words.say.export(context.serial)) · \(context.proven)")); }
        @bottom-left { content: \(stamp)\(quoted(context.proof)); white-space: pre-line; }
        @bottom-center { content: \(marking); font-weight: bold; white-space: nowrap; }
        @bottom-right { content: \(number); }
      }

      """
  }

  /// The text as a CSS string.
  ///
  /// Signs other than plain letters are written as numbers (CSS Syntax 3, 4.3.7).
  static func quoted(_ text: String) -> String {
    let scalars = SafeText(text).string.unicodeScalars
    let signs = scalars.map { scalar in
      let isPlain =
        scalar.isASCII
        && (scalar.properties.isAlphabetic || scalar.properties.numericType != nil
          || " .,:-".unicodeScalars.contains(scalar))
      return isPlain ? String(scalar) : "\\\(String(scalar.value, radix: 16)) "
    }
    return "\"\(signs.joined())\""
  }
}

extension Paper {
  /// The paper as the `size` property of CSS names it.
  fileprivate var cssSize: String {
    switch self {
    case .a4: "A4 portrait"
    case .a4Landscape: "A4 landscape"
    case .a3Landscape: "A3 landscape"
    }
  }

  /// The number of plain-text cells on a line of a printed table, gaps between columns included.
  ///
  /// Measured on tables of figures in 7.2 pt type, where a cell takes 3.85 pt. Longer text wraps.
  var lettersAcross: Int { Int(widthInPoints / 3.85) }

  /// The width of a line in points, between margins of 14 mm.
  private var widthInPoints: Double {
    let millimetres: Double =
      switch self {
      case .a4: 210
      case .a4Landscape: 297
      case .a3Landscape: 420
      }
    return (millimetres - 28) / 25.4 * 72
  }
}
