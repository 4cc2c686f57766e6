import Sheets
import ThreatDomain
import Wording

/// A ``BoardChoice`` as a value: what keys, help, palette, `--set` and plain lines are fed from.
package struct BoardControl: Sendable {
  /// One of the ways in which the board can stand.
  package struct State: Equatable, Sendable {
    /// The word for `--set`.
    package let id: String
    package let title: Term
    /// The pane that gets the cursor with it; `nil` leaves the cursor where it is.
    package let pane: String?

    init(_ choice: some BoardChoice) {
      id = choice.rawValue
      title = choice.title
      pane = choice.pane
    }
  }

  package let id: Control
  /// What it changes between, in order.
  package let states: [State]
  /// The state that holds until another is asked for.
  package let usual: State
  /// Why it changes nothing for a region or a force; `nil` where it does.
  package let whyOnlyNational: Term?
  /// What is tried by it; `nil` where it tries nothing.
  package let trial: (any BoardTrial.Type)?

  init<Choice: BoardChoice>(_: Choice.Type) {
    id = Choice.control
    states = Choice.allCases.map { State($0) }
    usual = State(Choice.usual)
    whyOnlyNational = Choice.whyOnlyNational
    trial = Choice.self as? any BoardTrial.Type
  }

  /// Why it changes nothing for this scope; `nil` where it does.
  package func reason(for scope: Scope) -> Term? { scope == .national ? nil : whyOnlyNational }

  /// The names of its states, as help and messages list them: `tier|force|type|region`.
  package var stateNames: String { states.map(\.id).joined(separator: "|") }

  /// The state of that name; `nil` where there is none.
  package func state(named name: String) -> State? { states.first { $0.id == name } }

  /// The state that holds.
  package func state(in choices: Choices) -> State {
    choices[id].flatMap { state(named: $0) } ?? usual
  }

  /// The state after the one that holds: after the last comes the first.
  package func next(in choices: Choices) -> State {
    let position = states.firstIndex(of: state(in: choices)) ?? 0
    return states[(position + 1) % states.count]
  }
}

extension Place {
  /// What can be changed there.
  package var controls: [BoardControl] {
    switch self {
    case .board(let id): Board.named(id)?.controls ?? []
    case .page(let kind, _): Page.named(kind)?.controls ?? []
    }
  }

  /// What a print can set: what is tried belongs to a visit.
  package var settableControls: [BoardControl] { controls.filter { $0.trial == nil } }

  /// The control of that name, where the place has it.
  package func control(_ id: Control) -> BoardControl? { controls.first { $0.id == id } }

  /// The control by which values of the board's own are tried; `nil` where none are.
  package var trial: BoardControl? { controls.first { $0.trial != nil } }

  /// The choices that show each of its views; those of nobody where it has one alone.
  package var views: [Choices] {
    guard let control = control(.view) else { return [Choices()] }
    return control.states.map { state in
      var choices = Choices()
      choices[.view] = state.id
      return choices
    }
  }
}
