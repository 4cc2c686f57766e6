import Sheets
import ThreatDomain
import Wording

/// Which of the two lists of victims the board shows.
enum VictimsView: String, BoardChoice {
  case both, vulnerable
  case repeated = "repeat"

  static let control = Control.view
  static let usual = VictimsView.both

  var lists: [VictimList] {
    switch self {
    case .both: VictimList.allCases
    case .vulnerable: [.vulnerable]
    case .repeated: [.repeated]
    }
  }

  var title: Term {
    switch self {
    case .both: .victims(.bothLists)
    case .vulnerable: .column(.vulnerableVictims)
    case .repeated: .column(.repeatVictims)
    }
  }
}
