import Sheets
import Wording

/// Changes the look of the dashboard, and what it hides.
extension DashboardState {
  mutating func set(_ look: Intent.Look, in world: Surroundings) {
    switch look {
    case .theme(let position):
      theme = position
      if overlay == nil { message = words.say.theme(world.themes[position]) }
    case .language:
      language = language == .english ? .welsh : .english
      if language == .welsh, Words.drafts > 0 { message = words[.notice(.welshIsDraft)] }
    case .safeView:
      isSafe.toggle()
      message = isSafe ? words.asSentence(words[.notice(.safeOn)]) : words[.notice(.safeOff)]
    case .leaveOut:
      leavesOut.toggle()
      message = words[leavesOut ? .notice(.leaveOutOn) : .notice(.leaveOutOff)]
    case .blank: isBlank = true
    case .zoom: visit.view.isZoomed.toggle()
    case .present:
      isPresenting.toggle()
      message = isPresenting ? words[.notice(.presenting)] : nil
    }
  }

  /// Handles intents for the terminal; redrawing and suspending change no state.
  mutating func set(_ terminal: Intent.Terminal) {
    switch terminal {
    case .mouse:
      hasMouse.toggle()
      message = words[hasMouse ? .notice(.mouseOn) : .notice(.mouseOff)]
    case .redraw, .suspend: return
    }
  }
}
