import Boards
import Sheets
import ThreatDomain

/// Carries the state from one run to the next.
extension DashboardState {
  init(_ beginning: Beginning, start: String, month: Month) {
    self.init(
      start: .board(start), scope: beginning.scope, month: month, language: beginning.language,
      isSafe: beginning.isSafe)
    leavesOut = beginning.leavesOut
    hasMouse = beginning.usesMouse ?? false
    open(board: beginning.board)
    if let page = beginning.page { open(page) }
  }

  /// The part of the state that is kept.
  ///
  /// - Parameter themes: The names of the themes, in the order of their positions.
  func session(themes: [String]) -> Session {
    let trail = trailBeforeStart ?? trail
    var session = Session(
      scope: scope, theme: themes.indices.contains(theme) ? themes[theme] : nil,
      language: language, isSafe: isSafe)
    session.leavesOut = leavesOut
    session.usesMouse = hasMouse
    if case .board(let id) = trail[0].place { session.board = id }
    if trail.count > 1 { session.page = trail[trail.count - 1].place }
    return session
  }
}
