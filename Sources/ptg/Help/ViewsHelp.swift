import CellCanvas
import SnapshotStore
import Wording

/// What `ptg help views [NAME]` says: the views of a snapshot, and what their columns hold.
struct ViewsHelp {
  static let name = "views"

  /// The view to explain; `nil` for the list of views.
  private let view: ReaderView?

  /// - Parameter word: The name of a view, or of the table that it shows.
  init(naming word: String?) throws(UsageError) {
    view = try word.map { word throws(UsageError) in
      guard let view = ReaderView.all.first(where: { $0.name == word || $0.name == "v_\(word)" })
      else {
        let near = KnownWords(ReaderView.all.map(\.name)).meant(by: word)
        throw UsageError { $0.say.noView(word, near: near) }
      }
      return view
    }
  }

  func lines(_ page: HelpPage) -> [SafeText] {
    view.map { ViewsHelp.lines(on: $0, page) } ?? ViewsHelp.overview(page)
  }

  private static func overview(_ page: HelpPage) -> [SafeText] {
    let rows = ReaderView.all.flatMap { page.row("  \($0.name)", $0.about, column: column) }
    return page.wrapped(page.words[.help(.viewsRead)]) + [""] + rows + [""]
      + page.wrapped(page.words[.help(.viewSaysMore)])
  }

  private static func lines(on view: ReaderView, _ page: HelpPage) -> [SafeText] {
    var lines = page.wrapped("\(view.name): \(view.about).")
    for column in view.columns {
      let name = "\(column.name) \(column.type)"
      lines += ["", SafeText(column.mayBeEmpty ? page.words.say.mayBeEmpty(name) : name)]
      let about = SafeText("\(column.meaning): \(column.unitOrCodes)")
      lines += about.wrapped(to: max(page.width - 2, 20)).map { "  " + $0 }
    }
    return lines
  }

  /// The width of the column of names.
  private static let column = 28
}
