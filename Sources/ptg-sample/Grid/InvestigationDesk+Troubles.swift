import ThreatDomain

/// Adds what a meeting must find: no owner, no activity, an overdue decision, linked cases.
extension InvestigationDesk {
  mutating func troubles() {
    let live = spread(
      chance.shuffled(
        investigations.indices.filter {
          investigations[$0].isLive && SampleDays.asAt - investigations[$0].opened > 60
            && investigations[$0].level > .p1
        }))
    for position in live[0..<13] { investigations[position].owner = nil }
    for position in live[10..<36] { stall(position) }
    for position in live[32..<50] { overrun(position) }
  }

  /// The investigations in turns of one a region, so that every region has its troubles.
  private func spread(_ positions: [Int]) -> [Int] {
    var turns: [String: Int] = [:]
    let ranked = positions.enumerated().map { order, position in
      let turn = turns[investigations[position].region, default: 0]
      turns[investigations[position].region] = turn + 1
      return (turn, order, position)
    }
    return ranked.sorted { ($0.0, $0.1) < ($1.0, $1.1) }.map(\.2)
  }

  /// Makes an investigation stalled, which takes 28 days without activity and without a move.
  private mutating func stall(_ position: Int) {
    let since = (SampleDays.asAt - chance.within(28...110)).officeDay
    let moved = investigations[position].levelSince
    guard SampleDays.asAt - moved >= 28 else { return }
    investigations[position].lastActivity = max(moved, since)
  }

  private mutating func overrun(_ position: Int) {
    investigations[position].decisionDue = (SampleDays.asAt - chance.within(1...45)).officeDay
  }

  /// Adds series of linked offences that several forces investigate.
  mutating func series() {
    for number in 1...8 {
      let first = chance.pick(investigations.indices.filter { canJoinSeries(investigations[$0]) })
      let lead = investigations[first].forces[0]
      let others = investigations.indices.filter { position in
        let other = investigations[position]
        return canJoinSeries(other) && other.crime == investigations[first].crime
          && other.forces[0] != lead
      }
      guard !others.isEmpty else { continue }
      for position in [first] + chance.shuffled(others).prefix(chance.within(1...3)) {
        investigations[position].series = sampleID("S", number, digits: 2)
      }
    }
  }

  /// Whether a case can be a part of a series: it is in none yet, and has several victims.
  private func canJoinSeries(_ investigation: Investigation) -> Bool {
    investigation.series == nil && investigation.victims > 2
  }

  /// The rows of `investigation`.
  var rows: [[String]] { investigations.map(\.row) }

  /// The rows of `investigation_force`.
  var touchRows: [[String]] {
    investigations.flatMap { investigation in
      investigation.forces.map { [investigation.id, $0] }
    }
  }
}
