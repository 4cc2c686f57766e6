import CellCanvas
import Sheets
import ThreatDomain
import Wording

/// The value of a measure for a force.
extension MapMeasure {
  /// The value that the map shows for a force.
  func value(of force: ForceFigures, _ request: BoardRequest) -> MapValue {
    switch self {
    case .signal: .signal(force.trend, request.words)
    case .openItems: .count(force.openItems, request)
    case .highItems: .count(force.highItems, request)
    case .rate, .reports, .loss, .lossPerHead, .vulnerable, .repeated, .onYear:
      value(of: force, in: request.month, request)
    }
  }

  /// The measure in a month.
  ///
  /// Only for measures that equal their own ``byMonth``.
  func value(of force: ForceFigures, in month: Month, _ request: BoardRequest) -> MapValue {
    guard let count = force.count(in: month) else {
      let isCovered = force.course.returns.state(in: month) != .missing(.notCovered)
      return .missing(.notJudged(isCovered ? .threats(.noReturnYet) : .threats(.notCovered)))
    }
    guard !force.isOfTotals || isKnownByTotals else {
      return .missing(.notJudged(.threats(.notCovered)))
    }
    guard isTold(by: force.course.returns, in: month) else {
      return .missing(.notJudged(.threats(.returnIncomplete)))
    }
    let words = request.words
    switch self {
    case .loss where request.keepsBackLoss(beside: count.reports): return .keptBack
    case .lossPerHead where request.keepsBackLoss(beside: count.reports): return .keptBack
    case .rate: return .perHead(count.reports, of: force, in: month) { words.rate($0) }
    case .lossPerHead:
      return count.loss.map { .lossPerHead($0, of: force, in: month, words) } ?? .missing(nil)
    case .loss:
      return count.loss.map { .figure(Double($0.amount), words.money($0)) } ?? .missing(nil)
    case .vulnerable: return .share(count.vulnerableShare, words)
    case .repeated: return .share(count.repeatShare, words)
    case .onYear: return .change(count, since: force.count(in: month.yearBefore), request)
    case .reports, .signal, .openItems, .highItems: return .count(count.reports, request)
    }
  }
}

extension MapMeasure {
  /// Whether the returns tell the measure; of one that came in part the map shows nothing, because a
  /// tile has no room for the sign.
  fileprivate func isTold(by returns: ScopeCoverage, in month: Month) -> Bool {
    switch self {
    case .rate, .lossPerHead, .reports, .loss, .vulnerable, .repeated: returns.isWhole(in: month)
    case .onYear:
      returns.isWhole(in: month) && !returns.lacking(in: month.yearBefore).contains(where: \.isPart)
    case .signal, .openItems, .highItems: true
    }
  }

  /// Whether the totals of a force tell the measure: they hold reports, and no loss of a force.
  fileprivate var isKnownByTotals: Bool {
    switch self {
    case .rate, .reports, .onYear, .signal, .openItems, .highItems: true
    case .loss, .lossPerHead, .vulnerable, .repeated: false
    }
  }
}

extension MapValue {
  fileprivate static func count(_ count: Int, _ request: BoardRequest) -> MapValue {
    MapValue.figure(Double(count), request.words.count(count))
  }

  fileprivate static func share(_ share: Double?, _ words: Words) -> MapValue {
    share.map { .figure($0, words.percent($0)) } ?? .missing(nil)
  }

  /// A count for every 10,000 residents.
  fileprivate static func perHead(
    _ count: Int, of force: ForceFigures, in month: Month,
    _ text: @escaping @Sendable (Double) -> String
  ) -> MapValue {
    let residents = force.force.residents.estimate(for: month)?.people
    return switch RatePer10000(count: count, population: residents) {
    case .rate(let rate): .figure(rate, text(rate))
    case .unavailable(.noPopulation): .missing(.noPopulation)
    case .unavailable(.tooFewPeople): .missing(.tooFewPeople)
    }
  }

  /// The loss in pence for each resident, under the same rule as rates.
  fileprivate static func lossPerHead(
    _ loss: Pence, of force: ForceFigures, in month: Month, _ words: Words
  ) -> MapValue {
    let rate = perHead(Int(loss.amount), of: force, in: month) {
      words.moneyPerHead(pence: $0 / 10_000)
    }
    guard case .figure(let number, let text, _) = rate else { return rate }
    return .figure(number / 10_000, text.value)
  }

  fileprivate static func change(
    _ count: DemandCount, since before: DemandCount?, _ request: BoardRequest
  ) -> MapValue {
    guard let change = CountChange(from: before?.reports, to: count.reports) else {
      return .missing(nil)
    }
    let words = request.words
    guard let fraction = change.fraction else {
      return .counts(Deferred(words.say.change(change)))
    }
    return .figure(fraction, words.say.change(change))
  }

  /// The signal as a number: 1 for low, 2 for usual, 3 for a high run, 4 for above the limit.
  fileprivate static func signal(_ trend: Trend, _ words: Words) -> MapValue {
    switch trend.judgement {
    case .usual: signal(2, .value(.usual), trend, words)
    case .seasonal: .missing(.notJudged(.value(.seasonal)))
    case .notCounted: .missing(.notJudged(.threats(.notCountedApart)))
    case .noReturn: .missing(.notJudged(.threats(.noReturnYet)))
    case .incomplete: .missing(.notJudged(.threats(.returnIncomplete)))
    case .tooFewMonths: .missing(.notJudged(.threats(.tooFewMonths)))
    case .tooFewReports: .missing(.notJudged(.threats(.tooFewReports)))
    case .signal(let signals): signal(signals.first, trend, words)
    }
  }

  private static func signal(_ first: Signal?, _ trend: Trend, _ words: Words) -> MapValue {
    guard let first, first.direction == .high else {
      return signal(1, .value(.low), trend, words)
    }
    return signal(first.kind == .outsideLimit ? 4 : 3, .value(.high), trend, words)
  }

  private static func signal(
    _ number: Double, _ short: Term, _ trend: Trend, _ words: Words
  ) -> MapValue {
    .figure(
      number, text: Deferred(words.say.shortSignal(trend.judgement)), short: Deferred(words[short]))
  }
}
