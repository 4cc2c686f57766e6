import ThreatDomain

/// Adds what a meeting must find: no owner, no activity, an overdue decision, linked cases.
extension InvestigationDesk {
  mutating func troubles() {
    let live = chance.shuffled(
      investigations.indices.filter {
        investigations[$0].isLive && SampleDays.asAt - investigations[$0].opened > 60
          && investigations[$0].level > .p1
      })
    for position in live[0..<13] { investigations[position].owner = nil }
    for position in live[10..<36] { stall(position) }
    for position in live[32..<50] { overrun(position) }
  }

  /// Makes an investigation stalled, which takes 28 days without activity and without a move.
  private mutating func stall(_ position: Int) {
    let since = SampleDays.asAt - chance.within(28...110)
    let moved = investigations[position].levelSince
    guard SampleDays.asAt - moved >= 28 else { return }
    investigations[position].lastActivity = max(moved, since)
  }

  private mutating func overrun(_ position: Int) {
    investigations[position].decisionDue = SampleDays.asAt - chance.within(1...45)
    investigations[position].decisionWanted = chance.pick([
      "Adopt as a regional investigation", "Agree resources for a search phase",
      "Close and return to the force", "Raise to National Lead Force tasking",
    ])
  }

  /// Adds series of linked offences that several forces investigate.
  mutating func series() {
    for number in 1...8 {
      let first = chance.pick(investigations.indices.filter { investigations[$0].series == nil })
      let lead = investigations[first].forces[0]
      let others = investigations.indices.filter { position in
        let other = investigations[position]
        return other.series == nil && other.type == investigations[first].type
          && other.forces[0] != lead
      }
      guard !others.isEmpty else { continue }
      for position in [first] + chance.shuffled(others).prefix(chance.within(1...3)) {
        investigations[position].series = sampleID("S", number, digits: 2)
      }
    }
  }

  /// The rows of `investigation`.
  ///
  /// - Parameter others: The ids of those about other economic crime than fraud.
  func rows(ofOtherCrime others: Set<String>) -> [[String]] {
    investigations.enumerated().map { number, investigation in
      var investigation = investigation
      if others.contains(investigation.id) {
        investigation.kind = number.isMultiple(of: 3) ? .briberyCorruption : .moneyLaundering
      }
      return investigation.row
    }
  }

  /// The rows of `investigation_force`.
  var touchRows: [[String]] {
    investigations.flatMap { investigation in
      investigation.forces.map { [investigation.id, $0] }
    }
  }
}
