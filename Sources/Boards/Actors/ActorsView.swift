import Sheets
import Wording

/// The table of the actors board that comes first and has the cursor.
enum ActorsView: String, BoardChoice {
  case ten, doubts, crossing

  static let control = Control.view
  static let usual = ActorsView.ten

  var title: Term {
    switch self {
    case .ten: .actors(.viewTen)
    case .doubts: .actors(.viewDoubts)
    case .crossing: .actors(.viewCrossing)
    }
  }

  var pane: String? { paneID }

  /// The pane of the table.
  var paneID: String { self == .ten ? "actors" : rawValue }
}
