import Boards
import Sheets
import Wording

/// Changes the state of the board's controls, and the trial values in a "what if" trial.
///
/// Trial values belong to one visit and are not kept.
extension DashboardState {
  mutating func choose(_ choice: Intent.Choice, in world: Surroundings) throws(Refusal) {
    switch choice {
    case .next(let id):
      guard let control = visit.place.control(id) else { return }
      choose(control.next(in: visit.choices), of: control)
    case .nudge(let steps): try nudge(by: steps, in: world.shown)
    }
  }

  /// Changes a control to a state and shows the state's name.
  private mutating func choose(_ state: BoardControl.State, of control: BoardControl) {
    visit.choices[control.id] = state.id
    visit.view.awaitedPanes = [state.pane].compactMap(\.self)
    message = words[state.title]
  }

  private mutating func nudge(by steps: Int, in sheet: Sheet) throws(Refusal) {
    guard let control = visit.place.trial, let trial = control.trial,
      let name = trial.value(under: visit.view, in: sheet)
    else { return }
    switch trial.nudge(visit.choices.tried(by: control.id)[name], by: steps) {
    case .to(let value): visit.choices.setTried(value, for: name, by: control.id)
    case .stays(let why): throw .because(why)
    }
  }

  /// Ends a trial and restores the board's own values; `false` where there is no trial.
  mutating func endTrial() -> Bool {
    guard visit.isTrying, let control = visit.place.trial else { return false }
    choose(control.usual, of: control)
    return true
  }
}

extension Visit {
  /// Whether the board shows trial values and not its own.
  var isTrying: Bool { place.trial.map { $0.state(in: choices) != $0.usual } ?? false }

  /// The visit with the board's own values; a trial ends when the reader leaves the board.
  var withoutTrial: Visit {
    guard isTrying, let control = place.trial else { return self }
    var visit = self
    visit.choices[control.id] = nil
    visit.view.awaitedPanes = [control.usual.pane].compactMap(\.self)
    return visit
  }
}
