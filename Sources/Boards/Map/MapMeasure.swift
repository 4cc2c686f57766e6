import Sheets
import ThreatDomain
import Wording

/// What the map of forces shows of each.
enum MapMeasure: String, BoardChoice {
  case rate, reports, loss
  case lossPerHead = "loss-per-head"
  case vulnerable
  case repeated = "repeat"
  case onYear = "on-year"
  case signal
  case openItems = "open-items"
  case highItems = "p1-p2"

  static let control = Control.mapMeasure
  static let usual = MapMeasure.rate

  /// What is counted, per what.
  var title: Term {
    switch self {
    case .rate: .pane(.forcesPerHead)
    case .reports: .threats(.mapReports)
    case .loss: .threats(.mapLoss)
    case .lossPerHead: .threats(.mapLossPerHead)
    case .vulnerable: .threats(.mapVulnerable)
    case .repeated: .threats(.mapRepeated)
    case .onYear: .threats(.mapOnYear)
    case .signal: .threats(.mapSignal)
    case .openItems: .threats(.mapOpenItems)
    case .highItems: .threats(.mapHighItems)
    }
  }

  /// The column of the map's data that holds it.
  var column: String {
    switch self {
    case .rate: "per_10000"
    case .reports: "reports"
    case .loss: "loss_pence"
    case .lossPerHead: "loss_pence_per_head"
    case .vulnerable: "vulnerable_share"
    case .repeated: "repeat_share"
    case .onYear: "on_year_before"
    case .signal: "signal"
    case .openItems: "open_items"
    case .highItems: "p1_p2_items"
    }
  }

  /// Whether it grows with the force: then even steps would tell no two small ones apart.
  var growsWithForce: Bool {
    switch self {
    case .reports, .loss, .openItems, .highItems: true
    case .rate, .lossPerHead, .vulnerable, .repeated, .onYear, .signal: false
    }
  }

  /// The measure for months gone by: the grid and a signal are known for today alone.
  var byMonth: MapMeasure {
    switch self {
    case .signal, .openItems, .highItems: .reports
    case .rate, .reports, .loss, .lossPerHead, .vulnerable, .repeated, .onYear: self
    }
  }
}

/// Whose reports the map counts.
enum MapSubject: Equatable, Sendable {
  case allFraud
  /// A group of fraud types, as in ``FraudType/groupName``.
  case group(String)

  /// The name of the group; `nil` for all fraud.
  var group: String? { if case .group(let name) = self { name } else { nil } }

  /// What the map counts of a force, in the month.
  func slice(of force: String, _ request: BoardRequest) -> DemandSlice {
    request.slice(.force(force), group.map { .group($0) } ?? .all)
  }
}
