import Sheets
import ThreatDomain
import Wording

/// A ``BoardChoice`` as a value, for keys, help, the palette, `--set` and the plain mode.
package struct BoardControl: Sendable {
  /// One option of the choice.
  package struct State: Equatable, Sendable {
    /// The word for `--set`.
    package let id: String
    package let title: Term
    /// The pane that gets the cursor with this option; `nil` leaves the cursor where it is.
    package let pane: String?

    init(_ choice: some BoardChoice) {
      id = choice.rawValue
      title = choice.title
      pane = choice.pane
    }
  }

  package let id: Control
  /// The options, in order.
  package let states: [State]
  /// The option until the reader picks another.
  package let usual: State
  /// The values that the choice lets a reader try; `nil` where there are none.
  package let trial: (any BoardTrial.Type)?
  private let whyIdle: @Sendable (Scope) -> Term?

  init<Choice: BoardChoice>(_: Choice.Type) {
    id = Choice.control
    states = Choice.allCases.map { State($0) }
    usual = State(Choice.usual)
    whyIdle = Choice.whyIdle
    trial = Choice.self as? any BoardTrial.Type
  }

  /// Why the choice has no effect for this scope; `nil` where it has one.
  package func reason(for scope: Scope) -> Term? { whyIdle(scope) }

  /// The names of the options, as in help and messages: `tier
  /// force
  /// type
  /// region`.
  package var stateNames: String { states.map(\.id).joined(separator: "|") }

  /// The option with this name; `nil` where there is none.
  package func state(named name: String) -> State? { states.first { $0.id == name } }

  /// The current option.
  package func state(in choices: Choices) -> State {
    choices[id].flatMap { state(named: $0) } ?? usual
  }

  /// The option after the current one.
  ///
  /// After the last comes the first.
  package func next(in choices: Choices) -> State {
    let position = states.firstIndex(of: state(in: choices)) ?? 0
    return states[(position + 1) % states.count]
  }
}

extension Place {
  /// The choices that the place has.
  package var controls: [BoardControl] {
    switch self {
    case .board(let id): Board.named(id)?.controls ?? []
    case .page(let kind, _): Page.named(kind)?.controls ?? []
    }
  }

  /// The choices that a print can set.
  ///
  /// A choice with values to try belongs to a visit, so it is left out.
  package var settableControls: [BoardControl] { controls.filter { $0.trial == nil } }

  /// The choice with this name; `nil` where the place does not have it.
  package func control(_ id: Control) -> BoardControl? { controls.first { $0.id == id } }

  /// The choice with values to try; `nil` where there is none.
  package var trial: BoardControl? { controls.first { $0.trial != nil } }

  /// One set of choices for each view of the place.
  ///
  /// A place with one view has one empty set.
  package var views: [Choices] {
    guard let control = control(.view) else { return [Choices()] }
    return control.states.map { state in
      var choices = Choices()
      choices[.view] = state.id
      return choices
    }
  }
}
