import CellCanvas
import Sheets
import ThreatDomain
import Wording

extension ForceMap {
  /// Every measure of every force; the one on the map stands last, where a chart's figure is.
  var data: DataTable {
    let figures = inOrder
    return DataTable(
      columns: [
        DataColumn("force_id", ""), DataColumn("force", words[.board(.force)]),
        DataColumn("region", words[.board(.region)], priority: ForceMap.notSpoken),
        DataColumn("year_before", ""),
      ]
        + figures.map { measure, title in
          DataColumn(
            measure.column, words[title], .right,
            priority: measure == .reports || measure == self.measure ? 0 : ForceMap.notSpoken)
        }, rows: forces.map { row($0, figures.map(\.0)) }, whenEmpty: words[.fact(.noReports)])
  }

  /// The priority from which a column is not said: of ten figures a voice says the one on the map.
  private static let notSpoken = 6

  /// The figures with the heads of their columns.
  private static let figures: [(MapMeasure, Term)] = [
    (.reports, .column(.reports)), (.rate, .column(.perHead)), (.loss, .column(.loss)),
    (.lossPerHead, .threats(.lossPerHead)),
    (.vulnerable, .column(.vulnerable)), (.repeated, .column(.repeated)),
    (.onYear, .column(.onYear)), (.signal, .column(.signal)),
    (.openItems, .threats(.openItems)), (.highItems, .threats(.highItems)),
  ]

  private var inOrder: [(MapMeasure, Term)] {
    ForceMap.figures.filter { $0.0 != measure } + ForceMap.figures.filter { $0.0 == measure }
  }

  private func row(_ force: ForceFigures, _ measures: [MapMeasure]) -> DataRow {
    DataRow(
      [
        .text(force.force.id), .text(force.name), .text(force.regionName),
        reportsYearBefore(of: force),
      ]
        + measures.map { field(of: $0, force) }, opens: .force(force.force.id),
      details: details(of: force))
  }

  /// The reports of the same month a year before, which a change is measured from.
  private func reportsYearBefore(of force: ForceFigures) -> Field {
    let month = request.month.yearBefore
    let value = MapMeasure.reports.value(of: force, in: month, request)
    return Field(value, words, isWhole: true)
      .counts(figure(of: .reports, force, in: month))
  }

  /// A measure of a force; what the limits say in words, all else as a figure.
  func field(of measure: MapMeasure, _ force: ForceFigures) -> Field {
    let value = measure.value(of: force, request)
    switch (measure, value) {
    case (.signal, _): return .signal(force.trend, of: slice(of: force), words)
    case (.onYear, .figure(let fraction, _, _)):
      return .change(.fraction(fraction), request)
        .counts(figure(of: measure, force, in: request.month))
    default:
      // Counts and pence are whole numbers.
      return Field(value, words, isWhole: measure.growsWithForce)
        .counts(figure(of: measure, force, in: request.month))
    }
  }

  private func slice(of force: ForceFigures) -> DemandSlice {
    subject.slice(of: force.force.id, request)
  }

  /// What a figure counts; `nil` for those that have no question of their own.
  func figure(of measure: MapMeasure, _ force: ForceFigures, in month: Month) -> Figure? {
    let slice = slice(of: force).in(month...month)
    switch measure {
    case .reports: return slice.sum(.reports)
    case .rate: return slice.ratePer10000
    case .loss: return slice.sum(.loss)
    case .vulnerable: return slice.share(.vulnerableVictims)
    case .repeated: return slice.share(.repeatVictims)
    case .onYear: return slice.changeOnYear()
    case .lossPerHead: return slice.lossPerHead
    case .openItems: return items(of: force)
    case .highItems: return items(of: force, .high)
    case .signal: return nil
    }
  }

  private func items(
    of force: ForceFigures, _ mark: InvestigationSelection.Mark? = nil
  ) -> Figure {
    .investigations(
      InvestigationSelection(
        in: .force(force.force.id), asAt: asAt, mark: mark, group: subject.group))
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
        fact(.reports, .column(.reports)), fact(.onYear, .column(.onYearBefore)),
        fact(.rate, .column(.perHead)),
        fact(.loss, .column(.loss)), fact(.lossPerHead, .threats(.lossPerHead)),
      ]),
      Lines.facts([fact(.vulnerable, .column(.vulnerable)), fact(.repeated, .column(.repeated))]),
      Lines.fact(
        words[.column(.signal)], words.say.signal(force.trend.judgement)),
      Lines.facts([fact(.openItems, .threats(.openItems)), fact(.highItems, .threats(.highItems))]),
    ]
  }
}

extension ForceMap {
  /// Which forces are highest and lowest; of signals which are unusual.
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
  /// A figure of the map.
  init(_ value: MapValue, _ words: Words, isWhole: Bool = false) {
    switch value {
    case .figure(let number, let text, _):
      self.init(text.value, raw: isWhole ? .integer(Int(number)) : .number(number))
    case .keptBack: self = .withheld(words)
    case .counts(let text): self.init(text.value, raw: .missing)
    case .missing: self = .missing
    }
  }
}
