import Boards
import SnapshotStore
import TerminalScreen
import Wording

/// `ptg`: the dashboard on the current snapshot.
struct DashboardVerb: Verb {
  static let name = ""
  static let summary = "the dashboard of a Prosperity Threat Group, on the current snapshot"
  static let operands = "[VERB] [OPTIONS]"
  static let options = ViewOptions.names + [.version]

  let view: ViewOptions

  init(_ arguments: inout Arguments) throws(UsageError) {
    view = try ViewOptions(arguments)
  }

  func run(in environment: Environment) throws {
    guard environment.isInputTerminal, environment.isOutputTerminal else {
      throw UsageError(
        "ptg: found no terminal to draw on, expected one; 'ptg print BOARD' needs none")
    }
    if case .signal(let signal) = try show(in: environment) { Screen.die(of: signal) }
  }

  /// Runs the dashboard; when it returns, terminal and temporary folder are given back.
  private func show(in environment: Environment) throws -> Dashboard.End {
    let library = try ThemeLibrary(environment, folder: view.themesFolder)
    let themes = try library.ordered(startingWith: view.theme)
    let access = try SnapshotAccess(view, in: environment)
    let request = try view.request(to: access.snapshot)
    var state = DashboardState(
      start: .board(boardCatalogue[0].id), scope: request.scope, month: request.month,
      language: view.language, isSafe: view.isSafe)
    state.message = library.problems.first.map { state.words.themeLeftOut($0.inBrief) }
    let freshness = Freshness(access.snapshot.header, now: environment.now())
    var dashboard = try Dashboard(
      path: access.path, state: state, themes: themes, freshness: freshness.word,
      options: ScreenOptions(
        terminalName: environment.terminal, localeName: environment.locale,
        isWithoutColor: environment.hasNoColor))
    return try dashboard.run()
  }
}
