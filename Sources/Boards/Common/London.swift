import Sheets
import ThreatDomain
import Wording

/// Whether national figures include London.
enum London: String, BoardChoice {
  case kept = "in"
  case leftOut = "out"

  static let control = Control.london
  static let usual = London.kept
  static func whyIdle(in scope: Scope) -> Term? {
    scope == .national ? nil : .demand(.londonOnlyNational)
  }

  var title: Term {
    switch self {
    case .kept: .demand(.londonIn)
    case .leftOut: .demand(.londonOut)
    }
  }

  /// Whether the request leaves London out.
  ///
  /// That is possible only for the whole nation.
  static func isLeftOut(of request: BoardRequest) -> Bool {
    request.scope == .national && request[London.self] == .leftOut
  }
}
