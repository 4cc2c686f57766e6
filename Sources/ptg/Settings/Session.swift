import Boards
import Platform
import Sheets
import ThreatDomain
import Wording

/// Where and how the dashboard was left.
struct Session: Equatable, Sendable {
  var board: String?
  /// The page below the board; `nil` where the board itself was in sight.
  var page: Place?
  var scope: Scope?
  var theme: String?
  var language: Language?
  var isSafe: Bool?
  /// Whether records with handling code C were left out.
  var leavesOut: Bool?
  var usesMouse: Bool?
}

/// Every key of the session file.
let sessionTable: [SettingRow<Session>] = [
  SettingRow("board", "a board", "the board", \.board, read: Place.boardID, write: { $0 }),
  SettingRow(
    "page", "a page as KIND:ID", "the page below it", \.page, read: Place.knownPage,
    write: \.text),
  SettingRow("scope", "a scope", "the scope", \.scope, read: { Scope($0) }, write: \.description),
  .name("theme", "the name of a theme", "the theme", \.theme),
  SettingRow(
    "language", "en or cy", "the language", \.language, read: Language.init, write: \.rawValue),
  .protective("safe", "the safe view", as: "the safe view", \.isSafe),
  .protective(
    "leave-out", "records with handling code C left out", as: "handling code C left out",
    \.leavesOut),
  .choice("mouse", "the mouse", \.usesMouse),
]

extension SettingsFile {
  /// Reads what the program wrote at its last end.
  ///
  /// A value that went out of use is dropped in silence. A file of another form may be of a program
  /// that protects by other words, and one without an end may have lost them: that is said, and all
  /// that protects is on.
  func readSession(into session: inout Session) -> [SettingProblem] {
    let problems = read(into: &session, by: sessionTable)
    let protecting = problems.filter { !$0.turnedOn.isEmpty }
    guard protecting.isEmpty, Files.kind(of: path) != nil else { return protecting }
    if let strange = problems.first(where: \.isOfForm) {
      return [strange.turningOn(SettingsText.protect(&session, by: sessionTable))]
    }
    guard session.isSafe == nil else { return [] }
    return [
      SettingProblem(
        place: path, found: "no line 'safe'", expected: "safe = yes or no",
        turnedOn: SettingsText.protect(&session, by: sessionTable))
    ]
  }
}

extension Place {
  /// A page of a kind that there is.
  fileprivate static func knownPage(_ text: String) -> Place? {
    let place = Place(text)
    guard case .page(_, let id) = place, !id.isEmpty, place.isKnown else { return nil }
    return place
  }
}
