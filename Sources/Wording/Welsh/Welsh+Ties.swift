import ThreatDomain

extension Welsh: TiesSentences {
  func tie(with name: String, isAbove: Bool, by rule: String) -> String {
    isAbove
      ? "Cyfartal â \(name); yn uwch \(rule)" : "Cyfartal â \(name); yn is \(rule)"
  }

  func tieRule(_ rule: TieRule, higher: HarmScore, lower: HarmScore) -> String {
    let (above, below) = (higher.assessment, lower.assessment)
    return switch rule {
    case .harm: "o ran niwed: \(figure(higher.harm)), \(figure(lower.harm))"
    case .confidence:
      "o ran hyder: \(self[above.confidence.term]), \(self[below.confidence.term])"
    case .newerAssessment:
      "o ran yr asesiad diweddaraf: \(day(above.assessedOn)), \(day(below.assessedOn))"
    case .id: "yn ôl Id yn unig: mae pob sgôr yn gyfartal"
    }
  }

  func ranks(from before: Int?, to now: Int?) -> String {
    let (old, new) = (
      before.map(count) ?? self[.value(.notScored)], now.map(count) ?? self[.value(.notScored)]
    )
    return "\(old) → \(new)"
  }

  func since(_ date: Day) -> String { "ers \(day(date))" }

  func change(of figure: String, from old: Double, to new: Double) -> String {
    "\(figure) \(self.figure(old)) → \(self.figure(new))"
  }

  func weightings(_ times: Int, of all: Int) -> String {
    "\(count(times)) o \(count(all)) pwysiad cyfagos"
  }

  func band(_ band: Int, fifth: Int) -> String {
    "band \(band), sgôr yn y pumed \(self.fifth(fifth)) yn genedlaethol"
  }

  func fifth(_ fifth: Int) -> String {
    switch fifth {
    case ...1: "uchaf"
    case 2: "ail uchaf"
    case 3: "canol"
    case 4: "ail isaf"
    default: "isaf"
    }
  }

  func occasion(on date: Day, daysAgo age: Int) -> String {
    "\(day(date)), \(self.age(age)) yn ôl"
  }

  func version(_ version: String, of month: Month) -> String {
    "f\(version) \(self.month(month))"
  }

  func lastOccasions(
    of name: String, reviewed: Day?, disrupted: Day?, asAt: Day
  ) -> String {
    let review = reviewed.map { "adolygwyd ddiwethaf ar \(day($0)), \(days(asAt - $0)) yn ôl" }
    let disruption = disrupted.map { "amharwyd ddiwethaf ar \(day($0)), \(days(asAt - $0)) yn ôl" }
    return "\(name): \(review ?? "heb ei adolygu eto"); \(disruption ?? "heb amhariad eto")."
  }
}
