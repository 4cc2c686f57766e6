/// A format of `ptg print`: one row of the table that feeds its options, its help and its work.
package struct PrintForm: Sendable {
  /// A program that makes the file from what is written here.
  package enum Tool: Equatable, Sendable {
    /// HTML becomes PDF.
    case weasyprint
  }

  /// What of the looks of a document can be chosen.
  package enum Look: Sendable { case paper, signs, theme, screen }

  /// The word for `--format`.
  package let id: String
  package let about: String
  /// `nil` where what is written is the file.
  package let tool: Tool?
  /// What can be chosen of its looks.
  private let looks: Set<Look>
  package let write: @Sendable (PrintDocument, PrintSettings) throws(PrintProblem) -> String
  /// The files into a folder, for a form that holds one table a file; `nil` for the others.
  package private(set) var files:
    (@Sendable (PrintDocument, PrintSettings) throws(PrintProblem) -> [PrintedFile])?

  init(
    _ id: String, _ about: String, tool: Tool? = nil, looks: Set<Look> = [],
    write: @escaping @Sendable (PrintDocument, PrintSettings) throws(PrintProblem) -> String
  ) {
    self.id = id
    self.about = about
    self.tool = tool
    self.looks = looks
    self.write = write
  }

  /// Whether it shows the colours of a theme.
  package var isColoured: Bool { looks.contains(.theme) }

  /// What can be chosen of its looks; one chart as a picture has neither screen nor signs.
  package func looks(ofPane: Bool) -> Set<Look> {
    ofPane && looks.contains(.screen) ? looks.subtracting([.screen, .signs]) : looks
  }
}

/// The formats, in the order of the help; a new one is a row here and a folder.
package let printForms: [PrintForm] = [
  PrintForm(
    "text", "pages of plain text, a form feed between them", looks: [.paper, .signs],
    write: TextPages.text(of:_:)
  ).ofOnePane,
  PrintForm(
    "ansi", "the same pages in the colours of a theme", looks: [.paper, .signs, .theme],
    write: ANSIPages.text(of:_:)
  ).ofOnePane,
  PrintForm(
    "html", "one file with tables and charts, for screen and paper", looks: [.paper],
    write: HTMLPages.text(of:_:)
  ).ofOnePane,
  PrintForm(
    "svg", "the screen as a picture; with --pane, one chart", looks: [.screen, .signs, .theme],
    write: Pictures.text(of:_:)),
  PrintForm(
    "csv",
    "the rows of one part of a board, or of each with --output FOLDER/; of the pack, a line a figure",
    write: DataFiles.csv(of:_:)
  ).with(DataFiles.csvFiles(of:_:)),
  PrintForm(
    "json", "everything that is said, with units", write: DataFiles.json(of:_:)
  ).ofOnePane,
  PrintForm("md", "Markdown with tables", write: MarkdownPages.text(of:_:)).ofOnePane,
  PrintForm(
    "pdf", "the HTML on paper, tagged; by weasyprint", tool: .weasyprint, looks: [.paper],
    write: HTMLPages.text(of:_:)
  ).ofOnePane,
]

/// A file among several, with a name of letters, digits and `-`.
package struct PrintedFile: Equatable, Sendable {
  package let name: String
  package let text: String
}

extension PrintForm {
  /// The format with several files in a folder.
  fileprivate func with(
    _ files:
      @escaping @Sendable (PrintDocument, PrintSettings) throws(PrintProblem) ->
      [PrintedFile]
  ) -> PrintForm {
    var copy = self
    copy.files = files
    return copy
  }

  /// The format of a board as of one part of it; those without this choose the part themselves.
  fileprivate var ofOnePane: PrintForm {
    let (id, write) = (id, write)
    return PrintForm(id, about, tool: tool, looks: looks) {
      document, settings throws(PrintProblem) in
      try write(try document.keeping(settings.pane, as: id), settings)
    }
  }
}
