import ThreatDomain

/// The counts of cases, force by force and together, as the view may show them.
///
/// In the safe view no small one can be read or worked out: of the cases sent in twelve months
/// some were taken up, some declined, some not answered, and those not answered are part of all
/// that wait.
struct SafeCases: Sendable {
  /// What is counted of a force.
  enum Count: Int, CaseIterable, Sendable {
    case takenUp, declined, unanswered, sent, older, waiting
  }

  private let counts: [Int]
  /// `nil` where everything may be shown.
  private let safe: SuppressedCounts?
  /// How many forces there are; what stands after them is all of them together.
  private let total: Int

  init(_ forces: [TaskingModel.ForceCases], isSafe: Bool) {
    let rows = forces.map { force in
      let takeUp = force.takeUp
      return [
        takeUp.takenUp, takeUp.declined, takeUp.unanswered, takeUp.sent,
        max(force.waiting - takeUp.unanswered, 0), force.waiting,
      ]
    }
    let sums = Count.allCases.map { count in rows.map { $0[count.rawValue] }.reduce(0, +) }
    counts = (rows + [sums]).flatMap { $0 }
    total = forces.count
    safe = isSafe ? SuppressedCounts(counts, sums: SafeCases.sums(rows: total)) : nil
  }

  /// A count of the force at a position, or of all together; `nil` where it is kept back.
  func count(_ count: Count, of force: Int?) -> Int? {
    let position = SafeCases.position(count, force ?? total)
    guard let safe else { return counts[position] }
    if case .shown(let number) = safe[position] { return number }
    return nil
  }

  /// Whether all that is said of the forces together may be said.
  var countsAll: Bool { Count.allCases.allSatisfy { count($0, of: nil) != nil } }

  private static func position(_ count: Count, _ row: Int) -> Int {
    row * Count.allCases.count + count.rawValue
  }

  private static func sums(rows: Int) -> [SuppressedCounts.Sum] {
    let across = (0...rows).flatMap { row in
      [
        SuppressedCounts.Sum(
          total: position(.sent, row),
          parts: [.takenUp, .declined, .unanswered].map { position($0, row) }),
        SuppressedCounts.Sum(
          total: position(.waiting, row), parts: [.unanswered, .older].map { position($0, row) }),
      ]
    }
    let down = Count.allCases.map { count in
      SuppressedCounts.Sum(
        total: position(count, rows), parts: (0..<rows).map { position(count, $0) })
    }
    return across + down
  }
}
