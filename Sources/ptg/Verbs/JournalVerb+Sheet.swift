import Boards
import CellCanvas
import Platform
import Printing
import Sheets
import SnapshotStore
import Wording

/// `ptg journal sheet FORCE`: a page and a file to fill in, for a force without ptg.
extension JournalVerb {
  /// Which force, and what is written where.
  struct SheetTask {
    let force: TypedName
    fileprivate let print: PrintOptions
    /// Whether the form of the page was chosen.
    fileprivate let isFormChosen: Bool
    /// The folder for both files; `nil` where one of them is printed.
    fileprivate let out: String?

    init(_ arguments: inout Arguments) throws(UsageError) {
      let typed = try arguments.next(.operand(.name))
      force = TypedName(option: .force, kind: .force, text: typed)
      var opening = arguments.opening("\(Page.force.kind):\(typed)")
      var print = try PrintOptions(&opening)
      // It goes out by mail, as a pack does.
      print.handling = try PrintOptions.handling(arguments, of: .pack)
      self.print = print
      isFormChosen = arguments.has(.format)
      out = try arguments.text(.out, expected: .expected(.folder))
    }

    /// Whether the file is asked for, and not the page.
    fileprivate var isFileAlone: Bool { isFormChosen && print.form.id == "csv" }
  }

  func writeSheet(_ task: SheetTask, _ environment: Environment) throws {
    let sheet = try sheet(task, environment)
    guard let out = task.out else {
      guard task.isFileAlone else { return try page(of: sheet.force, task.print, environment) }
      guard let output = task.print.output else { return try environment.write(.output, sheet.csv) }
      return try environment.writeFile(Array(sheet.csv.utf8), to: output)
    }
    try Files.makeFolder(environment.absolute(out))
    var files = ["\(out)/\(ForceSheetFile.name(of: sheet.force))"]
    try environment.writeFile(Array(sheet.csv.utf8), to: files[0])
    if !task.isFileAlone {
      var print = task.print
      if !task.isFormChosen { print.form = JournalVerb.usualForm ?? print.form }
      let ending = print.form.id == "text" ? "txt" : print.form.id
      let path = "\(out)/sheet-\(sheet.force).\(ending)"
      print.output = path
      try page(of: sheet.force, print, environment)
      files.append(path)
    }
    try say(environment.words.say.forceSheetWritten(files), environment)
  }

  /// PDF where its tool is installed, else HTML.
  private static var usualForm: PrintForm? {
    let id = WeasyPrint().isThere ? "pdf" : "html"
    return printForms.first { $0.id == id }
  }

  private func page(of force: String, _ print: PrintOptions, _ environment: Environment) throws {
    var print = print
    print.subject = .place(.page(Page.forceSheet.kind, id: force))
    try PrintVerb(print: print).run(in: environment)
  }

  /// The id of the force, and the file that it fills in.
  private func sheet(
    _ task: SheetTask, _ environment: Environment
  ) throws -> (force: String, csv: String) {
    let access = try SnapshotAccess(view, clearance: task.print.clearance, in: environment)
    let directory = access.snapshot.directory
    let things = directory.namedThings
    guard let thing = try task.force.find(among: things, in: directory) else {
      throw NothingFound(task.force.notFound(among: things, in: directory))
    }
    var request = try view.request(to: access.snapshot)
    request.journal = access.journal
    guard let file = try ForceSheetFile(of: thing.id, from: access.snapshot, request) else {
      throw NothingFound(task.force.notFound(among: things, in: directory))
    }
    return (thing.id, file.csv)
  }
}
