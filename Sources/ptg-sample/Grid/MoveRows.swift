import ThreatDomain

/// The rows of `priority_move`, earliest first, each with a reason that its case gives.
struct MoveRows {
  private(set) var rows: [[String]] = []
  private let grounds: Grounds
  private var chance: SplitMix64

  init(_ investigations: [Investigation], _ grounds: Grounds, seed: UInt64) {
    self.grounds = grounds
    chance = SplitMix64(seed: seed, stream: "moves")
    let moves = investigations.flatMap { investigation in
      investigation.moves.map { (investigation, $0) }
    }
    let inOrder = moves.enumerated().sorted {
      ($0.element.1.day, $0.offset) < ($1.element.1.day, $1.offset)
    }
    for (number, item) in inOrder.enumerated() {
      let (investigation, move) = item.element
      rows.append([
        sampleID("M", number + 1), investigation.id, move.day.description,
        move.from?.rawValue ?? "", move.to.rawValue, reason(for: move, of: investigation),
      ])
    }
  }

  private mutating func reason(
    for move: Investigation.Move, of investigation: Investigation
  ) -> String {
    guard let from = move.from else { return "New on the grid" }
    return chance.pick(
      move.to < from ? up(investigation) : down(investigation, to: move.to))
  }

  private func up(_ investigation: Investigation) -> [String] {
    let reasons = grounds.all(of: investigation).map { ground in
      switch ground {
      case .manyRegions: "Victims in more than three regions"
      case .severalRegions: "Victims identified in other regions"
      case .severalForces: "Further victims identified in other forces"
      case .vulnerable: "Many vulnerable victims among those identified"
      case .organised: "Link to an organised crime group confirmed"
      case .loss: "Loss passed one million pounds"
      case .series: "Part of a series that several forces hold"
      }
    }
    return reasons.isEmpty ? ["Harm judged greater at the review"] : reasons
  }

  private func down(_ investigation: Investigation, to level: PriorityLevel) -> [String] {
    var reasons: [String] = []
    if investigation.isCharged { reasons.append("Main suspect charged; risk reduced") }
    if investigation.money != nil {
      reasons.append("Assets secured and no further offending seen")
    }
    if investigation.series != nil, level == .p4 {
      reasons.append("Series split; this part is local")
    }
    return reasons.isEmpty ? ["Fewer victims than first reported"] : reasons
  }
}
