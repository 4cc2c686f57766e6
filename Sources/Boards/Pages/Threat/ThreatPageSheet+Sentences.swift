import Sheets
import ThreatDomain
import Wording

/// The page in plain sentences, most important first.
extension ThreatPageSheet {
  var sentences: [String] {
    let own = threat.threat
    return [reportsInWords, words.asSentence(ScoreLines(words).line(of: threat.state).spoken)] + [
      words.say.agreed(own.agreedPriority), words.say.owner(own.ownerRole),
      words.say.plans(missing: own.plans.missing),
      words.say.linked(investigations: threat.investigations.count, actors: threat.actors.count),
      words.say.campaignsRunning(model.campaigns.count { $0.state == .running }),
    ] + model.map.sentences
  }

  var reportsInWords: String {
    let group = threat.threat.fraudGroup
    guard let demand = threat.demand else {
      return words.asSentence(
        "\(group): \(words[.column(.reports)]) \(words[.threats(.noReturnYet)])")
    }
    return words.say.threatSignal(
      group, reports: demand.reports, signal: words.say.signal(threat.trend.judgement))
  }
}
