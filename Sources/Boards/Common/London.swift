import Sheets
import ThreatDomain
import Wording

/// Whether figures of the nation hold those of London.
enum London: String, BoardChoice {
  case kept = "in"
  case leftOut = "out"

  static let control = Control.london
  static let usual = London.kept
  static let whyOnlyNational: Term? = .demand(.londonOnlyNational)

  var title: Term {
    switch self {
    case .kept: .demand(.londonIn)
    case .leftOut: .demand(.londonOut)
    }
  }

  /// Whether what is asked for lacks London: only where the whole nation is asked for.
  static func isLeftOut(of request: BoardRequest) -> Bool {
    request.scope == .national && request[London.self] == .leftOut
  }
}
