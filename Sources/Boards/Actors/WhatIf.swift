import Sheets
import ThreatDomain
import Wording

/// Whether other weights of the score model are tried.
///
/// Each weight is multiplied by a factor.
enum WhatIf: String, BoardTrial {
  case off, on

  static let control = Control.whatIf
  static let usual = WhatIf.off

  /// The pane where weights are tried.
  static let paneID = "what-if"

  var title: Term {
    switch self {
    case .off: .actors(.whatIfOff)
    case .on: .actors(.whatIfOn)
    }
  }

  var pane: String? {
    switch self {
    case .off: ActorsView.ten.paneID
    case .on: WhatIf.paneID
    }
  }

  /// The id of the component whose weight is under the cursor.
  static func value(under view: ViewState, in sheet: Sheet) -> String? {
    guard let pane = view.focused(in: sheet), pane.id == paneID,
      let column = pane.data?.columns.firstIndex(where: { $0.id == .componentId }),
      case .text(let id) = view.selectedRow(in: sheet)?.fields[column].raw
    else { return nil }
    return id
  }

  static func nudge(_ factor: Double?, by steps: Int) -> Nudge {
    let old = factor ?? WeightTrial.ownFactor
    let new = ScoreModel.factor(old, nudgedBy: steps)
    guard new != old || steps == 0 else {
      return .stays(steps > 0 ? .actors(.mostWeight) : .actors(.leastWeight))
    }
    return .to(new == WeightTrial.ownFactor ? nil : new)
  }
}
