import CellCanvas
import Sheets
import ThreatDomain
import Wording

/// What stands below a map: which figures each shade stands for, and why some tiles have none.
struct MapLegend {
  private let map: ForceMap

  init(_ map: ForceMap) { self.map = map }

  private var words: Words { map.words }

  /// The lowest and the highest figure of each shade; nothing where no force has the shade.
  var ranges: [SafeText] {
    if map.measure == .signal {
      return [
        .threats(.mapSignalLow), .value(.usual), .threats(.mapSignalRun), .threats(.mapSignalHigh),
      ].map { SafeText(words[$0]) }
    }
    return MapLegend.ranges(
      of: map.forces.map(map.value), map.measure, map.scale, words)
  }

  /// The ranges that values have under a scale.
  static func ranges(
    of values: [MapValue], _ measure: MapMeasure, _ scale: ShadeScale, _ words: Words
  ) -> [SafeText] {
    var figures: [Int: [(number: Double, text: Deferred<String>)]] = [:]
    for case .figure(let number, let text, _) in values where number != 0 {
      figures[scale.level(of: number * measure.chartUnit), default: []].append((number, text))
    }
    return (0..<4).map { level in
      let own = (figures[level] ?? []).sorted { $0.number < $1.number }
      guard let low = own.first?.text.value, let high = own.last?.text.value else { return .empty }
      return SafeText(low == high ? low : words.say.range(from: low, to: high))
    }
  }

  /// Why tiles have no figure, how items are counted, whose labels are capitals.
  var note: String {
    var notes = Set(map.forces.compactMap { map.value(of: $0).reason }).map(reason).sorted()
    if map.measure == .openItems || map.measure == .highItems {
      notes.append(words[.threats(.mapTouched)])
    }
    if map.isBeyondScope { notes.append(words[.threats(.mapCapitals)]) }
    // There is one line for it all, and why a figure is missing matters more.
    if notes.isEmpty { notes += outside }
    return notes.joined(separator: "  ")
  }

  /// What the outlines of forces around stand for: `HA: another region`.
  private var outside: [String] {
    let labels = map.drawnNeighbours.compactMap { TilePlaces.place(of: $0.id)?.label }
    return labels.isEmpty ? [] : [words.say.mapOutside(labels.sorted())]
  }

  /// `· no rate under 100,000 people: City of London`.
  private func reason(_ reason: MapValue.Reason) -> String {
    let names = map.forces.filter { map.value(of: $0).reason == reason }.map(\.name)
    let whose =
      names.count > MapLegend.mostNames
      ? words.say.forces(names.count) : names.joined(separator: ", ")
    return "· \(words.reason(reason)): \(whose)"
  }

  private static let mostNames = 2
}
