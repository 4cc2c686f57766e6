/// Something done that hurt an actor or an investigation's subject.
///
/// Source: table `disruption` of the export.
public struct Disruption: Hashable, Sendable {
  /// Column `disruption_id`.
  public let id: String

  /// When it happened.
  public let disruptedOn: Day

  /// The actor that was hurt; missing where none is named.
  public let actorID: String?

  /// The investigation that it came from; missing where there is none.
  public let investigationID: String?

  /// Who claims it.
  public let claimedBy: String

  /// Under which of the 4Ps it falls.
  public let strand: Strand

  /// How much it hurt.
  public let grade: DisruptionGrade

  /// How it was done.
  public let tactic: String

  /// Assets denied, in pence: column `assets_denied_pence`.
  public let assetsDenied: Pence

  /// Shared by the claims of several bodies to one disruption: column `joint_id`.
  public let jointID: String?

  /// Creates the record from its columns.
  public init(
    id: String, disruptedOn: Day, actorID: String? = nil, investigationID: String? = nil,
    claimedBy: String, strand: Strand, grade: DisruptionGrade, tactic: String,
    assetsDenied: Pence, jointID: String? = nil
  ) {
    self.id = id
    self.disruptedOn = disruptedOn
    self.actorID = actorID
    self.investigationID = investigationID
    self.claimedBy = claimedBy
    self.strand = strand
    self.grade = grade
    self.tactic = tactic
    self.assetsDenied = assetsDenied
    self.jointID = jointID
  }
}

extension Disruption {
  /// The disruptions with joint claims counted once, by day, then id.
  ///
  /// Of claims that share a ``jointID`` the earliest stays, by day, then id. Ours; the design's
  /// rule is "joint claims counted once by `joint_id`".
  public static func countedOnce(_ claims: [Disruption]) -> [Disruption] {
    var seen: Set<String> = []
    return claims.sorted { ($0.disruptedOn, $0.id) < ($1.disruptedOn, $1.id) }.filter { claim in
      guard let joint = claim.jointID else { return true }
      return seen.insert(joint).inserted
    }
  }
}
