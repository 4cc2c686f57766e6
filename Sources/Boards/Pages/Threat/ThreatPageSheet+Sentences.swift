import ExportFormat
import Sheets
import SnapshotStore
import ThreatDomain
import Wording

/// The page in plain sentences, most important first.
extension ThreatPageSheet {
  var sentences: [String] {
    let own = threat.threat
    let score = words.asSentence(ScoreLines(words).line(of: threat.state).spoken)
    let linked = words.say.linked(
      investigations: threat.investigations.count, actors: threat.actors.count)
    let running = words.say.campaignsRunning(model.campaigns.count { $0.state == .running })
    return [
      reportsInWords, request.supplied(.assessment, sentence: score),
      words.say.agreed(own.agreedPriority), words.say.owner(own.ownerRole),
      request.supplied(
        .planActivity, sentence: words.say.plans(missing: own.plans.missing)),
      request.supplied(.investigation, .actor, .actorLink, sentence: linked),
      request.supplied(.campaign, sentence: running),
    ].compactMap(\.self) + agreedHere + (request.supply.lacks(.demand) ? [] : model.map.sentences)
  }

  private var agreedHere: [String] {
    let own = threat.threat
    return request.sentences(
      of: [request.agreedPriority(of: own), request.agreedOwner(of: own)].map {
        (name: threat.name(words), text: $0)
      })
  }

  var reportsInWords: String {
    let name = threat.name(words)
    guard !request.supply.lacks(.demand) else { return words.notSupplied([.demand]) }
    guard let demand = threat.demand else {
      let why: Term = threat.part == nil ? .threats(.notCountedApart) : .threats(.noReturnYet)
      return words.asSentence("\(name): \(words[.column(.reports)]) \(words[why])")
    }
    return words.say.threatSignal(
      name, reports: demand.reports, signal: words.say.signal(threat.trend.judgement))
  }
}
