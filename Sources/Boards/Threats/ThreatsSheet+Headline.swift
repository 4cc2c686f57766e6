import CellCanvas
import ExportFormat
import Sheets
import ThreatDomain
import Wording

/// What stands above the table: what is unusual, who lacks an owner, and which figures are whose.
extension ThreatsSheet {
  var headline: [Line] {
    guard let first = model.threats.first else {
      let why = model.outside.map(words.say.noRegionOfThreats) ?? words[.fact(.noThreats)]
      return [.headline([words.asSentence(why)], words)]
    }
    let unusual = unusual
    // One threat that can be judged is enough to say that nothing is unusual.
    let judged = model.threats.first { $0.trend.judgement == .usual } ?? first
    let sentence = request.said(
      from: .demand,
      sentence: unusual?.sentence(words) ?? judged.trend.nothingUnusual(in: request.scope, words))
    let said = Line.headline(
      [sentence, ownerless].compactMap(\.self), telling: unusual?.facts(words) ?? [], words)
    guard ThreatsSheet.showsRegions(request) else { return [said] }
    let whose: Term =
      view == .everyRegion ? .threats(.threatsOfRegions) : .threats(.threatsOfNation)
    return [said, .words(words[whose], .dim)]
  }

  /// The threat of the highest rank that is unusual, one above its range before one below.
  private var unusual: UnusualHeadline? {
    let unusual = model.threats.filter(\.trend.isSignal)
    let high = unusual.first { $0.trend.signals.first?.direction == .high }
    return (high ?? unusual.first).map { threat in
      UnusualHeadline(
        name: name(of: threat), reports: threat.demand?.reports ?? 0, trend: threat.trend,
        slice: threat.slice(request), more: unusual.count - 1)
    }
  }

  /// `nil` where each has an owner.
  private var ownerless: String? {
    let names = model.threats.filter { $0.threat.ownerRole == nil }.map(name)
    guard !names.isEmpty else { return nil }
    let named = Array(names.prefix(ThreatsSheet.mostNamed))
    return words.say.threatsWithoutOwner(named, more: names.count - named.count)
  }

  private static let mostNamed = 2
}
