import Boards
import Sheets
import ThreatDomain

/// The controls of a board that `--set` changes, as keys do on the screen.
extension PrintOptions {
  static func choices(
    _ arguments: Arguments, of subject: Subject, in scope: Scope
  ) throws(UsageError) -> Choices {
    guard let text = arguments.argument(.set) else { return Choices() }
    guard case .place(let place) = subject else {
      throw UsageError("--set: found with the pack, expected with one board or page")
    }
    let controls = place.settableControls
    guard !controls.isEmpty else {
      throw UsageError("--set: found '\(text)', but nothing can be set about '\(place.text)'")
    }
    var choices = Choices()
    for word in text.split(separator: ",", omittingEmptySubsequences: false) {
      let sides = word.split(separator: "=", maxSplits: 1).map(String.init)
      guard sides.count == 2, let control = controls.first(where: { $0.id.rawValue == sides[0] }),
        let state = control.state(named: sides[1])
      else {
        let known = controls.map(\.grammar).joined(separator: ", ")
        throw UsageError("--set: found '\(word)', expected some of \(known), joined by commas")
      }
      guard control.reason(for: scope) == nil else {
        throw UsageError("--set: found '\(word)' for \(scope), expected it for the nation alone")
      }
      choices[control.id] = state.id
    }
    return choices
  }

  /// The controls of each board and kind of page: `view=tier view=force`.
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
