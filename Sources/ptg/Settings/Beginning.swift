import Boards
import Sheets
import SnapshotStore
import ThreatDomain
import Wording

/// The state at the start: from the options, else the last session, else the settings, else
/// defaults.
struct Beginning: Equatable, Sendable {
  let board: String
  /// The page of the last session, opened where the snapshot still has it.
  var page: Place?
  let scope: Scope
  let language: Language
  /// The name of the theme; `nil` for the default theme.
  let theme: String?
  let isSafe: Bool
  /// Whether records with handling code C are left out, also outside the safe view.
  let leavesOut: Bool
  let usesMouse: Bool?
  /// Settings that cannot be used, because of their text or of this snapshot.
  let problems: [SettingProblem]

  /// - Parameters:
  ///   - asked: The scope that the options ask for; `nil` where they ask for none.
  ///   - place: The board or page that `--open` asks for.
  ///   - themes: The names of the themes that there are; `nil` where nothing is drawn.
  init(
    _ options: ViewOptions, _ remembered: Remembered, directory: Directory, themes: [String]?,
    scope asked: Scope? = nil, opening place: Place? = nil
  ) {
    let (left, settings) = (remembered.restored, remembered.settings)
    board = place?.boardID ?? left?.board ?? settings.board ?? boardCatalogue[0].id
    // A scope or a place on the command line is not about the page of the last time.
    page = place.map { $0.boardID == nil ? $0 : nil } ?? (asked == nil ? left?.page : nil)
    let known = { (scope: Scope?) in scope.flatMap { directory.knows($0) ? $0 : nil } }
    scope =
      asked ?? known(left?.scope) ?? known(settings.scope)
      ?? directory.recipient
    language = remembered.language(asked: options.language)
    let there = { (name: String?) in name.flatMap { themes?.contains($0) == true ? $0 : nil } }
    theme = options.theme ?? there(left?.theme) ?? there(settings.theme)
    // The safe view must not be lost: if any source asks for it, it is on.
    isSafe = remembered.isSafe(options)
    leavesOut = remembered.leavesOut
    usesMouse = left?.usesMouse ?? settings.usesMouse
    problems =
      remembered.problems
      + Beginning.problems(settings, directory, themes, remembered.settingsPath)
  }

  private static func problems(
    _ settings: Settings, _ directory: Directory, _ themes: [String]?, _ file: String
  ) -> [SettingProblem] {
    let theme = settings.theme.flatMap { name -> SettingProblem? in
      guard let themes, !themes.contains(name) else { return nil }
      return SettingProblem(
        place: file, found: { _ in "theme = '\(name)'" }, expected: { $0.say.oneOf(themes) })
    }
    let scope = settings.scope.flatMap { scope -> SettingProblem? in
      guard !directory.knows(scope) else { return nil }
      return SettingProblem(
        place: file, found: { _ in "'\(scope)'" },
        expected: { $0[.setting(.scopeOfSnapshot)] })
    }
    return [theme, scope].compactMap(\.self)
  }
}
