import Boards
import CellCanvas
import ExportSync
import Printing
import Sheets
import SnapshotStore
import Wording

/// The verb `ptg print BOARD`: it prints one board or page, or the whole pack, without a screen.
struct PrintVerb: Verb {
  static let name = "print"
  static let summary = Term.verb(.print)
  static let operands: Term? = .operand(.board)
  static let details: [Term] = [.verb(.printBoard), .verb(.printSame)]
  static let lists = [
    HelpList(title: .help(.formats), rows: printForms.map { .init($0.id, $0.about) }),
    HelpList(
      title: .help(.csvColumns),
      rows: DataFiles.companions.map { .init($0.name, $0.about) }
        + [.init("printed", .help(.printed))]),
    HelpList(
      title: .help(.csvFields),
      rows: [
        .init(saying: { $0[.help(.emptyField)] }, about: { $0[.help(.notKnown)] }),
        .init("suppressed", .help(.keptBackBySafe)),
      ]),
    HelpList(
      title: .help(.sets), rows: PrintOptions.settings.map { .init($0.name, typed: $0.about) }),
    HelpList(
      title: .help(.packParts),
      rows: [
        .init(
          saying: { $0[.operand(.parts)] },
          about: { _ in PackPart.all.map(\.name).joined(separator: ", ") })
      ]),
  ]
  static let options = PrintOptions.names

  let print: PrintOptions

  init(print: PrintOptions) { self.print = print }

  init(_ arguments: inout Arguments) throws(UsageError) {
    print = try PrintOptions(&arguments)
  }

  func run(in environment: Environment) throws {
    let delivery = PrintDelivery(
      form: print.form, output: print.output, environment: environment,
      place: print.view.isSample
        ? environment.passingPlace : environment.workPlace(environment.data(print.view)))
    try delivery.check()
    let access = try SnapshotAccess(print.view, clearance: print.clearance, in: environment)
    var request = try print.view.request(to: access.snapshot)
    request.choices = print.choices
    request.journal = access.journal
    if let region = access.journal.region(of: print.subject) { request.scope = region }
    try print.refuseIdleChoices(for: request.scope)
    let proof = access.proof(environment)
    try proof?.checkFile(of: access.path)
    let freshness = Freshness(
      access.snapshot.header, access.shelf.standing, proof: proof, now: environment.now())
    let document = try PrintDesk(
      try print.found(in: access.snapshot, request.scope), request, freshness, in: environment
    ).document(from: access.snapshot)
    let settings = try settings(request.words, environment)
    if delivery.isIntoFolder, let files = print.form.files {
      return try delivery.deliver(try files(document, settings))
    }
    try delivery.deliver(try print.form.write(document, settings), of: document)
    guard print.form.files != nil, let left = DataFiles.leftOut(of: document, settings) else {
      return
    }
    environment.complain(
      environment.words.say.otherTables(print.form.id, shown: left.shown, others: left.others))
  }

  /// The settings with the requested theme, which is read only where the print has colours.
  private func settings(_ words: Words, _ environment: Environment) throws -> PrintSettings {
    var settings = print.settings
    settings.keys = (FootKey.common + FootKey.more).map { $0.entry(words) }
    settings.wayOut = FootKey.wayOut.map { $0.entry(words) }
    guard print.form.isColoured || print.view.theme != nil else { return settings }
    let library = try ThemeLibrary(environment, folder: print.view.themesFolder)
    settings.theme = try library.ordered(startingWith: print.view.theme)[0]
    settings.isThemeChosen = print.view.theme != nil
    if settings.theme.isASCII { settings.glyphs = .ascii }
    return settings
  }
}
