import ExportFormat
import Sheets
import ThreatDomain
import Wording

/// What the map of forces shows for each force.
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

  /// The title of the map: what is counted, and for each what.
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

  /// The column of the measure in data.
  var column: ColumnID {
    switch self {
    case .rate: .per10000
    case .reports: .reports
    case .loss: .lossPence
    case .lossPerHead: .lossPencePerHead
    case .vulnerable: .vulnerableShare
    case .repeated: .repeatShare
    case .onYear: .onYearBefore
    case .signal: .signal
    case .openItems: .openItems
    case .highItems: .p1P2Items
    }
  }

  /// The head of the column, and the name of the measure in a line.
  var head: Term {
    switch self {
    case .rate: .column(.perHead)
    case .reports: .column(.reports)
    case .loss: .column(.loss)
    case .lossPerHead: .threats(.lossPerHead)
    case .vulnerable: .column(.vulnerable)
    case .repeated: .column(.repeated)
    case .onYear: .column(.onYear)
    case .signal: .column(.signal)
    case .openItems: .threats(.openItems)
    case .highItems: .threats(.highItems)
    }
  }

  /// Whether larger forces have larger values.
  ///
  /// Even steps would then give all small forces one shade.
  var growsWithForce: Bool {
    switch self {
    case .reports, .loss, .openItems, .highItems: true
    case .rate, .lossPerHead, .vulnerable, .repeated, .onYear, .signal: false
    }
  }

  /// The table of the export that the measure counts.
  var table: Table {
    switch self {
    case .openItems, .highItems: .investigation
    case .rate, .reports, .loss, .lossPerHead, .vulnerable, .repeated, .onYear, .signal: .demand
    }
  }

  /// The measure shown for earlier months.
  ///
  /// The grid and a signal are known only for today.
  var byMonth: MapMeasure {
    switch self {
    case .signal, .openItems, .highItems: .reports
    case .rate, .reports, .loss, .lossPerHead, .vulnerable, .repeated, .onYear: self
    }
  }
}
