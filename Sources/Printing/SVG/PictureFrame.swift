import CellCanvas
import ThreatDomain

/// The text around a chart in its own file: marking, title, scope, month and proof of source.
///
/// The picture may be copied into other documents, so it must carry this text itself.
struct PictureFrame {
  /// How much of it is written.
  enum Form {
    /// All, with a margin: the picture is a file of its own.
    case whole
    /// What stands above the chart: the page around it has the proof.
    case head
  }

  let form: Form
  /// The protective marking, above and below.
  let marking: String
  /// The board of the chart.
  let board: String
  /// The scope, month and snapshot, as at the head of a page.
  let about: String
  /// The foot of a page: the snapshot's hash, and who printed it.
  let proof: String

  /// The frame of a file of its own.
  init(_ document: PrintDocument) {
    self.init(.whole, document.marking, document.title, document.context)
  }

  /// The head of a chart on a page.
  init(_ section: PrintSection, in document: PrintDocument) {
    self.init(.head, document.marking, section.title, section.context)
  }

  private init(_ form: Form, _ marking: Marking, _ board: String, _ context: PrintContext) {
    self.form = form
    self.marking = marking.rawValue
    self.board = board
    about = context.about
    proof = [context.proof, context.stamp].compactMap(\.self).joined(separator: " · ")
  }

  /// Everything but the title, for a screen reader.
  var facts: [String] { [board, about, proof, marking] }

  private static let line = 16.0
  private var margin: Double { form == .whole ? 12 : 0 }
  /// Narrower than this its words would take more room than a chart.
  private static let leastWidth = 480.0

  func size(_ title: SafeText, around chart: PictureSize) -> PictureSize {
    let width = max(chart.width, PictureFrame.leastWidth) + 2 * margin
    let lines = head(title, width).count + foot(width).count
    return PictureSize(
      width: width, height: chart.height + Double(lines) * PictureFrame.line + 4 * margin + gap)
  }

  /// Between head and chart, where no margin stands there.
  private var gap: Double { form == .whole ? 0 : 8 }

  /// A line of the frame.
  private struct Words {
    let text: SafeText
    var isMarking = false
    var isBold = false
  }

  private func head(_ title: SafeText, _ width: Double) -> [Words] {
    [Words(text: SafeText(marking), isMarking: true, isBold: true)]
      + wrapped("\(title.string) · \(board)", width).map { Words(text: $0, isBold: true) }
      + wrapped(about, width).map { Words(text: $0) }
  }

  private func foot(_ width: Double) -> [Words] {
    guard form == .whole else { return [] }
    return wrapped(proof, width).map { Words(text: $0) }
      + [Words(text: SafeText(marking), isMarking: true, isBold: true)]
  }

  /// Draws the head, the chart and the foot.
  func draw(
    _ title: SafeText, around chart: PictureSize, in markup: inout Markup, _ palette: Palette,
    _ content: (inout Markup) -> Void
  ) {
    let whole = size(title, around: chart)
    var y = margin + PictureFont.size
    markup.element(
      .g, [Attribute(.fontFamily, PictureFont.words), Attribute(.fontSize, PictureFont.size)]
    ) { markup in
      func say(_ words: Words) {
        markup.label(
          words.text, x: words.isMarking ? whole.width / 2 : margin, y: y,
          words.isBold ? palette.ink : palette.dim, anchor: words.isMarking ? "middle" : "start",
          isBold: words.isBold)
        y += PictureFrame.line
      }
      for words in head(title, whole.width) { say(words) }
      let top = y - PictureFont.size + margin + gap
      markup.element(
        .g,
        [
          Attribute(
            .transform, made: "translate(\(margin.inHundredths) \(top.inHundredths))")
        ], content)
      y = top + chart.height + margin + PictureFont.size
      for words in foot(whole.width) { say(words) }
    }
  }

  /// The parts of a text on as many lines as they need.
  private func wrapped(_ text: String, _ width: Double) -> [SafeText] {
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
