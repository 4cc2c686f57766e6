import Boards
import CellCanvas
import Sheets
import ThreatDomain
import Wording

/// A screen as a picture: cells in the colours of the theme, and charts as vectors.
struct ScreenPicture {
  private let sheet: Sheet
  private let context: PrintContext
  private let theme: Theme
  private let drawn: DrawnSheet
  /// The handling conditions of the records on the screen.
  ///
  /// They are below it, so none are out of sight.
  private let conditions: Canvas?

  init(_ whole: Sheet, _ document: PrintDocument, _ settings: PrintSettings) {
    let sheet = whole.withoutConditions
    self.sheet = sheet
    conditions = whole.conditions(
      width: settings.screen.columns, marking: document.marking, glyphs: settings.glyphs)
    context = document.context
    theme = settings.theme
    var state = ViewState()
    state.settle(in: sheet)
    drawn = sheet.draw(
      size: settings.screen, glyphs: settings.glyphs,
      frame: Frame(document, settings), state: &state)
  }

  var text: String {
    let size = drawn.canvas.size
    let rows = size.rows + (conditions?.size.rows ?? 0)
    let extent = PictureSize(
      width: Double(size.columns) * CellShape.width, height: Double(rows) * CellShape.height)
    let palette = Palette(theme)
    var markup = Markup()
    markup.prologue(Pictures.declaration)
    markup.element(
      .svg,
      [
        Attribute(.xmlns, "http://www.w3.org/2000/svg"),
        Attribute(.viewBox, made: "0 0 \(extent.width.inHundredths) \(extent.height.inHundredths)"),
        Attribute(.width, extent.width), Attribute(.height, extent.height),
        Attribute(.role, "img"), Attribute(.labelledBy, "title"),
        Attribute(.describedBy, "desc"),
        Attribute(.fontFamily, PictureFont.mono), Attribute(.fontSize, CellShape.fontSize),
      ]
    ) { markup in
      markup.element(
        .title, [Attribute(.id, "title")],
        text: SafeText(
          [sheet.titleWithBanner, context.about, context.proof, context.stamp].compactMap(\.self)
            .joined(separator: " · ")))
      markup.element(
        .desc, [Attribute(.id, "desc")],
        text: SafeText(sheet.sentences.joined(separator: " ")))
      markup.ground(extent, palette.paper)
      CellsPicture(drawn.canvas, theme, leavingOut: charts.map(\.area)).draw(in: &markup)
      for chart in charts { draw(chart, in: &markup, palette) }
      if let conditions { draw(conditions, below: size.rows, in: &markup) }
    }
    return markup.text
  }

  private struct Chart {
    let picture: ChartPicture
    let area: Rect
  }

  /// The charts on the screen with an area large enough for vectors.
  private var charts: [Chart] {
    drawn.targets.compactMap { target in
      guard case .pane(let index) = target.meaning else { return nil }
      let pane = sheet.panes[index]
      let area = target.area.splitTop(pane.title.isEmpty ? 0 : 1).rest
      let picture = ChartPicture(
        pane, context.words, width: Double(area.width) * CellShape.width,
        height: Double(area.height) * CellShape.height)
      return picture.flatMap { picture in
        ScreenPicture.takesPlace(pane, area) ? Chart(picture: picture, area: area) : nil
      }
    }
  }

  /// Whether a pane is drawn as vectors.
  ///
  /// Maps and heat tables read well as cells.
  private static func takesPlace(_ pane: Pane, _ area: Rect) -> Bool {
    if case .line = pane.content { area.height >= 6 && area.width >= 30 } else { false }
  }

  private func draw(_ canvas: Canvas, below rows: Int, in markup: inout Markup) {
    let y = Double(rows) * CellShape.height
    markup.element(.g, [Attribute(.transform, made: "translate(0 \(y.inHundredths))")]) {
      CellsPicture(canvas, theme, leavingOut: []).draw(in: &$0)
    }
  }

  private func draw(_ chart: Chart, in markup: inout Markup, _ palette: Palette) {
    let (x, y) = (
      Double(chart.area.x) * CellShape.width, Double(chart.area.y) * CellShape.height
    )
    markup.element(
      .g,
      [
        Attribute(.transform, made: "translate(\(x.inHundredths) \(y.inHundredths))")
      ]
    ) { chart.picture.draw(in: &$0, palette) }
  }
}

extension Frame {
  /// The frame of the screen that shows a document's board.
  fileprivate init(_ document: PrintDocument, _ settings: PrintSettings) {
    let context = document.context
    let words = context.words
    let export = context.isPast ? "" : "\(words.say.export(context.serial)) · "
    self.init(
      context: [
        TextRun(SafeText(context.scopeName), role: .text),
        TextRun(SafeText(" · \(words.month(context.month)) · \(export)"), role: .text),
        TextRun(SafeText(context.trust), role: .banner),
      ] + context.less.map { TextRun(SafeText(" · \($0)"), role: .banner) },
      tabs: boardCatalogue.map { board in
        Tab(
          key: String(board.key), title: words[board.title], isActive: context.place == board.id)
      }, keys: settings.keys, message: nil, marking: document.marking.rawValue,
      wayOut: settings.wayOut)
  }
}
