import CellCanvas
import Sheets

/// A measure as shades.
extension MapMeasure {
  /// The value in the unit of a chart: pounds or percent, without the sign.
  func chartValue(of value: MapValue) -> ChartValue {
    switch value {
    case .figure(let number, _, _): .number(number * chartUnit)
    case .keptBack: .suppressed
    case .missing, .counts: .unknown
    }
  }

  /// The factor from a figure to the unit of a chart.
  var chartUnit: Double {
    switch self {
    case .loss, .lossPerHead: 0.01
    case .vulnerable, .repeated, .onYear: 100
    case .rate, .reports, .signal, .openItems, .highItems: 1
    }
  }

  /// The scale that gives each value its shade.
  func scale(of values: [ChartValue]) -> ShadeScale {
    if self == .signal { return ShadeScale(boundaries: [2, 3, 4]) }
    // Zero has its own sign, so it is left out of the scale.
    let shaded = values.filter { $0 != .number(0) }
    return growsWithForce ? ShadeScale(quartersOf: shaded) : ShadeScale(evenStepsOver: shaded)
  }
}
