import ThreatDomain
import Wording

/// Something about a board that one key changes: what its rows stand for, London, the span of months.
///
/// Keys, help, palette and `--set` are fed from here; a board says in ``Board/controls`` which it has.
package struct BoardControl: Equatable, Sendable {
  /// What is changed; the raw value is its name for `--set`.
  package enum ID: String, CaseIterable, Sendable {
    /// What the rows stand for.
    case view
    /// Whether figures of the nation hold London.
    case london
    /// Over which months figures are added up.
    case span
    /// Which investigations the grid shows, by their marks.
    case marks
    /// Whether the grid explains its levels.
    case definitions
    // The map of forces
    /// What it shows of each force.
    case mapMeasure = "map-measure"
    /// Which forces it shows.
    case mapArea = "map-area"
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
  /// Why it changes nothing for a region or a force; `nil` where it does.
  package let whyOnlyNational: Term?

  package init(_ id: ID, _ states: [State], whyOnlyNational: Term? = nil) {
    precondition(!states.isEmpty, "a control has at least the state that holds at first")
    self.id = id
    self.states = states
    self.whyOnlyNational = whyOnlyNational
  }

  /// Why it changes nothing for this scope; `nil` where it does.
  package func reason(for scope: Scope) -> Term? { scope == .national ? nil : whyOnlyNational }

  /// The names of its states, as help and messages list them: `tier|force|type|region`.
  package var stateNames: String { states.map(\.id).joined(separator: "|") }

  /// The position of the state of that name; `nil` where there is none.
  package func position(named name: String) -> Int? { states.firstIndex { $0.id == name } }

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
    case .london: "x"
    case .span: "c"
    case .marks: "o"
    case .definitions: "i"
    case .mapMeasure: "e"
    case .mapArea: "E"
    case .whatIf: "w"
    }
  }

  package var help: Term {
    switch self {
    case .view: .key(.keyGrouping)
    case .london: .demand(.keyLondon)
    case .span: .demand(.keySpan)
    case .marks: .grid(.keyMarks)
    case .definitions: .grid(.keyDefinitions)
    case .mapMeasure: .threats(.keyMapMeasure)
    case .mapArea: .threats(.keyMapArea)
    case .whatIf: .actors(.keyWhatIf)
    }
  }
}

extension Place {
  /// What can be changed there.
  package var controls: [BoardControl] {
    switch self {
    case .board(let id): boardCatalogue.first { $0.id == id }?.controls ?? []
    case .page(let kind, _): pageCatalogue.first { $0.kind == kind }?.controls ?? []
    }
  }

  /// Those of ``controls`` that change between anything.
  package var changeableControls: [BoardControl] { controls.filter { $0.states.count > 1 } }

  /// The control of that name, where it changes between anything there.
  package func control(_ id: BoardControl.ID) -> BoardControl? {
    changeableControls.first { $0.id == id }
  }
}
