import Boards
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
  .choice("safe", "the safe view", \.isSafe),
  .choice("mouse", "the mouse", \.usesMouse),
]

extension Place {
  /// A page of a kind that there is.
  fileprivate static func knownPage(_ text: String) -> Place? {
    let place = Place(text)
    guard case .page(_, let id) = place, !id.isEmpty, place.isKnown else { return nil }
    return place
  }
}
