import Sheets
import Wording

/// What the performance board shows first.
enum PerformanceView: String, BoardChoice {
  case measures, records, forces

  static let control = Control.view
  static let usual = PerformanceView.measures

  var pane: String? {
    switch self {
    case .measures: "measures"
    case .records: "worked"
    case .forces: "apart"
    }
  }

  var title: Term {
    switch self {
    case .measures: .worked(.measuresFirst)
    case .records: .worked(.recordsFirst)
    case .forces: .worked(.forcesFirst)
    }
  }
}
