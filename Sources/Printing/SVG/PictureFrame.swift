import CellCanvas
import ThreatDomain

/// The text around a chart in its own file: marking, title, scope, month and proof of source.
///
/// The picture may be copied into other documents, so it must carry this text itself.
struct PictureFrame {
  /// The protective marking, above and below the chart.
  let marking: String
  /// The board of the chart.
  let board: String
  /// The scope, month and snapshot, as at the head of a page.
  let about: String
  /// The foot of a page: the snapshot's hash, and who printed it.
  let proof: String

  init(_ document: PrintDocument) {
    let context = document.context
    marking = document.marking.rawValue
    board = document.title
    about = context.about
    proof = [context.proof, context.stamp].compactMap(\.self).joined(separator: " · ")
  }

  /// Everything but the title, for a screen reader.
  var facts: [String] { [board, about, proof, marking] }

  private static let line = 16.0
  private static let margin = 12.0
  /// The least width.
  ///
  /// Below it, the text would take more room than the chart.
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

  /// Draws the head, the chart and the foot.
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

  /// The parts of a text, on as many lines as they need.
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
