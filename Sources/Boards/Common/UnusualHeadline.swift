import Sheets
import ThreatDomain
import Wording

/// An unusual month as the head of a sheet says it: a sentence, and the figures in it.
struct UnusualHeadline {
  /// What is unusual.
  let name: String
  let reports: Int
  let trend: Trend
  /// `nil` where its reports are not counted apart.
  let slice: DemandSlice?
  /// How many others are unusual.
  var more = 0

  /// `nil` where the month is usual, or not judged.
  func sentence(_ words: Words) -> String? {
    trend.signals.first.map { words.say.unusual(name, reports: reports, $0, more: more) }
  }

  /// The reports, and the line that they are measured by; none where the month is usual.
  func facts(_ words: Words) -> [Fact] {
    guard let signal = trend.signals.first else { return [] }
    let count = Field(words.count(reports), raw: .integer(reports)).counts(slice?.sum(.reports))
    let bound = Field(words.bound(signal.bound), raw: .number(signal.bound))
      .counts(slice?.bound(of: signal, in: trend))
    return [
      Fact(.reports, "\(words[.column(.reports)]) · \(name)", count),
      Fact(.bound, "\(words[.demand(.bound)]) · \(name)", bound),
    ]
  }
}

extension Trend {
  /// Why nothing is said to be unusual: because nothing is, or because nobody can tell.
  ///
  /// - Parameter scope: Of the nation it is said that a region may be unusual all the same.
  func nothingUnusual(in scope: Scope, _ words: Words) -> String {
    switch judgement {
    case .usual, .signal: words.say.nothingUnusual(isNational: scope == .national)
    case .notCounted, .noReturn, .incomplete, .tooFewMonths, .tooFewReports, .seasonal:
      words.asSentence(words.say.signal(judgement))
    }
  }
}
