import Sheets
import ThreatDomain
import Wording

/// The page in plain sentences, most important first.
extension ThreatPageSheet {
  var sentences: [String] {
    let own = threat.threat
    return [reports, words.asSentence(ScoreLines(words).line(of: threat.state).spoken)] + [
      words.agreed(own.agreedPriority), words.owner(own.ownerRole),
      words.plans(missing: own.plans.missing),
      words.linked(investigations: threat.investigations.count, actors: threat.actors.count),
      words.campaignsRunning(model.campaigns.count { $0.state == .running }),
    ] + model.map.sentences
  }

  private var reports: String {
    let group = threat.threat.fraudGroup
    guard let demand = threat.demand else {
      return words.asSentence(
        "\(group): \(words[.column(.reports)]) \(words[.threats(.noReturnYet)])")
    }
    return words.threatSignal(
      group, reports: demand.reports, signal: words.signal(threat.trend.judgement))
  }
}
