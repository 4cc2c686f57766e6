import ThreatDomain

extension English: TiesSentences {
  func tie(with name: String, isAbove: Bool, by rule: String) -> String {
    "Tied with \(name); ranked \(isAbove ? "higher" : "lower") \(rule)"
  }

  func tieRule(_ rule: TieRule, higher: HarmScore, lower: HarmScore) -> String {
    let (above, below) = (higher.assessment, lower.assessment)
    return switch rule {
    case .harm: "on harm: \(figure(higher.harm)), \(figure(lower.harm))"
    case .confidence:
      "on confidence: \(self[above.confidence.term]), \(self[below.confidence.term])"
    case .newerAssessment:
      "on the newer assessment: \(day(above.assessedOn)), \(day(below.assessedOn))"
    case .id: "by id only: all scores are equal"
    }
  }

  func ranks(from before: Int?, to now: Int?) -> String {
    let (old, new) = (
      before.map(count) ?? self[.value(.notScored)], now.map(count) ?? self[.value(.notScored)]
    )
    return "\(old) → \(new)"
  }

  func since(_ date: Day) -> String { "since \(day(date))" }

  func change(of figure: String, from old: Double, to new: Double) -> String {
    "\(figure) \(self.figure(old)) → \(self.figure(new))"
  }

  func weightings(_ times: Int, of all: Int) -> String {
    "\(count(times)) of \(count(all)) nearby weightings"
  }

  func band(_ band: Int, fifth: Int) -> String {
    "band \(band), score in the \(self.fifth(fifth)) fifth nationally"
  }

  func fifth(_ fifth: Int) -> String {
    switch fifth {
    case ...1: "highest"
    case 2: "second highest"
    case 3: "middle"
    case 4: "second lowest"
    default: "lowest"
    }
  }

  func occasion(on date: Day, daysAgo age: Int) -> String {
    "\(day(date)), \(self.age(age)) ago"
  }

  func version(_ version: String, of month: Month) -> String {
    "v\(version) \(self.month(month))"
  }

  func lastOccasions(
    of name: String, reviewed: Day?, disrupted: Day?, asAt: Day
  ) -> String {
    let review = reviewed.map { "last reviewed on \(day($0)), \(days(asAt - $0)) ago" }
    let disruption = disrupted.map { "last disrupted on \(day($0)), \(days(asAt - $0)) ago" }
    return "\(name): \(review ?? "never reviewed"); \(disruption ?? "never disrupted")."
  }
}
