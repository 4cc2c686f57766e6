import CellCanvas
import Sheets
import ThreatDomain
import Wording

/// The threats board as a sheet.
struct ThreatsSheet {
  let model: ThreatsModel
  let request: BoardRequest
  /// The name of each threat in the lines of other threats, by id.
  let names: [String: String]

  init(model: ThreatsModel, request: BoardRequest) {
    self.model = model
    self.request = request
    names = Dictionary(
      model.threats.map { threat in
        let name = threat.name(request.words)
        return (
          threat.threat.id,
          ThreatsSheet.showsRegions(request) ? "\(name) (\(threat.regionName))" : name
        )
      }, uniquingKeysWith: { first, _ in first })
  }

  var words: Words { request.words }

  var view: ThreatView { request[ThreatView.self] }

  func sheet(beside map: ForceMap, _ heat: ThreatHeat?) -> Sheet {
    Sheet(
      title: words[.board(.titleThreats)], subtitle: subtitle, headline: headline,
      panes: [
        Pane("threats", "", .table(table), side: .full, minimumHeight: 6),
        .details(words, minimumHeight: 4),
        map.pane(side: .right), map.heatPane(side: .right),
      ] + [heat?.pane(side: .left)].compactMap(\.self), legend: legend,
      sentences: sentences + map.sentences,
      signsOfDetails: model.threats.isEmpty ? [] : [.harm, .likelihood, .position],
      marking: model.threats.flatMap(\.markings).max() ?? .officialSensitive
    ).naming(model.threats.flatMap(\.leads).map { .actor($0.id) })
  }

  private var subtitle: [String] {
    (view == .everyRegion ? [words[.threats(.viewEveryRegion)]] : [])
      + [words.longMonth(request.month), words.say.asAt(model.asAt)]
  }

  private var legend: [LegendEntry] {
    let parts = LegendEntry(
      "\(words[.threats(.harmShort)]) \(words[.threats(.likelihoodShort)])",
      words[.threats(.legendScoreParts)])
    return [
      LegendEntry("!", words[.legend(.legendSignal)], explaining: [.signal]),
      LegendEntry("+1", words[.legend(.legendMoved)], explaining: [.move]),
      LegendEntry(Strand.signs, words[.legend(.legendPlans)]),
    ] + (model.threats.isEmpty ? [] : [parts])
  }
}
