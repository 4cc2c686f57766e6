import Sheets
import Wording

/// In which order the board of changes lists them.
enum ChangeOrder: String, BoardChoice {
  case date, kind, place

  static let control = Control.view
  static let usual = ChangeOrder.date

  var title: Term {
    switch self {
    case .date: .changes(.byDate)
    case .kind: .changes(.byKind)
    case .place: .changes(.byPlace)
    }
  }
}
