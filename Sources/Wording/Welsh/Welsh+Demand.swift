import ThreatDomain

extension Welsh: DemandSentences {
  func dataTo(_ day: Day, received: Day) -> String {
    "data hyd \(self.day(day)), cafwyd \(self.day(received))"
  }

  func demandSentence(
    _ total: DemandCount, loss: String?, month: Month, onYearBefore: CountChange?,
    without forces: [String]
  ) -> String {
    let lacking = forces.isEmpty ? "" : " \(without(forces))"
    let change =
      switch onYearBefore {
      case nil: ""
      case .fraction(let fraction): ", \(rise(fraction)) ar \(longMonth(month.yearBefore))"
      case .counts(_, let before): ", \(count(before)) yn \(longMonth(month.yearBefore))"
      }
    return
      "\(longMonth(month)): \(reports(total.reports))\(lacking)\(change), colled \(loss ?? self[.value(.unknown)])."
  }

  func rise(_ fraction: Double) -> String {
    switch fraction * 100 {
    case 0.05...: "i fyny \(percent(fraction))"
    case ...(-0.05): "i lawr \(percent(-fraction))"
    default: "dim newid"
    }
  }

  func restatement(_ month: Month, reason: String) -> String {
    asSentence("\(longMonth(month)): \(restatement(reason))")
  }

  func restatement(_ reason: String) -> String {
    "ailddatganwyd yn genedlaethol: \(reason)"
  }

  /// `1 adroddiad`, `12 o adroddiadau`.
  func reports(_ number: Int) -> String {
    counted(number, "adroddiad", "adroddiadau")
  }

  func financialYear(_ year: FinancialYear, months: ClosedRange<Month>) -> String {
    guard months != year.months else { return "\(year)" }
    return "\(year), \(shortName(of: months.lowerBound)) hyd \(shortName(of: months.upperBound))"
  }

  func yearToDate(_ year: FinancialYear) -> String { "Y flwyddyn ariannol hyd yma \(year)" }

  func financialYear(
    _ year: FinancialYear, months: ClosedRange<Month>, returned: Int
  ) -> String {
    guard returned < months.count else { return financialYear(year, months: months) }
    return "\(year), \(returned) o \(months.count) mis"
  }

  func noOutcomes(_ year: String, isCovered: Bool) -> String {
    isCovered
      ? "\(year): dim dychweliad eto o droseddau a atgyfeiriwyd a chanlyniadau."
      : "\(year): nid yw'r allforyn hwn yn cynnwys troseddau a atgyfeiriwyd a chanlyniadau."
  }

  func outcomes(
    _ outcomes: OutcomeRatio, year: String, without forces: [String]
  ) -> String {
    let referred = counted(outcomes.referred, "trosedd", "droseddau")
    let lacking = forces.isEmpty ? "" : ", \(without(forces))"
    return "\(year): atgyfeiriwyd \(referred); canlyniadau barnwrol \(count(outcomes.judicial)), "
      + "canlyniadau eraill \(count(outcomes.other))\(lacking)."
  }
}

/// What is unusual, and by which rule.
extension Welsh {
  func unusual(regions: Int?, forces: Int?, types: Int) -> String {
    guard [regions ?? 0, forces ?? 0, types].contains(where: { $0 > 0 }) else {
      let kinds = [regions.map { _ in "rhanbarth" }, forces.map { _ in "heddlu" }, "math o dwyll"]
      return "Anarferol y mis hwn: dim \(list(kinds.compactMap(\.self), last: "na"))"
    }
    let counts = [
      regions.map { counted($0, "rhanbarth", "ranbarthau") },
      forces.map { counted($0, "heddlu", "heddluoedd") },
      counted(types, "math o dwyll", "fathau o dwyll"),
    ].compactMap(\.self)
    return "Anarferol y mis hwn: \(counts.joined(separator: ", "))"
  }

  func unusual(_ name: String, reports: Int, signal: String) -> String {
    "\(name): \(self.reports(reports)) y mis hwn, \(signal)."
  }

  func rule(_ rule: XmRRule, _ rules: XmRRules) -> String {
    switch rule {
    case .outsideLimit: "y tu allan i'r terfynau"
    case .shift: "\(rules.shiftLength)+ ar un ochr i'r cymedr"
    case .trend: "\(rules.trendLength)+ yn codi neu'n gostwng"
    case .nearLimit: "\(rules.nearCount) o \(rules.nearWindow) ger terfyn"
    }
  }

  func ruleInFull(_ rule: XmRRule, _ rules: XmRRules) -> String {
    switch rule {
    case .outsideLimit: "Mae'r mis y tu hwnt i derfyn naturiol."
    case .shift:
      "Mae \(rules.shiftLength) mis neu fwy yn olynol ar un ochr i'r cymedr."
    case .trend:
      "Mae \(rules.trendLength) mis neu fwy yn olynol, pob un yn uwch na'r un o'i flaen neu bob un yn is."
    case .nearLimit:
      "Mae \(rules.nearCount) o \(rules.nearWindow) mis yn y traean allanol tuag at derfyn, "
        + "a'r \(rules.nearWindow) i gyd ar un ochr i'r cymedr."
    }
  }

  func range(_ months: ClosedRange<Month>) -> String {
    let (first, last) = (months.lowerBound, months.upperBound)
    guard first != last else { return month(last) }
    return "\(first.year == last.year ? shortName(of: first) : month(first)) hyd \(month(last))"
  }
}

/// Figures beside those of a year before, and over longer spans.
extension Welsh {
  func compared(to base: String, in month: Month?) -> String {
    "o \(base)\(month.map { " (\(self.month($0)))" } ?? "")"
  }

  func was(_ base: String, in month: Month?) -> String {
    "\(base) gynt\(month.map { " (\(self.month($0)))" } ?? "")"
  }

  func ofNation(_ share: Double) -> String { "\(percent(share)) o'r golled genedlaethol" }

  func rate(_ rate: String, beside others: [String]) -> String {
    "\((["\(rate) o adroddiadau fesul 10,000 o bobl"] + others).joined(separator: "; "))."
  }

  func quarter(_ sum: QuarterSum) -> String {
    let name = "Ch\(sum.quarter.number) \(sum.quarter.year)"
    guard sum.isPartial else { return name }
    let months = sum.comparison.months
    let ends = [months.lowerBound, months.upperBound].map(shortName)
    return "\(name), \(ends[0] == ends[1] ? ends[0] : "\(ends[0]) hyd \(ends[1])")"
  }

  func axisLabel(_ sum: QuarterSum) -> String {
    let number = sum.quarter.number
    let name = number == 1 ? "Ch1 \(sum.quarter.year.description.dropFirst(2))" : "Ch\(number)"
    return sum.isPartial ? "(\(name))" : name
  }

  func stillOpen(_ month: Month) -> String {
    "\(self.month(month)): mis sy'n dal ar agor, a gall adroddiadau hwyr ddod i mewn"
  }

  func nowHolds(_ number: Int, of scope: String?, in month: Month) -> String {
    let now = "\(reports(number)) nawr (\(self.month(month)))"
    guard let scope else { return "Y wlad: \(now)." }
    return "\(scope): \(now); nid yw'r allforyn yn dweud a newidiodd hynny."
  }

  func indexRanges(_ boundaries: [Double]) -> [String] {
    let edges = boundaries.map { Int($0) }
    guard let first = edges.first, let last = edges.last else { return [] }
    let middle = zip(edges, edges.dropFirst()).map { "\($0)-\($1 - 1)" }
    return ["dan \(first)"] + middle + ["\(last) a throsodd"]
  }
}
