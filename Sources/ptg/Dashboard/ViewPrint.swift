import Printing

/// A form in which the view in sight is printed, or its data written.
struct ViewPrint: Equatable, Sendable {
  /// The name of the form, as `--format` takes it.
  let form: String
  /// The paper, as `--paper` takes it; `nil` for forms without paper, and for A4.
  var paper: String?
  /// The pane that is printed alone; `nil` for all of them.
  var pane: String?
  /// Whether every table has a file of its own in a folder.
  var isFolder = false

  /// What the name of the file ends in.
  var ending: String {
    if isFolder { return "/" }
    let ending = printForms.first { $0.id == form }?.ending
    return ".\(ending ?? form)"
  }

  /// What prints it, after the words that say which view it is.
  func words(output: String? = nil) -> [String] {
    let parts: [(String, String?)] = [
      ("--format", form), ("--paper", paper), ("--pane", pane), ("--output", output),
    ]
    return parts.flatMap { name, value in value.map { [name, $0] } ?? [] }
  }
}

/// What can be copied of the view in sight.
enum ViewCopy: Equatable, Sendable {
  /// A figure, or a row.
  case text(String)
  /// The command that opens the place.
  case opening
  /// The command that prints the view.
  case printing
}
