import Boards
import CellCanvas
import JournalReturn
import MeetingJournal
import Sheets
import TerminalScreen
import ThreatDomain
import Wording

/// The board of returns: the entries, what was decided, and what is being typed.
struct AcceptState {
  /// What a key leads to outside the board.
  enum Effect: Equatable {
    /// Nothing; the board is drawn again.
    case none
    /// The decisions changed and are to be kept.
    case keep
    case write
    case leave
    case redraw
  }

  /// What is typed after `r`.
  enum Question: Equatable {
    case reason
    case day(reason: String)
  }

  let proposals: [Proposal]
  let words: Words
  /// The role that decides.
  let by: String
  let today: Day
  private(set) var decisions: [EventID: CentreDecision]
  var view = ViewState()
  private(set) var message: String?
  private(set) var question: Question?
  private(set) var typed = ""
  /// Whether `w` was pressed although entries are undecided.
  private var isAskedToWrite = false
  /// The conflict for which `a` was pressed once: agreeing it overrules what the row says now.
  private var askedConflict: EventID?

  init(
    _ proposals: [Proposal], decided: [EventID: CentreDecision], by: String, today: Day,
    _ words: Words
  ) {
    self.proposals = proposals
    decisions = decided
    self.by = by
    self.today = today
    self.words = words
  }

  /// - Parameter page: The number of rows that a page key moves.
  mutating func take(_ key: Key, in sheet: Sheet, page: Int) -> Effect {
    message = nil
    if question != nil { return type(key) }
    if let motion = Motion(key) {
      view.move(motion, in: sheet, page: page)
      return .none
    }
    let wasAsked = isAskedToWrite
    isAskedToWrite = false
    switch key {
    case .character("a"): return decide(.agree)
    case .character("r"):
      guard selected != nil else { return .none }
      (question, typed) = (.reason, "")
      return .none
    case .character("l"): return decide(.later)
    case .character("u"): return undo()
    case .character("w"): return write(wasAsked: wasAsked)
    case .character("q"), .escape: return .leave
    case .control("l"): return .redraw
    default:
      message = words[.exchange(.keyUnknown)]
      return .none
    }
  }

  private var selected: Proposal? {
    let row = view.rows[AcceptSheet.paneID] ?? 0
    return proposals.indices.contains(row) ? proposals[row] : nil
  }

  private mutating func decide(_ verdict: CentreDecision.Verdict) -> Effect {
    guard let proposal = selected else { return .none }
    guard verdict != .agree || proposal.standing != .unknownRecord else {
      message = words[.exchange(.cannotAgree)]
      return .none
    }
    guard verdict != .agree || proposal.standing != .unusable else {
      message = words[.exchange(.unusableHint)]
      return .none
    }
    if verdict == .agree, proposal.standing == .conflict, askedConflict != proposal.id {
      askedConflict = proposal.id
      message = words[.exchange(.conflictHint)]
      return .none
    }
    return settle(CentreDecision(verdict, by: by), on: proposal)
  }

  private mutating func undo() -> Effect {
    guard let proposal = selected, decisions.removeValue(forKey: proposal.id) != nil else {
      return .none
    }
    return .keep
  }

  /// Notes the decision and goes on to the next entry.
  private mutating func settle(_ decision: CentreDecision, on proposal: Proposal) -> Effect {
    decisions[proposal.id] = decision
    let row = view.rows[AcceptSheet.paneID] ?? 0
    view.rows[AcceptSheet.paneID] = min(row + 1, proposals.count - 1)
    return .keep
  }

  private mutating func write(wasAsked: Bool) -> Effect {
    guard decisions.count < proposals.count, !wasAsked else { return .write }
    isAskedToWrite = true
    message = words[.exchange(.writeAgain)]
    return .none
  }
}

/// What is typed at the foot.
extension AcceptState {
  var input: Frame.Input? {
    switch question {
    case .reason: Frame.Input(prompt: "\(words[.exchange(.askReason)]) ", text: typed)
    case .day:
      Frame.Input(
        prompt: "\(words[.exchange(.askDay)]) ", text: typed,
        note: words[.exchange(.askDayHint)])
    case nil: nil
    }
  }

  private mutating func type(_ key: Key) -> Effect {
    switch key {
    case .character(let character): typed.append(character)
    case .pasted(let text): typed += text.filter { !$0.isNewline }
    case .backspace where typed.isEmpty, .escape, .control("c"): question = nil
    case .backspace: typed.removeLast()
    case .control("u"): typed = ""
    case .enter: return answer()
    default: break
    }
    return .none
  }

  private mutating func answer() -> Effect {
    guard let proposal = selected, let question else { return .none }
    switch question {
    case .reason:
      guard typed.contains(where: { !$0.isWhitespace }) else {
        message = words[.exchange(.needsReason)]
        return .none
      }
      guard proposal.event.matter.knownKind == .escalation else {
        return refuse(proposal, because: typed, again: nil)
      }
      (self.question, typed) = (.day(reason: typed), "")
      return .none
    case .day(let reason):
      if typed.isEmpty { return refuse(proposal, because: reason, again: nil) }
      guard let day = TypedDay(typed, today: today, isAhead: true)?.day else {
        message = words[.exchange(.noDay)]
        return .none
      }
      return refuse(proposal, because: reason, again: day)
    }
  }

  private mutating func refuse(
    _ proposal: Proposal, because reason: String, again day: Day?
  ) -> Effect {
    (question, typed) = (nil, "")
    return settle(
      CentreDecision(.refuse, reason: reason, raiseAgainOn: day, by: by), on: proposal)
  }
}

extension Motion {
  /// The step that a key means; `nil` where it means none.
  fileprivate init?(_ key: Key) {
    switch key {
    case .up, .character("k"): self = .up
    case .down, .character("j"): self = .down
    case .pageUp, .control("b"): self = .pageUp
    case .pageDown, .control("f"): self = .pageDown
    case .home, .character("g"): self = .first
    case .end, .character("G"): self = .last
    default: return nil
    }
  }
}
