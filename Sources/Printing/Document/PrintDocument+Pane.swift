import Boards
import Sheets

extension PrintDocument {
  /// The document with one part of its board alone, and the conditions of the records it names.
  ///
  /// - Parameter pane: `nil` for all of it.
  /// - Parameter form: The format, for the message where there are several boards.
  func keeping(_ pane: String?, as form: String) throws(PrintProblem) -> PrintDocument {
    guard let pane else { return self }
    guard let sheet = onlySheet else { throw .oneBoardOnly(form: "\(form) --pane") }
    let panes = sheet.paperPanes
    guard panes.contains(where: { $0.id == pane }) else {
      throw .noSuchPane(pane, known: panes.map(\.id))
    }
    return PrintDocument(
      title: title,
      sections: [
        PrintSection(
          .sheet(sheet.keeping(panes.filter { $0.id == pane || $0.isOfConditions })),
          context: sections[0].context)
      ], context: context)
  }
}

extension Sheet {
  /// The sheet with these panes, and nothing of what is said of the others.
  fileprivate func keeping(_ panes: [Pane]) -> Sheet {
    Sheet(
      title: title, subtitle: subtitleParts, banner: banner, panes: panes, legend: legend,
      sentences: [], marking: marking)
  }
}
