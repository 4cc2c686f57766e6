import Wording

/// A format of `ptg print`: one row of the table behind its options, its help and its output.
package struct PrintForm: Sendable {
  /// Another program that makes the final file.
  package enum Tool: Equatable, Sendable {
    /// HTML becomes PDF.
    case weasyprint
  }

  /// The parts of a document's look that a reader can choose.
  package enum Look: Sendable { case paper, signs, theme, screen, program }

  /// The name for `--format`.
  package let id: String
  /// A few words about the format, for the help.
  package let about: Term
  /// The program that makes the file; `nil` where the written text is already the file.
  package let tool: Tool?
  /// What the name of its file ends in, after the point.
  package let ending: String
  /// The choices that the format offers.
  private let looks: Set<Look>
  /// Writes the document as text in this format.
  package let write: @Sendable (PrintDocument, PrintSettings) throws(PrintProblem) -> String
  /// Writes several files into a folder, one table in each; `nil` for formats with one file.
  package private(set) var files:
    (@Sendable (PrintDocument, PrintSettings) throws(PrintProblem) -> [PrintedFile])?

  init(
    _ id: String, _ about: Term, tool: Tool? = nil, ending: String? = nil, looks: Set<Look> = [],
    write: @escaping @Sendable (PrintDocument, PrintSettings) throws(PrintProblem) -> String
  ) {
    self.id = id
    self.about = about
    self.tool = tool
    self.ending = ending ?? id
    self.looks = looks
    self.write = write
  }

  /// Whether the format shows the colours of a theme.
  package var isColoured: Bool { looks.contains(.theme) }

  /// The choices that the format offers.
  ///
  /// A picture of one chart has no screen and no signs to choose.
  package func looks(ofPane: Bool) -> Set<Look> {
    ofPane && looks.contains(.screen) ? looks.subtracting([.screen, .signs]) : looks
  }
}

/// The formats, in the order of the help.
///
/// A new format is one row here and a folder.
package let printForms: [PrintForm] = [
  PrintForm(
    "text", .help(.text), ending: "txt", looks: [.paper, .signs],
    write: TextPages.text(of:_:)
  ).ofOnePane,
  PrintForm(
    "ansi", .help(.ansi), looks: [.paper, .signs, .theme],
    write: ANSIPages.text(of:_:)
  ).ofOnePane,
  PrintForm(
    "html", .help(.html), looks: [.paper],
    write: HTMLPages.text(of:_:)
  ).ofOnePane,
  PrintForm(
    "svg", .help(.svg), looks: [.screen, .signs, .theme],
    write: Pictures.text(of:_:)),
  PrintForm(
    "csv",
    .help(.csv), looks: [.program],
    write: DataFiles.csv(of:_:)
  ).with(DataFiles.csvFiles(of:_:)),
  PrintForm(
    "json", .help(.json), write: DataFiles.json(of:_:)
  ).ofOnePane,
  PrintForm("md", .help(.markdown), write: MarkdownPages.text(of:_:)).ofOnePane,
  PrintForm(
    "pdf", .help(.pdf), tool: .weasyprint, looks: [.paper],
    write: HTMLPages.text(of:_:)
  ).ofOnePane,
  PrintForm("ods", .workbook(.form), ending: "fods", write: FlatODS.text(of:_:)).ofOnePane,
]

/// One of several files.
///
/// Its name has letters, digits and `-`.
package struct PrintedFile: Equatable, Sendable {
  package let name: String
  package let text: String
}

extension PrintForm {
  /// The format with a way to write several files into a folder.
  fileprivate func with(
    _ files:
      @escaping @Sendable (PrintDocument, PrintSettings) throws(PrintProblem) ->
      [PrintedFile]
  ) -> PrintForm {
    var copy = self
    copy.files = files
    return copy
  }

  /// The format with a choice of one pane.
  ///
  /// Formats without this choose the pane themselves.
  fileprivate var ofOnePane: PrintForm {
    let (id, write) = (id, write)
    return PrintForm(id, about, tool: tool, ending: ending, looks: looks) {
      document, settings throws(PrintProblem) in
      try write(try document.keeping(settings.pane, as: id), settings)
    }
  }
}
