/// An action that damaged an actor or the subject of an investigation.
///
/// Source: table `disruption` of the export.
public struct Disruption: Hashable, Sendable {
  /// Column `disruption_id`.
  public let id: String

  /// When it happened.
  public let disruptedOn: Day

  /// The id of the disrupted actor; `nil` where the export names none.
  public let actorID: String?

  /// The id of the investigation behind the disruption; `nil` where there is none.
  public let investigationID: String?

  /// The body that claims the disruption.
  public let claimedBy: String

  /// The 4P strand of the disruption.
  public let strand: Strand

  /// The grade of the disruption: major, moderate or minor.
  public let grade: DisruptionGrade

  /// The tactic that was used.
  public let tactic: String

  /// Whether a panel has agreed the claim; only then do boards count it.
  public let state: DisruptionState

  /// An id that the claims of several bodies to one disruption share: column `joint_id`.
  public let jointID: String?

  /// How many websites, numbers or accounts were taken down; `nil` for a disruption of a target.
  public let bulkCount: Int?

  /// What shows it; `nil` where nothing does.
  public let evidence: String?

  /// Whether a panel has agreed the claim.
  public var isValidated: Bool { state == .validated }

  /// Creates the record from its columns.
  public init(
    id: String, disruptedOn: Day, actorID: String? = nil, investigationID: String? = nil,
    claimedBy: String, strand: Strand, grade: DisruptionGrade, tactic: String,
    state: DisruptionState = .validated, jointID: String? = nil, bulkCount: Int? = nil,
    evidence: String? = nil
  ) {
    self.id = id
    self.disruptedOn = disruptedOn
    self.actorID = actorID
    self.investigationID = investigationID
    self.claimedBy = claimedBy
    self.strand = strand
    self.grade = grade
    self.tactic = tactic
    self.state = state
    self.jointID = jointID
    self.bulkCount = bulkCount
    self.evidence = evidence
  }
}

extension Disruption {
  /// The disruptions by day, then id, with each joint disruption counted once.
  ///
  /// Of claims that share a ``jointID``, the earliest by day, then id, is kept. Ours; the design's
  /// rule is "joint claims counted once by `joint_id`".
  public static func countedOnce(_ claims: [Disruption]) -> [Disruption] {
    var seen: Set<String> = []
    return claims.sorted { ($0.disruptedOn, $0.id) < ($1.disruptedOn, $1.id) }.filter { claim in
      guard let joint = claim.jointID else { return true }
      return seen.insert(joint).inserted
    }
  }
}
