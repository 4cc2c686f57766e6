import CellCanvas
import Sheets
import SnapshotStore
import ThreatDomain
import Wording

extension Board {
  /// The regional threat board: one row a threat, highest harm first, beside the map of forces.
  package static let threats = Board(
    id: "threats", key: "1", title: .board(.threats), about: .board(.aboutThreats),
    choices: [ThreatView.self, MapMeasure.self, MapArea.self],
    load: { snapshot, request throws(StoreError) in
      let (facts, demand) = try ThreatFacts.all(in: snapshot, request)
      let map = try ForceMap(snapshot, request)
      let heat = try ThreatHeat(facts, demand, in: snapshot, request)
      return ThreatsSheet(
        facts: facts, request: request, asAt: snapshot.header.asAt, baseline: snapshot.baseline,
        outside: snapshot.isOutsideRegions(request.scope)
          ? snapshot.name(of: request.scope, request.words) : nil
      ).sheet(beside: map, heat)
    })
}

/// The threats as a sheet.
struct ThreatsSheet {
  let facts: [ThreatFacts]
  let request: BoardRequest
  /// The day of the export.
  let asAt: Day
  /// The day against which moves count.
  let baseline: Day
  /// The name of the force where it belongs to no region.
  let outside: String?
  /// What threats are called in the lines of others, by id.
  let names: [String: String]

  init(
    facts: [ThreatFacts], request: BoardRequest, asAt: Day, baseline: Day, outside: String? = nil
  ) {
    self.facts = facts
    self.request = request
    self.asAt = asAt
    self.baseline = baseline
    self.outside = outside
    names = Dictionary(
      facts.map { fact in
        let group = fact.threat.fraudGroup
        return (
          fact.threat.id,
          ThreatsSheet.showsRegions(request) ? "\(group) (\(fact.regionName))" : group
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
        Pane("details", words[.pane(.details)], .details, minimumHeight: 4),
        map.pane(side: .right), map.heatPane(side: .right),
      ] + [heat?.pane(side: .left)].compactMap(\.self), legend: legend,
      sentences: sentences + map.sentences,
      signsOfDetails: facts.isEmpty ? [] : [.harm, .likelihood, .position],
      marking: facts.flatMap(\.markings).max() ?? .officialSensitive
    ).naming(facts.flatMap(\.leads).map { .actor($0.id) })
  }

  private var subtitle: [String] {
    (view == .everyRegion ? [words[.threats(.viewEveryRegion)]] : [])
      + [words.longMonth(request.month), words.say.asAt(asAt)]
  }

  /// Which figures are whose, where rows are of different regions; why there are none.
  private var headline: [[TextRun]] {
    if facts.isEmpty, let outside { return [Lines.plain(words.say.noRegionOfThreats(outside))] }
    guard ThreatsSheet.showsRegions(request) else { return [] }
    return [
      Lines.plain(
        words[view == .everyRegion ? .threats(.threatsOfRegions) : .threats(.threatsOfNation)], .dim
      )
    ]
  }

  private var legend: [LegendEntry] {
    [
      LegendEntry("!", words[.legend(.legendSignal)]),
      LegendEntry("+1", words[.legend(.legendMoved)]),
      LegendEntry(Strand.letters, words[.legend(.legendPlans)]),
      LegendEntry("·", words[.legend(.legendUnknown)]),
    ]
      + (facts.isEmpty
        ? []
        : [
          LegendEntry(
            "\(words[.threats(.harmShort)]) \(words[.threats(.likelihoodShort)])",
            words[.threats(.legendScoreParts)])
        ])
  }
}

extension ThreatFacts {
  /// The two highest harm actors.
  var leads: ArraySlice<Actor> { actors.prefix(2) }

  /// Their codenames.
  var leadActors: String? {
    let names = leads.map { "\($0.id) \($0.codename)" }
    return names.isEmpty ? nil : names.joined(separator: ", ")
  }

  var markings: [Marking] { investigations.map(\.marking) + leads.map(\.marking) }
}
