import ThreatDomain

/// What disrupts an actor or a fraud, the grades it is worth, and what must have happened before.
struct Tactic {
  let name: String
  let strand: Strand
  let grades: [DisruptionGrade]
  let needs: Need
  /// The fewest websites or numbers that it takes down; `nil` where it takes down none.
  let bulk: Int?

  /// What a case must have come to.
  enum Need {
    case nothing
    case searches
    case charge
    case restraint
    case end
  }

  private init(
    _ name: String, _ strand: Strand, _ grades: [DisruptionGrade], _ needs: Need = .nothing,
    bulk: Int? = nil
  ) {
    self.name = name
    self.strand = strand
    self.grades = grades
    self.needs = needs
    self.bulk = bulk
  }

  /// How far the tactic takes a case: arrests, then charges, then the end; `nil` at any time.
  var stage: Int? {
    switch needs {
    case .charge: 2
    case .end: 3
    case .searches where grades.contains(.major): 1
    case .nothing, .searches, .restraint: nil
    }
  }

  /// Whether it is used against somebody; websites, numbers and councils are nobody's.
  var hasTarget: Bool { strand == .pursue || strand == .prevent }

  /// Whether several forces may take part: a visit or a briefing is the work of one.
  var isShared: Bool { strand == .pursue || bulk != nil }

  /// Whether the tactic can have been used against an actor in a case.
  func fits(_ actor: Actor, _ investigation: Investigation?) -> Bool {
    switch needs {
    case .nothing: true
    case .searches: investigation != nil
    case .charge: investigation?.isCharged ?? false
    case .restraint: investigation?.money != nil
    case .end:
      (actor.kind == .group || actor.kind == .network) && investigation?.status == .closed
    }
  }

  static let all = [
    Tactic("Arrests and searches", .pursue, [.major, .moderate, .moderate], .searches),
    Tactic("Charge", .pursue, [.major, .major, .moderate], .charge),
    Tactic("Restraint order", .pursue, [.major, .moderate], .restraint),
    Tactic("Group dismantled", .pursue, [.major], .end),
    Tactic("Account freezing order", .pursue, [.moderate, .minor], .searches),
    Tactic("Cash seizure", .pursue, [.moderate, .minor, .minor], .searches),
    Tactic("Cease and desist notice", .prevent, [.minor]),
    Tactic("Serious crime prevention order", .prevent, [.moderate], .end),
    Tactic("Offender visit", .prevent, [.minor]),
    Tactic("Website taken down", .protect, [.moderate, .minor, .minor], bulk: 3),
    Tactic("Telephone numbers closed", .protect, [.moderate, .minor, .minor], bulk: 40),
    Tactic("Bank staff briefed", .protect, [.minor]),
    Tactic("Victim care plan with the council", .prepare, [.minor]),
    Tactic("Multi-agency exercise", .prepare, [.minor]),
  ]
}
