import ThreatDomain

/// What is said where two actors have the same total.
extension Words {
  /// `Equal with A-0046 Magpie, above it by confidence: high, low`.
  package func tie(with name: String, isAbove: Bool, by rule: String) -> String {
    isAbove
      ? say("Equal with \(name), above it \(rule)") : say("Equal with \(name), below it \(rule)")
  }

  /// By which rule, and what it found: the higher one's first.
  package func tieRule(_ rule: TieRule, higher: HarmScore, lower: HarmScore) -> String {
    let (above, below) = (higher.assessment, lower.assessment)
    return switch rule {
    case .harm: say("by harm: \(figure(higher.harm)), \(figure(lower.harm))")
    case .confidence:
      say("by confidence: \(self[above.confidence.term]), \(self[below.confidence.term])")
    case .newerAssessment:
      say("by the newer assessment: \(day(above.assessedOn)), \(day(below.assessedOn))")
    case .id: say("by id alone: nothing that was scored tells them apart")
    }
  }

  /// `12 → 9`, or that there was no rank, or is none.
  package func ranks(from before: Int?, to now: Int?) -> String {
    let (old, new) = (
      before.map(count) ?? self[.value(.notScored)], now.map(count) ?? self[.value(.notScored)]
    )
    return say("\(old) → \(new)")
  }

  /// `nobody joined or left the ten since 8 Mar 2019`.
  package func sameTenInBrief(since date: Day) -> String {
    say("nobody joined or left the ten since \(day(date))")
  }

  package func since(_ date: Day) -> String { say("since \(day(date))") }

  /// `Score 288 → 432`.
  package func change(of figure: String, from old: Double, to new: Double) -> String {
    say("\(figure) \(self.figure(old)) → \(self.figure(new))")
  }

  /// `62 of 64 nearby weightings`.
  package func weightings(_ times: Int, of all: Int) -> String {
    say("\(count(times)) of \(count(all)) nearby weightings")
  }

  /// `band 2, score in the nation's fifth 4 of 5`.
  package func band(_ band: Int, fifth: Int) -> String {
    say("band \(band), score in the nation's fifth \(fifth) of 5")
  }

  /// `21 Mar 2019, 15d ago`.
  package func occasion(on date: Day, daysAgo age: Int) -> String {
    say("\(day(date)), \(self.age(age)) ago")
  }

  /// `8`, or `4 → 8` where it was another value before.
  package func value(_ value: Int, before: Int?) -> String {
    guard let before, before != value else { return count(value) }
    return say("\(count(before)) → \(count(value))")
  }

  /// `v2 Mar 2019`: under which version of the model, and when.
  package func version(_ version: String, of month: Month) -> String {
    say("v\(version) \(self.month(month))")
  }

  /// When an actor was last reviewed and last disrupted.
  package func lastOccasions(
    of name: String, reviewed: Day?, disrupted: Day?, asAt: Day
  ) -> String {
    let review = reviewed.map { "last reviewed on \(day($0)), \(days(asAt - $0)) ago" }
    let disruption = disrupted.map { "last disrupted on \(day($0)), \(days(asAt - $0)) ago" }
    return say(
      "\(name): \(review ?? "never reviewed"); \(disruption ?? "never disrupted").")
  }
}
