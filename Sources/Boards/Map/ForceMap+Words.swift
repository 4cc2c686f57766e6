import CellCanvas
import Sheets
import ThreatDomain
import Wording

/// The words about the force under the cursor, and about all forces.
extension ForceMap {
  /// The lines about a force: the measure of the map first, then the others.
  func details(of force: ForceFigures) -> [Line] {
    func fact(_ measure: MapMeasure) -> Fact { self.fact(measure, measure.head, of: force) }
    return [
      .facts(
        [
          Fact(nil, "\(force.name), \(force.regionName)", .empty),
          self.fact(measure, measure.title, of: force),
        ], apart: .touching),
      .facts([
        fact(.reports), self.fact(.onYear, .column(.onYearBefore), of: force), fact(.rate),
        fact(.loss), fact(.lossPerHead),
      ]),
      .facts([fact(.vulnerable), fact(.repeated)]),
      .fact(Fact(words[MapMeasure.signal.head], words.say.signal(force.trend.judgement))),
      .facts([fact(.openItems), fact(.highItems)]),
    ]
  }

  private func fact(_ measure: MapMeasure, _ label: Term, of force: ForceFigures) -> Fact {
    let value = measure.value(of: force, request)
    return Fact(measure.column, words[label], .inWords(value, of: measure, words))
  }

  /// The highest and lowest forces.
  ///
  /// For signals, the unusual forces.
  var sentences: [String] {
    if measure == .signal { return signalSentences }
    let known = forces.compactMap { force -> (name: String, number: Double, text: String)? in
      guard case .figure(let number, let text, _) = value(of: force) else { return nil }
      return (force.name, number, text.value)
    }.sorted { $0.number > $1.number }
    guard let high = known.first, let low = known.last, known.count > 1 else { return [] }
    return [
      words.say.mapEnds(
        words[measure.title], of: areaName, highest: (high.name, high.text),
        lowest: (low.name, low.text))
    ]
  }

  private var signalSentences: [String] {
    let unusual = forces.filter(\.trend.isSignal)
    return [
      words.say.unusualForces(
        unusual.map { (name: $0.name, signal: words.say.shortSignal($0.trend.judgement)) },
        of: areaName)
    ]
  }
}

extension Field {
  /// A figure of the map for a line, or the reason why there is none.
  fileprivate static func inWords(
    _ value: MapValue, of measure: MapMeasure, _ words: Words
  ) -> Field {
    let raw = Field(value, of: measure, words).raw
    guard case .missing(nil) = value else { return .init(value.said(words), raw: raw) }
    return Field(value.said(words), raw: raw, signs: [.unknown], voice: .silent)
  }
}
