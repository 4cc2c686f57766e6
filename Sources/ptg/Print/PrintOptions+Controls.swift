import Boards
import Sheets
import SnapshotStore
import ThreatDomain
import Wording

/// The controls of a board that `--set` changes, as keys do on the screen.
extension PrintOptions {
  static func choices(
    _ arguments: Arguments, of subject: Subject
  ) throws(UsageError) -> Choices {
    guard let text = arguments.argument(.set) else { return Choices() }
    guard case .place(let place) = subject else {
      throw UsageError { $0.say.goesWithOneBoard(OptionName.set.typed) }
    }
    let controls = place.settableControls
    guard !controls.isEmpty else { throw UsageError { $0.say.nothingToSet(place.text) } }
    var choices = Choices()
    for word in text.split(separator: ",", omittingEmptySubsequences: false) {
      let sides = word.split(separator: "=", maxSplits: 1).map(String.init)
      guard sides.count == 2, let control = controls.first(where: { $0.id.rawValue == sides[0] }),
        let state = control.state(named: sides[1])
      else { throw unknown(String(word), among: controls) }
      choices[control.id] = state.id
    }
    return choices
  }

  private static func unknown(_ word: String, among controls: [BoardControl]) -> UsageError {
    let known = KnownWords(
      controls.flatMap { control in control.states.map { "\(control.id.rawValue)=\($0.id)" } })
    let (near, grammar) = (known.meant(by: word), controls.map(\.grammar))
    return UsageError { $0.say.cannotSet(word, near: near, grammar: grammar) }
  }

  /// Refuses what is set and changes nothing for the scope: whoever sets it expects something.
  func refuseIdleChoices(for scope: Scope) throws(UsageError) {
    guard case .place(let place) = subject else { return }
    for control in place.settableControls where choices[control.id] != nil {
      guard control.reason(for: scope) == nil else {
        throw UsageError { [name = control.id.rawValue] in
          $0.say.setsNationAlone(name, scope: "\(scope)")
        }
      }
    }
  }

  /// The options with the page that is meant in this snapshot, where it was typed by name.
  func found(in snapshot: borrowing Snapshot, _ scope: Scope) throws -> PrintOptions {
    guard case .place(let place) = subject else { return self }
    var found = self
    found.arrangement = try arrangement.resolved(in: snapshot, scope, isSafe: view.isSafe)
    found.subject = .place(
      try TypedPlace(place).find(in: snapshot, scope, isSafe: view.isSafe))
    return found
  }

  /// What can be set about each board and kind of page: `view=tier view=force`.
  static var settings: [(name: String, about: String)] {
    let boards = boardCatalogue.map { ($0.id, Place.board($0.id)) }
    let pages = pageCatalogue.map { ($0.kind, Place.page($0.kind, id: "")) }
    return (boards + pages).compactMap { name, place in
      let words = place.settableControls.flatMap { control in
        control.states.map { "\(control.id.rawValue)=\($0.id)" }
      }
      return words.isEmpty ? nil : (name, words.joined(separator: " "))
    }
  }
}

extension BoardControl {
  /// The control and its states: `view=tier|force|type|region`.
  fileprivate var grammar: String {
    "\(id.rawValue)=\(stateNames)"
  }
}
