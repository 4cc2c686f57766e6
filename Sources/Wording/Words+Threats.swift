import ThreatDomain

/// What the threat board says.
extension Words {
  /// Who scored, with which model, when.
  package func scored(model: String, by role: String, on day: Day) -> String {
    say("\(model), scored by \(role), \(self.day(day))")
  }

  package func leadingThreat(_ name: String, score: Double) -> String {
    say("\(name) ranks highest by harm, with a score of \(decimal(score, places: 0)).")
  }

  package func threatSignal(
    _ name: String, reports: Int, signal: String, isSafe: Bool
  ) -> String {
    say("\(name): \(self.reports(reports, isSafe: isSafe)) this month, \(signal).")
  }

  package func threatsWithoutPlan(_ number: Int, of total: Int) -> String {
    guard number > 0 else { return say("Every threat has a plan under each of the 4Ps.") }
    let share = "\(count(number)) of \(count(total)) \(total == 1 ? "threat" : "threats")"
    return say("\(share) \(number == 1 ? "lacks" : "lack") a plan under one or more of the 4Ps.")
  }
}
