import CellCanvas
import ThreatDomain
import Wording

extension ForceMap {
  /// Every measure of every force, whichever one the map shows.
  var data: DataTable {
    DataTable(
      columns: [
        DataColumn("force_id", ""), DataColumn("force", words[.force]),
        DataColumn("region", words[.region], priority: ForceMap.notSpoken),
        DataColumn("reports", words[.reports], .right),
      ]
        + ForceMap.figures.map { measure, title in
          DataColumn(
            measure.column, words[title], .right,
            priority: measure == self.measure ? 0 : ForceMap.notSpoken)
        }, rows: forces.map(row), whenEmpty: words[.noReports])
  }

  /// The priority from which a column is not said: of ten figures a voice says the one on the map.
  private static let notSpoken = 6

  /// The figures besides reports, with the heads of their columns.
  private static let figures: [(MapMeasure, Term)] = [
    (.rate, .perHead), (.loss, .loss), (.lossPerHead, .lossPerHead), (.vulnerable, .vulnerable),
    (.repeated, .repeated), (.onYear, .onYear), (.signal, .signal), (.openItems, .openItems),
    (.highItems, .highItems),
  ]

  private func row(_ force: ForceFigures) -> DataRow {
    let figures = ForceMap.figures.map { Field.of($0.0, force, request) }
    return DataRow(
      [
        .text(force.force.id), .text(force.name), .text(force.regionName),
        .of(.reports, force, request),
      ] + figures, opens: .force(force.force.id), details: details(of: force))
  }

  /// What is said of the force under the cursor: the measure first, then all the others.
  func details(of force: ForceFigures) -> [[TextRun]] {
    func fact(_ measure: MapMeasure, _ label: Term) -> (String, String, Role) {
      (words[label], measure.value(of: force, request).said(words), .text)
    }
    let first = Lines.fact(
      "\(force.name), \(force.regionName)  \(words[measure.title])", value(of: force).said(words))
    return [
      first,
      Lines.facts([
        fact(.reports, .reports), fact(.onYear, .onYearBefore), fact(.rate, .perHead),
        fact(.loss, .loss), fact(.lossPerHead, .lossPerHead),
      ]),
      Lines.facts([fact(.vulnerable, .vulnerable), fact(.repeated, .repeated)]),
      Lines.fact(words[.signal], words.signal(force.trend.judgement)),
      Lines.facts([fact(.openItems, .openItems), fact(.highItems, .highItems)]),
    ]
  }
}

extension ForceMap {
  /// Which forces are highest and lowest; of signals which are unusual.
  var sentences: [String] {
    if measure == .signal { return signalSentences }
    let known = forces.compactMap { force -> (name: String, number: Double, text: String)? in
      guard case .figure(let number, let text, _) = value(of: force) else { return nil }
      return (force.name, number, text)
    }.sorted { $0.number > $1.number }
    guard let high = known.first, let low = known.last, known.count > 1 else { return [] }
    return [
      words.mapEnds(
        words[measure.title], of: areaName, highest: (high.name, high.text),
        lowest: (low.name, low.text))
    ]
  }

  private var signalSentences: [String] {
    let unusual = forces.filter(\.trend.isSignal)
    return [
      words.unusualForces(
        unusual.map { (name: $0.name, signal: words.shortSignal($0.trend.judgement)) },
        of: areaName)
    ]
  }
}

extension Field {
  /// A measure of a force; what the limits say in words, all else as a figure.
  static func of(
    _ measure: MapMeasure, _ force: ForceFigures, _ request: BoardRequest
  ) -> Field {
    let words = request.words
    switch measure {
    case .signal: return .signal(force.trend.judgement, words)
    case .onYear:
      guard case .figure(let change, _, _) = measure.value(of: force, request) else { break }
      return .change(change, words)
    default: break
    }
    // Counts and pence are whole numbers.
    return Field(measure.value(of: force, request), words, isWhole: measure.growsWithForce)
  }

  /// A figure of the map.
  init(_ value: MapValue, _ words: Words, isWhole: Bool = false) {
    switch value {
    case .figure(let number, let text, _):
      self.init(text, raw: isWhole ? .integer(Int(number)) : .number(number))
    case .keptBack: self = .suppressed(words)
    case .missing: self = .missing
    }
  }
}
