import Wording

/// Something about a board that one key changes: what its rows stand for, London, the span of months.
///
/// Keys, help, palette and `--set` are fed from here; a board says in ``Board/controls`` which it has.
package struct BoardControl: Equatable, Sendable {
  /// What is changed; the raw value is its name for `--set`.
  package enum ID: String, CaseIterable, Sendable {
    /// What the rows stand for.
    case view

    /// Whether other weights of the score model are tried.
    case whatIf = "what-if"
  }

  /// One of the ways in which the board can stand.
  package struct State: Equatable, Sendable {
    /// The value for `--set`: lower case, words joined by `-`.
    package let id: String
    package let title: Term
    /// The pane that gets the cursor with it; `nil` leaves the cursor where it is.
    package let pane: String?

    package init(_ id: String, _ title: Term, pane: String? = nil) {
      self.id = id
      self.title = title
      self.pane = pane
    }
  }

  package let id: ID
  /// What it changes between; the first one holds until another is asked for.
  package let states: [State]

  package init(_ id: ID, _ states: [State]) {
    precondition(!states.isEmpty, "a control has at least the state that holds at first")
    self.id = id
    self.states = states
  }

  /// The position of a state, counted around.
  package func position(_ number: Int) -> Int {
    (number % states.count + states.count) % states.count
  }
}

extension BoardControl.ID {
  /// The key that changes it to the next state.
  package var key: Character {
    switch self {
    case .view: "v"

    case .whatIf: "w"
    }
  }

  package var help: Term {
    switch self {
    case .view: .keyGrouping

    case .whatIf: .keyWhatIf
    }
  }
}

extension Place {
  /// What can be changed there; nothing on a page.
  package var controls: [BoardControl] {
    guard case .board(let id) = self else { return [] }
    return boardCatalogue.first { $0.id == id }?.controls ?? []
  }

  /// The control of that name, where it changes between anything there.
  package func control(_ id: BoardControl.ID) -> BoardControl? {
    controls.first { $0.id == id && $0.states.count > 1 }
  }
}
