import ThreatDomain
import Boards
import CellCanvas
import ExportSync
import Platform
import Sheets
import SnapshotStore
import TerminalScreen
import Wording

/// The verb `ptg`: the dashboard on the current snapshot, on a full screen or in plain lines.
struct DashboardVerb: Verb {
  static let name = ""
  static let summary = Term.verb(.dashboard)
  static let operands: Term? = .operand(.afterPtg)
  static let options = ViewOptions.names + [.open, .plain, .backup, .version]

  let view: ViewOptions
  /// The board or page to begin with; `nil` for that of the last time.
  let place: TypedPlace?
  let isPlain: Bool
  /// The folder for backups of the option; `nil` for that of the settings.
  let backupFolder: String?

  init(_ arguments: inout Arguments) throws(UsageError) {
    view = try ViewOptions(arguments)
    place = try arguments.text(.open, expected: .expected(.boardOrPage))
      .map { text throws(UsageError) in try TypedPlace(text, known: BoardName.all) }
    isPlain = arguments.has(.plain)
    backupFolder = try arguments.text(.backup, expected: .expected(.folder))
  }

  func run(in environment: Environment) throws {
    if isPlain { return try talk(in: environment) }
    guard environment.isInputTerminal, environment.isOutputTerminal else {
      throw UsageError { $0.say.needsTerminal }
    }
    if let reason = environment.reasonForPlain {
      try environment.say(SafeText(environment.words[reason]).wrapped(to: environment.plainWidth))
      return try talk(in: environment)
    }
    if case .signal(let signal) = try show(in: environment) { Screen.die(of: signal) }
  }

  /// Runs the dashboard; when it returns, the terminal is restored and the temporary folder
  /// removed.
  private func show(in environment: Environment) throws -> Dashboard.End {
    let library = try ThemeLibrary(environment, folder: view.themesFolder)
    _ = try library.ordered(startingWith: view.theme)
    let remembered = Remembered(environment, isSample: view.isSample)
    let access = try SnapshotAccess(
      view, clearance: remembered.clearance(view), in: environment)
    let start = try beginning(
      from: access.snapshot, remembered, themes: library.themes.map(\.name))
    let board = remembered.settings.board ?? boardCatalogue[0].id
    var state = DashboardState(
      start.beginning, start: board, month: start.request.month)
    let problems = start.beginning.problems
    let backup = backup(environment)
    let backupFault = backup?.makeBeforeUpdate(at: environment.now())
    state.message =
      problems.first { !$0.turnedOn.isEmpty }?.brief(state.words)
      ?? backupFault?.text(in: state.words)
      ?? library.problems.first.map { state.words.say.themeLeftOut($0.inBrief) }
      ?? problems.first?.brief(state.words)
    state.shelf = access.shelf
    state.source = view.sourceWords
    state.base = view.since
    let visit =
      access.shelf.standing == .current
      ? LastVisit(export: access.snapshot.header.serial, day: environment.now().day)
      : remembered.session?.visit
    var dashboard = try Dashboard(
      access, state: state,
      themes: try library.ordered(startingWith: start.beginning.theme), clock: environment,
      options: ScreenOptions(
        terminalName: environment.terminal, localeName: environment.locale,
        isWithoutColor: environment.hasNoColor, lacksClipboard: environment.lacksClipboard),
      blankAfterMinutes: remembered.settings.blankAfterMinutes ?? IdleTime.usualMinutes)
    dashboard.backup = backup
    if !view.isSample {
      // What fails now is told when the dashboard closes and keeps the session again.
      dashboard.keepProtection = { session in
        try? SettingsFile.session(environment).write(session.visited(visit))
      }
    }
    let end = try dashboard.run()
    keep(dashboard.session.visited(visit), environment)
    if !view.isSample { dashboard.desk.journal?.keepIndex() }
    if let fault = dashboard.backUpOnLeaving() {
      environment.complain("ptg: \(fault.text(in: environment.words))")
    }
    if let fault = dashboard.fileFault { environment.complain("ptg: \(fault)") }
    start.beginning.problems.forEach {
      environment.complain("ptg: \($0.text(in: environment.words))")
    }
    return end
  }

  /// Runs the plain dialogue until the reader leaves or the input ends.
  private func talk(in environment: Environment) throws {
    var environment = environment
    environment.showsProgress = false
    // A script starts the same way each time; a person continues from the last session.
    let isPerson = environment.isInputTerminal
    let remembered = Remembered(environment, isSample: view.isSample || !isPerson)
    let access = try SnapshotAccess(
      view, clearance: remembered.clearance(view), in: environment)
    let start = try beginning(from: access.snapshot, remembered, themes: nil)
    start.beginning.problems.forEach {
      environment.complain("ptg: \($0.text(in: environment.words))")
    }
    var state = PlainState(start.beginning, month: start.request.month)
    if !view.isSample {
      // Into a pipe goes only what may leave the screen.
      state.journal =
        isPerson
        ? try JournalAccess(in: access.data, environment, isSample: false).own() : access.journal
    }
    var dialogue = try PlainDialogue(
      access, source: view.sourceWords, base: view.since, since: remembered.session?.visit,
      state: state, in: environment)
    try dialogue.run()
    if dialogue.hasWritten, !view.isSample {
      dialogue.journal.keepIndex()
      if let fault = backup(environment)?.makeIfChosen(at: environment.now()) {
        environment.complain("ptg: \(fault.text(in: environment.words))")
      }
    }
    guard isPerson else { return }
    keep(dialogue.state.session(after: remembered.session).visited(dialogue.visit), environment)
  }

  /// The backups of the journal; `nil` for the sample, which keeps nothing.
  private func backup(_ environment: Environment) -> JournalBackup? {
    view.isSample
      ? nil : JournalBackup(of: environment.data(view), into: backupFolder, environment)
  }

  /// The state at the start, and the request that the options make.
  private func beginning(
    from snapshot: borrowing Snapshot, _ remembered: Remembered, themes: [String]?
  ) throws -> (beginning: Beginning, request: BoardRequest) {
    var request = try view.request(to: snapshot)
    let opened = try place?.find(
      in: snapshot, request.scope, isSafe: remembered.isSafe(view))
    var beginning = Beginning(
      view, remembered, directory: snapshot.directory, themes: themes,
      scope: view.scope == nil ? nil : request.scope, opening: opened)
    request.scope = beginning.scope
    if let page = beginning.page, try page.load(from: snapshot, request) == nil {
      // A page of the last time may be gone; one that was asked for now is missed.
      if page == opened, let place { throw NothingFound(try place.notFound(in: snapshot)) }
      beginning.page = nil
    }
    return (beginning, request)
  }

  /// Keeps the session for the next run, but not for the sample.
  private func keep(_ session: Session, _ environment: Environment) {
    guard !view.isSample else { return }
    do {
      try SettingsFile.session(environment).write(session)
    } catch {
      environment.complain("ptg: \(error). The next start will not begin where this one ended.")
    }
  }
}

extension Environment {
  /// Why this terminal cannot show a full screen; `nil` where it can.
  fileprivate var reasonForPlain: Term? {
    switch terminal {
    case nil: .plain(.plainNoTerminal)
    case "dumb": .plain(.plainDumbTerminal)
    default: nil
    }
  }
}
