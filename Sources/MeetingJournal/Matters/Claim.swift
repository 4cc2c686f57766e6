import ThreatDomain

extension Matter {
  /// A disruption that the group claims.
  package struct Claim: JournalMatter {
    static let kind = Kind.claim

    package let day: Day
    /// The actor or investigation that was disrupted.
    package let target: ItemKey?
    package let strand: Strand
    package let tactic: String
    /// The grade that the group proposes; a panel decides.
    package let grade: DisruptionGrade
    /// What shows it.
    package let evidence: String?
    /// The other bodies that claim the same disruption.
    package let otherClaimants: [String]

    package init(
      day: Day, target: ItemKey? = nil, strand: Strand, tactic: String, grade: DisruptionGrade,
      evidence: String? = nil, otherClaimants: [String] = []
    ) {
      self.day = day
      self.target = target
      self.strand = strand
      self.tactic = tactic
      self.grade = grade
      self.evidence = evidence
      self.otherClaimants = otherClaimants
    }

    package var lacks: [Lack] { [Lack.unless(tactic, .text)].compactMap(\.self) }
    package var subject: ItemKey? { target }
  }

  /// An activity of a 4P plan.
  package struct Activity: JournalMatter {
    static let kind = Kind.activity

    package let subjectKind: PlanSubject
    package let subjectID: String
    package let strand: Strand
    package let what: String
    package let leadRole: String?
    package let due: Day?

    package init(
      subjectKind: PlanSubject, subjectID: String, strand: Strand, what: String,
      leadRole: String? = nil, due: Day? = nil
    ) {
      self.subjectKind = subjectKind
      self.subjectID = subjectID
      self.strand = strand
      self.what = what
      self.leadRole = leadRole
      self.due = due
    }

    package var lacks: [Lack] {
      [
        Lack.unless(what, .text), Lack.unless(leadRole, .owner), due == nil ? .dueDay : nil,
      ].compactMap(\.self)
    }
    package var subject: ItemKey? { ItemKey(table: subjectKind.rawValue, key: subjectID) }
  }

  /// A capability that a region or force lacks.
  package struct Gap: JournalMatter {
    static let kind = Kind.gap

    package let scope: Scope
    package let name: String
    package let missing: String
    /// The id of the threat that it blocks work on.
    package let blocks: String?

    package init(scope: Scope, name: String, missing: String, blocks: String? = nil) {
      self.scope = scope
      self.name = name
      self.missing = missing
      self.blocks = blocks
    }

    package var lacks: [Lack] { [Lack.unless(missing, .text)].compactMap(\.self) }
    package var subject: ItemKey? { blocks.map { ItemKey(table: "threat", key: $0) } }
  }
}
