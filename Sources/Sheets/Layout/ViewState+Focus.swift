/// Which pane has the cursor, and which one it acts on.
extension ViewState {
  /// Moves the cursor by this many panes, forwards or backwards, among the panes that can have it.
  package mutating func moveFocus(by step: Int, in sheet: Sheet) {
    // What is said of the row comes last: one step back from the first pane.
    let details =
      details(in: sheet).isEmpty ? [] : sheet.panes.indices.filter { sheet.panes[$0].isOfDetails }
    let candidates = sheet.panes.indices.filter { !sheet.panes[$0].isOfDetails } + details
    guard let position = candidates.firstIndex(of: focus) else {
      focus = candidates.first ?? 0
      return
    }
    moveFocus(to: candidates[(position + step + candidates.count) % candidates.count], in: sheet)
  }

  /// The pane that tells of a row goes on to tell of the row under the cursor before.
  private mutating func moveFocus(to pane: Int, in sheet: Sheet) {
    let subject = subject(in: sheet)?.id
    subjectID = sheet.panes[pane].isOfDetails ? subject : nil
    focus = pane
    focusID = sheet.panes[pane].id
  }

  /// Moves the cursor to a pane, if the pane can have it.
  package mutating func focus(on pane: Int, in sheet: Sheet) {
    guard sheet.panes.indices.contains(pane) else { return }
    if sheet.panes[pane].isOfDetails, details(in: sheet).isEmpty { return }
    moveFocus(to: pane, in: sheet)
  }

  /// The pane with the row that is acted on: the one with the cursor, or in *Selected* the one that
  /// it tells of; `nil` where the sheet has neither.
  package func subject(in sheet: Sheet) -> Pane? {
    guard let pane = focused(in: sheet), pane.isOfDetails else { return focused(in: sheet) }
    return sheet.panes.first { $0.id == subjectID }
  }

  /// The pane with the cursor; `nil` where the sheet has fewer panes.
  package func focused(in sheet: Sheet) -> Pane? {
    sheet.panes.indices.contains(focus) ? sheet.panes[focus] : nil
  }
}
