import CellCanvas
import Sheets
import ThreatDomain
import Wording

/// The text below a map: the figures behind each shade, and why some tiles have no figure.
struct MapLegend {
  private let map: ForceMap

  init(_ map: ForceMap) { self.map = map }

  private var words: Words { map.words }

  /// The lowest and highest figure of each shade.
  ///
  /// A shade that no force has is left out.
  var ranges: [SafeText] {
    if map.measure == .signal {
      return [
        .threats(.mapSignalLow), .value(.usual), .threats(.mapSignalRun), .threats(.mapSignalHigh),
      ].map { SafeText(words[$0]) }
    }
    return MapLegend.ranges(
      of: map.forces.map(map.value), map.measure, map.scale, words)
  }

  /// The range of values of each shade on a scale.
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

  /// Why tiles have no figure, how investigations are counted, and which labels are capitals.
  var note: String {
    var notes = Set(map.forces.compactMap { map.value(of: $0).reason }).map(reason).sorted()
    if map.measure == .openItems || map.measure == .highItems {
      notes.append(words[.threats(.mapTouched)])
    }
    if map.isBeyondScope { notes.append(words[.threats(.mapCapitals)]) }
    // There is only one line, and the reason for a missing figure matters more.
    if notes.isEmpty { notes += outside }
    return notes.joined(separator: "  ")
  }

  /// The meaning of outlined tiles: `HA: another region`.
  private var outside: [String] {
    let labels = map.drawnNeighbours.compactMap { TilePlaces.place(of: $0.id)?.label }
    return labels.isEmpty ? [] : [words.say.mapOutside(labels.sorted())]
  }

  /// A reason and its forces: `· no rate under 100,000 people: City of London`.
  private func reason(_ reason: MapValue.Reason) -> String {
    let names = map.forces.filter { map.value(of: $0).reason == reason }.map(\.name)
    let whose =
      names.count > MapLegend.mostNames
      ? words.say.forces(names.count) : names.joined(separator: ", ")
    return "· \(words.reason(reason)): \(whose)"
  }

  private static let mostNames = 2
}
