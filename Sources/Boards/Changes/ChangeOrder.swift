import Sheets
import Wording

/// The order of the list of changes.
enum ChangeOrder: String, BoardChoice {
  case weight, date, kind, place

  static let control = Control.view
  static let usual = ChangeOrder.weight

  var title: Term {
    switch self {
    case .weight: .changes(.byWeight)
    case .date: .changes(.byDate)
    case .kind: .changes(.byKind)
    case .place: .changes(.byPlace)
    }
  }
}
