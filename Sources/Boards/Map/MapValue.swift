import CellCanvas
import Sheets
import ThreatDomain
import Wording

/// A figure of the map, or why there is none.
enum MapValue: Equatable, Sendable {
  /// The figure, its words, and a form of at most six cells for a tile.
  ///
  /// Most tiles show only the shade.
  case figure(Double, text: Deferred<String>, short: Deferred<String>)
  /// Two counts, where the earlier one is too small for a change in percent.
  case counts(Deferred<String>)
  /// A loss that is kept back because the count beside it is small.
  case keptBack
  /// No figure, and the reason where it is known.
  case missing(Reason?)

  /// Why there is no figure.
  enum Reason: Hashable, Sendable {
    /// Too few people live there for a rate.
    case tooFewPeople
    case noPopulation
    /// Too few reports a year before for a percentage.
    case smallBase
    /// There is no return, or the limits give no judgement.
    ///
    /// The term says which.
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

  /// The figure as a tile shows it.
  func short(_ words: Words) -> String {
    switch self {
    case .figure(_, _, let short): short.value
    case .keptBack: "*"
    case .missing, .counts: "·"
    }
  }

  /// The figure in words, or the words for why there is none.
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
