import ThreatDomain

/// What English says, with the Welsh terms that are sure, until a translator has been.
extension Welsh: TiesSentences {
  func tie(with name: String, isAbove: Bool, by rule: String) -> String {
    untranslated.tie(with: name, isAbove: isAbove, by: rule)
  }

  func tieRule(_ rule: TieRule, higher: HarmScore, lower: HarmScore) -> String {
    untranslated.tieRule(rule, higher: higher, lower: lower)
  }

  func ranks(from before: Int?, to now: Int?) -> String {
    untranslated.ranks(from: before, to: now)
  }

  func since(_ date: Day) -> String {
    untranslated.since(date)
  }

  func change(of figure: String, from old: Double, to new: Double) -> String {
    untranslated.change(of: figure, from: old, to: new)
  }

  func weightings(_ times: Int, of all: Int) -> String {
    untranslated.weightings(times, of: all)
  }

  func band(_ band: Int, fifth: Int) -> String {
    untranslated.band(band, fifth: fifth)
  }

  func fifth(_ fifth: Int) -> String { untranslated.fifth(fifth) }

  func occasion(on date: Day, daysAgo age: Int) -> String {
    untranslated.occasion(on: date, daysAgo: age)
  }

  func version(_ version: String, of month: Month) -> String {
    untranslated.version(version, of: month)
  }

  func lastOccasions(of name: String, reviewed: Day?, disrupted: Day?, asAt: Day) -> String {
    untranslated.lastOccasions(of: name, reviewed: reviewed, disrupted: disrupted, asAt: asAt)
  }
}
