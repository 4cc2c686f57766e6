import CellCanvas
import ThreatDomain

/// What stands around a chart that leaves its page: marking, title, whose, when, what proves it.
///
/// A picture is copied into other documents, and must say it there.
struct PictureFrame {
  /// The protective marking, above and below.
  let marking: String
  /// The board that the chart is of.
  let board: String
  /// Whose figures, of when, from which snapshot, as the head of a page has them.
  let about: String
  /// The foot of a page: what proves it, and who printed it.
  let proof: String

  init(_ document: PrintDocument) {
    let context = document.context
    marking = document.marking.rawValue
    board = document.title
    about = context.about
    proof = [context.proof, context.stamp].compactMap(\.self).joined(separator: " · ")
  }

  /// All but the title, for those who hear the picture.
  var facts: [String] { [board, about, proof, marking] }

  private static let line = 16.0
  private static let margin = 12.0
  /// Narrower than this its words would take more room than a chart.
  private static let leastWidth = 480.0

  func size(around chart: PictureSize) -> PictureSize {
    let width = width(around: chart)
    let lines = PictureFrame.wrapped(about, width).count + PictureFrame.wrapped(proof, width).count
    return PictureSize(
      width: width,
      height: chart.height + Double(lines + 3) * PictureFrame.line + 4 * PictureFrame.margin)
  }

  private func width(around chart: PictureSize) -> Double {
    max(chart.width, PictureFrame.leastWidth) + 2 * PictureFrame.margin
  }

  /// Draws head and foot, and the chart between them.
  func draw(
    _ title: SafeText, around chart: PictureSize, in markup: inout Markup, _ palette: Palette,
    _ content: (inout Markup) -> Void
  ) {
    let whole = size(around: chart)
    var y = PictureFrame.margin + PictureFont.size
    markup.element(
      .g, [Attribute(.fontFamily, PictureFont.words), Attribute(.fontSize, PictureFont.size)]
    ) { markup in
      func say(_ text: SafeText, _ color: String, isCentered: Bool = false, isBold: Bool = false) {
        markup.label(
          text, x: isCentered ? whole.width / 2 : PictureFrame.margin, y: y, color,
          anchor: isCentered ? "middle" : "start", isBold: isBold)
        y += PictureFrame.line
      }
      say(SafeText(marking), palette.ink, isCentered: true, isBold: true)
      say(title + " · " + SafeText(board), palette.ink, isBold: true)
      for line in PictureFrame.wrapped(about, whole.width) { say(line, palette.dim) }
      let top = y - PictureFont.size + PictureFrame.margin
      markup.element(
        .g,
        [
          Attribute(
            .transform,
            made: "translate(\(PictureFrame.margin.inHundredths) \(top.inHundredths))")
        ], content)
      y = top + chart.height + PictureFrame.margin + PictureFont.size
      for line in PictureFrame.wrapped(proof, whole.width) { say(line, palette.dim) }
      say(SafeText(marking), palette.ink, isCentered: true, isBold: true)
    }
  }

  /// The parts of a text on as many lines as they need.
  private static func wrapped(_ text: String, _ width: Double) -> [SafeText] {
    text.split(separator: " · ").reduce(into: [SafeText]()) { lines, part in
      let longer = lines.last.map { $0 + " · " + SafeText(String(part)) }
      if let longer, PictureFont.width(of: longer) <= width - 2 * margin {
        lines[lines.count - 1] = longer
      } else {
        lines.append(SafeText(String(part)))
      }
    }
  }
}
