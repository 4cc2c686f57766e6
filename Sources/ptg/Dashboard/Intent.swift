import Boards
import ThreatDomain

/// What a key asks for; keys are only one way to ask.
enum Intent: Equatable, Sendable {
  case openBoard(String)
  case open(Place)
  /// Opens what the cursor stands on.
  case enter
  case back
  case move(Motion)
  case nextPane, previousPane
  case chooseRegion, chooseForce, chooseMonth
  case setScope(Scope)
  case setMonth(Month)
  case earlierMonth, laterMonth
  case nextGrouping
  case nextTheme
  case toggleLanguage
  case toggleSafeView
  case blank
  case help
  case redraw
  case suspend
  /// Back to the start board; from there, out.
  case quit
}
