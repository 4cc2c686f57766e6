import Boards
import SnapshotStore
import Sheets
import ThreatDomain
import Wording

/// What a place depends on besides itself: under the same view it says the same.
struct PlainView: Equatable, Sendable {
  let scope: Scope
  let month: Month
  let language: Language
  let isSafe: Bool
  let leavesOut: Bool
  let choices: Choices
  /// The export that answers, by its number.
  let export: Int

  init(_ state: PlainState, export: Int) {
    scope = state.scope
    month = state.month
    language = state.language
    isSafe = state.isSafe
    leavesOut = state.leavesOut
    choices = state.choices
    self.export = export
  }
}

extension PlainView {
  /// What is different from an earlier view of the place, a sentence each.
  ///
  /// - Parameters:
  ///   - scopeName: The scope of this view in words.
  ///   - leftOut: How many records this view leaves out, in a sentence; `nil` where it leaves none.
  func differences(
    from earlier: PlainView, at place: Place, scopeName: String, leftOut: String?
  ) -> [String] {
    let words = Words(language)
    let scope = earlier.scope == self.scope ? [] : [words.say.nowOf(scopeName)]
    let month = earlier.month == self.month ? [] : [words.say.nowIn(self.month)]
    return scope + month + hidden(from: earlier, words, leftOut: leftOut)
      + place.controls.compactMap { control in
        let state = control.state(in: choices)
        let isSame = state == control.state(in: earlier.choices)
        return isSame ? nil : words.asSentence(words[state.title])
      }
  }

  /// What is hidden that was not, and the other way round.
  private func hidden(from earlier: PlainView, _ words: Words, leftOut: String?) -> [String] {
    var terms: [Term] = []
    if isSafe != earlier.isSafe { terms.append(.notice(isSafe ? .safeOn : .safeOff)) }
    if leavesOut != earlier.leavesOut, !isSafe {
      terms.append(.notice(leavesOut ? .leaveOutOn : .leaveOutOff))
    }
    guard !terms.isEmpty else { return [] }
    return terms.map { words.asSentence(words[$0]) } + [leftOut].compactMap(\.self)
  }
}

/// What is to be said of a place, as values.
struct PlainReading: Equatable, Sendable {
  let view: PlainView
  /// What it shows of whom and of when, from which export, and what the view leaves out.
  let opening: [String]
  /// What the board says of itself, most important first.
  let own: [String]
  let rows: [String]

  /// As much as a listener keeps in mind.
  var headline: String { own.prefix(2).joined(separator: " ") }

  func saysTheSame(as other: PlainReading) -> Bool { own == other.own && rows == other.rows }
}

/// What the reader heard in this sitting, place by place.
struct PlainMemory: Sendable {
  /// How a place is said.
  enum Telling: Equatable, Sendable {
    /// For the first time, or in another language: as a whole.
    case whole
    /// The reader heard it under that view: only what is different and the headline.
    ///
    /// - Parameters:
    ///   - isReturn: Whether the reader was somewhere else meanwhile.
    ///   - isSame: Whether every figure is as it was.
    case brief(since: PlainView, isReturn: Bool, isSame: Bool)
  }

  private var heard: [Place: PlainReading] = [:]
  private var last: Place?

  /// How the place is to be said, which is then heard.
  mutating func tell(_ reading: PlainReading, at place: Place) -> Telling {
    defer {
      heard[place] = reading
      last = place
    }
    guard let earlier = heard[place], earlier.view.language == reading.view.language else {
      return .whole
    }
    return .brief(
      since: earlier.view, isReturn: place != last, isSame: earlier.saysTheSame(as: reading))
  }

  /// Forgets a place, so that it is said as a whole again.
  mutating func forget(_ place: Place) { heard[place] = nil }
}
