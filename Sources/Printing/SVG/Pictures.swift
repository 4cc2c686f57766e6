import Boards
import CellCanvas
import Sheets

/// A board as a picture: a whole screen, or one of its charts.
enum Pictures {
  static func text(
    of document: PrintDocument, _ settings: PrintSettings
  ) throws(PrintProblem) -> String {
    guard let sheet = document.onlySheet else { throw .oneBoardOnly(form: "svg") }
    guard let wanted = settings.pane else {
      return ScreenPicture(sheet, document, settings).text
    }
    let words = document.context.words
    guard let pane = sheet.panes.first(where: { $0.id == wanted }),
      let picture = ChartPicture(pane, words)
    else {
      let known = sheet.panes.filter { ChartPicture($0, words) != nil }.map(\.id)
      throw .noSuchPane(wanted, known: known.isEmpty ? ["none here"] : known)
    }
    var markup = Markup()
    markup.prologue(Pictures.declaration)
    picture.writeAlone(
      to: &markup, palette: settings.isThemeChosen ? Palette(settings.theme) : .onPaper,
      in: PictureFrame(document))
    return markup.text
  }

  static let declaration: StaticString = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>"
}
