import Boards
import Sheets

extension PrintDocument {
  /// The document with one pane of its board, and the handling conditions of the records in it.
  ///
  /// - Parameter pane: The id of the pane; `nil` for all panes.
  /// - Parameter form: The format, for the message where the document has several boards.
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
  /// The sheet with only these panes, and nothing about the others.
  fileprivate func keeping(_ panes: [Pane]) -> Sheet {
    Sheet(
      title: title, subtitle: subtitleParts, banner: banner, panes: panes, legend: legend,
      sentences: [], marking: marking)
  }
}
