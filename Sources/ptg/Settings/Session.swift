import Boards
import Platform
import Sheets
import ThreatDomain
import Wording

/// The state of the dashboard when the reader left it.
struct Session: Equatable, Sendable {
  var board: String?
  /// The page below the board; `nil` where the board itself was shown.
  var page: Place?
  var scope: Scope?
  var theme: String?
  var language: Language?
  var isSafe: Bool?
  /// Whether records with handling code C were left out.
  var leavesOut: Bool?
  var usesMouse: Bool?
  /// The export that was current at the last visit, by its number.
  var export: Int?
  /// The day of the last visit.
  var visited: Day?

  /// The last visit; `nil` where none was kept.
  var visit: LastVisit? {
    guard let export, let visited else { return nil }
    return LastVisit(export: export, day: visited)
  }

  /// The session with that visit as the last one.
  func visited(_ visit: LastVisit?) -> Session {
    var session = self
    session.export = visit?.export
    session.visited = visit?.day
    return session
  }
}

/// When somebody last looked at the boards, and which export was the current one.
struct LastVisit: Equatable, Sendable {
  let export: Int
  let day: Day
}

/// Every key of the session file.
///
/// ptg writes it itself: what a key takes is told of only where it protects something.
let sessionTable: [SettingRow<Session>] = [
  SettingRow("board", known, nil, \.board, read: Place.boardID, write: { $0 }),
  SettingRow("page", known, nil, \.page, read: Place.knownPage, write: \.text),
  SettingRow("scope", known, nil, \.scope, read: { Scope($0) }, write: \.description),
  .name("theme", .setting(.known), nil, \.theme),
  SettingRow("language", known, nil, \.language, read: Language.init, write: \.rawValue),
  .protective("safe", nil, as: .setting(.safeView), \.isSafe),
  .protective("leave-out", nil, as: .setting(.codeLeftOut), \.leavesOut),
  .choice("mouse", nil, \.usesMouse),
  SettingRow(
    "export", known, nil, \.export, read: { Int($0).flatMap { $0 > 0 ? $0 : nil } },
    write: { "\($0)" }),
  SettingRow("visited", known, nil, \.visited, read: { Day($0) }, write: \.description),
]

/// What a key takes that ptg alone writes.
private let known: Saying = { $0[.setting(.known)] }

extension SettingsFile {
  /// Reads the session that ptg wrote when it last ended.
  ///
  /// A value that no longer exists is dropped without a message. A file of another form may ask for
  /// protection in other words, and a file without an end may have lost it. Both are reported, and
  /// all protections are turned on.
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
        place: path, found: { $0[.setting(.noSafeLine)] },
        expected: { $0[.setting(.safeLine)] },
        turnedOn: SettingsText.protect(&session, by: sessionTable))
    ]
  }
}

extension Place {
  /// The page of a known kind; `nil` for other text.
  fileprivate static func knownPage(_ text: String) -> Place? {
    let place = Place(text)
    guard case .page(_, let id) = place, !id.isEmpty, place.isKnown else { return nil }
    return place
  }
}
