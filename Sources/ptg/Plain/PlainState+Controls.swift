import Boards
import Sheets
import Wording

/// Changes the controls of a board, and explains its figures.
extension PlainState {
  /// Sets a control of the board to its next state.
  mutating func change(_ id: Control) -> PlainReply {
    guard let control = place.control(id) else {
      return .message(words[.notice(.noGrouping)] + ".")
    }
    return choose(control.next(in: choices), of: control)
  }

  private mutating func choose(
    _ state: BoardControl.State, of control: BoardControl
  ) -> PlainReply {
    if let reason = control.reason(for: scope) { return .message(words[reason] + ".") }
    choices[control.id] = state.id
    return .place
  }

  /// Sets a control: `view type` to a state, `view` to the next; without words it lists the
  /// controls.
  mutating func set(_ rest: String) -> PlainReply {
    let typed = rest.split(separator: " ").map(String.init)
    let controls = place.controls
    guard let control = controls.first(where: { $0.id.rawValue == typed.first?.lowercased() })
    else {
      let known = controls.map { "\($0.id.rawValue) \($0.stateNames)" }
      return .message(
        known.isEmpty ? words[.notice(.noGrouping)] + "." : words.say.noSuch(rest, expected: known))
    }
    guard typed.count > 1 else { return change(control.id) }
    guard let state = control.state(named: typed[1]) else {
      return .message(words.say.noSuch(typed[1], expected: control.states.map(\.id)))
    }
    return choose(state, of: control)
  }

  /// The figure whose name holds the words; where several do, the one that holds nothing more.
  mutating func explain(_ text: String, in world: PlainSurroundings) -> PlainReply {
    let wanted = text.lowercased().split(separator: " ")
    let found = world.figures.filter { figure in
      let label = figure.label.lowercased()
      return wanted.allSatisfy { label.contains($0) }
    }
    guard let first = found.first else { return .message(words.say.foundNothing(text)) }
    let isPlain = found.count == 1 || found.allSatisfy { $0.figure == first.figure }
    if isPlain && !wanted.isEmpty { return .explanation(first) }
    if let exact = found.first(where: { $0.label.lowercased() == text }) {
      return .explanation(exact)
    }
    let options = found.reduce(into: [PlainChoice.Option]()) { options, figure in
      if options.contains(where: { $0.name == figure.label }) { return }
      options.append(PlainChoice.Option(name: figure.label, meaning: .figure(figure)))
    }
    return options.count == 1 ? .explanation(first) : ask(text, options)
  }
}
