import Boards
import Printing
import Sheets
import Wording

/// What leaves the screen: prints, data, and what is copied.
extension DashboardState {
  /// Opens the line for the name of the file; what is copied is the desk's.
  mutating func begin(_ output: Intent.Output, in world: Surroundings) {
    guard case .file(let print) = output else { return }
    fileLine = FileLine(
      print, text: "~/\(ViewCommand(self, world).fileName)\(print.ending)")
  }

  /// The forms in which the view can be printed, each with its papers.
  func prints(in world: Surroundings) -> Chooser<Intent> {
    let forms = printForms.filter { !DashboardState.dataForms.contains($0.id) }
      .sorted { $0.id == "pdf" && $1.id != "pdf" }
    let entries = forms.flatMap { form -> [Chooser<Intent>.Entry] in
      guard form.looks(ofPane: false).contains(.paper) else {
        return [entry(ViewPrint(form: form.id), words[form.about])]
      }
      return Paper.names.map { paper in
        entry(ViewPrint(form: form.id, paper: paper), "\(paper) · \(words[form.about])")
      }
    }
    return Chooser(title: title(.picker(.choosePrint), world), entries: entries)
  }

  /// The forms that hold data in place of pages.
  private static let dataForms = ["csv", "json", "ods"]

  /// The forms in which the data of the pane, or of the board, can be written.
  func dataForms(in world: Surroundings) -> Chooser<Intent> {
    let pane = visit.view.subject(in: world.shown)?.id
    let entries = [
      entry(ViewPrint(form: "csv", pane: pane), words[.picker(.dataHere)]),
      entry(ViewPrint(form: "csv", isFolder: true), words[.picker(.dataFolder)]),
      entry(ViewPrint(form: "json"), words[.picker(.dataAll)]),
      entry(ViewPrint(form: "ods"), words[.workbook(.dataWorkbook)]),
    ]
    return Chooser(title: title(.picker(.chooseData), world), entries: entries)
  }

  /// The title of a list of forms, which says that only the selected rows go out.
  private func title(_ term: Term, _ world: Surroundings) -> String {
    let number = visit.view.selection(in: world.sheet).count
    return number == 0 ? words[term] : "\(words[term]) · \(words.say.selected(number))"
  }

  private func entry(_ print: ViewPrint, _ about: String) -> Chooser<Intent>.Entry {
    .init(.output(.file(print)), label: about, sign: print.form)
  }

  /// What can be copied where the cursor stands.
  func copies(in world: Surroundings) -> Chooser<Intent> {
    let sheet = world.shown
    var entries: [Chooser<Intent>.Entry] = []
    if let cell = visit.view.cell(in: sheet) {
      entries.append(copy(.text(cell), .picker(.copyCell), note: cell))
    }
    if let row = visit.view.selectedRow(in: sheet), let table = visit.view.subject(in: sheet)?.data
    {
      let text = table.shownColumns.map { row.fields[$0].plainWords }.joined(separator: "\t")
      entries.append(copy(.text(text), .picker(.copyRow)))
    }
    entries += [
      copy(
        .opening, .picker(.copyOpening), note: ViewCommand.line(ViewCommand(self, world).opening)),
      copy(.printing, .picker(.copyPrinting)),
    ]
    return Chooser(title: words[.picker(.chooseCopy)], entries: entries)
  }

  private func copy(
    _ copy: ViewCopy, _ label: Term, note: String? = nil
  ) -> Chooser<Intent>.Entry {
    .init(.output(.copy(copy)), label: words[label], note: note)
  }

  /// The text that is copied.
  func text(of copy: ViewCopy, in world: Surroundings) -> String {
    let command = ViewCommand(self, world)
    return switch copy {
    case .text(let text): text
    case .opening: ViewCommand.line(command.opening)
    case .printing: ViewCommand.line(command.printing(ViewPrint(form: "text")))
    }
  }
}
