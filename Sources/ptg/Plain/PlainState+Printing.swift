import Boards
import Sheets
import ThreatDomain
import Wording

extension PlainState {
  /// The command that prints the place as it is heard now.
  ///
  /// - Parameter source: The words that say which snapshot is shown, such as `--sample`.
  func printCommand(source: [String]) -> String {
    let subject =
      switch place {
      case .board(let id): [id]
      case .page: ["--open", place.text]
      }
    let scope: [String] =
      switch place.scope == nil ? self.scope : .national {
      case .national: []
      case .region(let id): ["--region", id]
      case .force(let id): ["--force", id]
      }
    let set = place.settableControls.compactMap { control in
      let state = control.state(in: choices)
      let isSet = state != control.usual && control.reason(for: self.scope) == nil
      return isSet ? "\(control.id.rawValue)=\(state.id)" : nil
    }
    return ViewCommand.line(
      ["print"] + subject + source + scope + ["--month", "\(month)"]
        + (language == .english ? [] : ["--lang", language.rawValue])
        + (set.isEmpty ? [] : ["--set", set.joined(separator: ",")])
        + (isSafe ? ["--safe"] : leavesOut ? ["--handling", "leave-out"] : []))
  }
}
