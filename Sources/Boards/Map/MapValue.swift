import CellCanvas
import Sheets
import ThreatDomain
import Wording

/// A figure of the map, or why there is none.
enum MapValue: Equatable, Sendable {
  /// The figure, in words, and in at most six signs for a tile: of most only the shade is seen.
  case figure(Double, text: Deferred<String>, short: Deferred<String>)
  /// Two counts, the earlier one too small for a change in percent.
  case counts(Deferred<String>)
  /// A loss, kept back because the count beside it is small.
  case keptBack
  /// Not known, or not given: why, where that is known.
  case missing(Reason?)

  /// Why there is no figure.
  enum Reason: Hashable, Sendable {
    /// Too few live there for a rate.
    case tooFewPeople
    case noPopulation
    /// Too few reports a year before for a percentage.
    case smallBase
    /// There is no return, or the limits say nothing: what stands in their place.
    case notJudged(Term)
  }

  static func figure(
    _ number: Double, _ text: @autoclosure @escaping @Sendable () -> String
  ) -> MapValue {
    let text = Deferred(text())
    return .figure(number, text: text, short: text)
  }

  var reason: Reason? {
    switch self {
    case .missing(let reason): reason
    case .counts: .smallBase
    case .figure, .keptBack: nil
    }
  }

  /// The figure as it stands on a tile.
  func short(_ words: Words) -> String {
    switch self {
    case .figure(_, _, let short): short.value
    case .keptBack: "*"
    case .missing, .counts: "·"
    }
  }

  /// The figure, or what stands in its place, for a reader.
  func said(_ words: Words) -> String {
    switch self {
    case .figure(_, let text, _), .counts(let text): text.value
    case .keptBack: words[.grid(.keptBack)]
    case .missing(let reason): reason.map(words.reason) ?? "·"
    }
  }
}

extension Words {
  func reason(_ reason: MapValue.Reason) -> String {
    switch reason {
    case .tooFewPeople: self[.fact(.belowThreshold)]
    case .noPopulation: self[.demand(.noPopulation)]
    case .smallBase: self[.threats(.smallBase)]
    case .notJudged(let term): self[term]
    }
  }
}

extension MapMeasure {
  /// What the map shows of a force.
  func value(of force: ForceFigures, _ request: BoardRequest) -> MapValue {
    switch self {
    case .signal: .signal(force.trend, request.words)
    case .openItems: .count(force.openItems, request)
    case .highItems: .count(force.highItems, request)
    default: value(of: force, in: request.month, request)
    }
  }

  /// The measure in a month; only for those that are their own ``byMonth``.
  func value(of force: ForceFigures, in month: Month, _ request: BoardRequest) -> MapValue {
    guard let count = force.count(in: month) else {
      let isCovered = force.course.returns.state(in: month) != .missing(.notCovered)
      return .missing(.notJudged(isCovered ? .threats(.noReturnYet) : .threats(.notCovered)))
    }
    let words = request.words
    switch self {
    case .loss where request.keepsBackLoss(beside: count.reports): return .keptBack
    case .lossPerHead where request.keepsBackLoss(beside: count.reports): return .keptBack
    case .rate: return .perHead(count.reports, of: force) { words.rate($0) }
    case .lossPerHead: return .lossPerHead(count.loss, of: force, words)
    case .loss: return .figure(Double(count.loss.amount), words.money(count.loss))
    case .vulnerable: return .share(count.vulnerableShare, words)
    case .repeated: return .share(count.repeatShare, words)
    case .onYear: return .change(count, since: force.count(in: month.yearBefore), request)
    default: return .count(count.reports, request)
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
    _ count: Int, of force: ForceFigures, _ text: @escaping @Sendable (Double) -> String
  ) -> MapValue {
    switch RatePer10000(count: count, population: force.force.population) {
    case .rate(let rate): .figure(rate, text(rate))
    case .unavailable(.noPopulation): .missing(.noPopulation)
    case .unavailable(.tooFewPeople): .missing(.tooFewPeople)
    }
  }

  /// Pence for every resident, by the rule for rates.
  fileprivate static func lossPerHead(
    _ loss: Pence, of force: ForceFigures, _ words: Words
  ) -> MapValue {
    let rate = perHead(Int(loss.amount), of: force) { words.moneyPerHead(pence: $0 / 10_000) }
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

  /// 1 for a low signal, 2 for usual, 3 for a high run, 4 for above the limit.
  fileprivate static func signal(_ trend: Trend, _ words: Words) -> MapValue {
    func figure(_ number: Double, _ short: Term) -> MapValue {
      .figure(
        number, text: Deferred(words.say.shortSignal(trend.judgement)),
        short: Deferred(words[short]))
    }
    return switch trend.judgement {
    case .usual: figure(2, .value(.usual))
    case .seasonal: .missing(.notJudged(.value(.seasonal)))
    case .noReturn: .missing(.notJudged(.threats(.noReturnYet)))
    case .incomplete: .missing(.notJudged(.threats(.returnIncomplete)))
    case .tooFewMonths: .missing(.notJudged(.threats(.tooFewMonths)))
    case .tooFewReports: .missing(.notJudged(.threats(.tooFewReports)))
    case .signal(let signals):
      switch (signals.first?.direction, signals.first?.kind) {
      case (.high, .outsideLimit): figure(4, .value(.high))
      case (.high, _): figure(3, .value(.high))
      default: figure(1, .value(.low))
      }
    }
  }
}

extension MapMeasure {
  /// The value in the unit of a chart: pounds and percent, which read without their signs.
  func chartValue(of value: MapValue) -> ChartValue {
    switch value {
    case .figure(let number, _, _): .number(number * chartUnit)
    case .keptBack: .suppressed
    case .missing, .counts: .unknown
    }
  }

  /// What a figure is multiplied by for a chart.
  var chartUnit: Double {
    switch self {
    case .loss, .lossPerHead: 0.01
    case .vulnerable, .repeated, .onYear: 100
    case .rate, .reports, .signal, .openItems, .highItems: 1
    }
  }

  /// Which values have which shade.
  func scale(of values: [ChartValue]) -> ShadeScale {
    if self == .signal { return ShadeScale(boundaries: [2, 3, 4]) }
    // Nought has a sign of its own and takes no shade from the others.
    let shaded = values.filter { $0 != .number(0) }
    return growsWithForce ? ShadeScale(quartersOf: shaded) : ShadeScale(evenStepsOver: shaded)
  }
}
