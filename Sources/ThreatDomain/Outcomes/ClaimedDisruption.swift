/// One disruption with every claim to it.
///
/// Claims of several bodies that share a ``Disruption/jointID`` are claims to one disruption.
public struct ClaimedDisruption: Hashable, Sendable {
  /// Every claim, by day, then id.
  public let claims: [Disruption]

  /// The claim that stands for all: of those with the best state, the earliest.
  ///
  /// One validated claim validates a joint disruption. It is rejected only where every claim is.
  public let leading: Disruption

  private init?(_ claims: [Disruption]) {
    self.claims = claims.sorted { ($0.disruptedOn, $0.id) < ($1.disruptedOn, $1.id) }
    let best = [DisruptionState.validated, .proposed, .rejected].lazy.compactMap { state in
      claims.filter { $0.state == state }.min {
        ($0.disruptedOn, $0.id) < ($1.disruptedOn, $1.id)
      }
    }
    guard let leading = best.first else { return nil }
    self.leading = leading
  }

  public var state: DisruptionState { leading.state }

  /// Whether websites, numbers or accounts were taken down; such disruptions are kept apart.
  public var isBulk: Bool { leading.bulkCount != nil }

  /// The bodies that claim it, in the order of their claims.
  public var claimants: [String] { claims.map(\.claimedBy) }

  /// The actor that it disrupted; a joint disruption may name the actor in only one claim.
  public var actorID: String? { leading.actorID ?? claims.compactMap(\.actorID).first }

  /// The investigation behind it.
  public var investigationID: String? {
    leading.investigationID ?? claims.compactMap(\.investigationID).first
  }

  /// The disruptions behind the claims, each once, by day, then id.
  public static func list(_ claims: [Disruption]) -> [ClaimedDisruption] {
    let joint = Dictionary(grouping: claims.filter { $0.jointID != nil }) { $0.jointID }
    let alone = claims.filter { $0.jointID == nil }.map { [$0] }
    return (joint.values + alone).compactMap(ClaimedDisruption.init).sorted { left, right in
      (left.leading.disruptedOn, left.leading.id) < (right.leading.disruptedOn, right.leading.id)
    }
  }
}

/// Why a panel would refuse a claim.
///
/// Ours, from the design: the criteria of the panels are not public.
public enum ClaimFault: String, Vocabulary {
  /// A Pursue claim that names neither an actor nor an investigation.
  case noTarget = "no_target"
  /// Another claim is on the same target, with the same tactic, within the same fortnight.
  case claimedTwice = "claimed_twice"
}

extension ClaimedDisruption {
  /// The most days between two claims within one fortnight.
  public static let fortnight = 13

  /// Why a panel would refuse the disruption, beside these others; empty where nothing speaks
  /// against it.
  ///
  /// A rejected disruption has been refused already, and stands against no other.
  public func faults(among others: [ClaimedDisruption]) -> [ClaimFault] {
    guard state != .rejected else { return [] }
    let isTwice = others.contains { $0.leading.id != leading.id && $0.isSame(as: self) }
    return [
      leading.strand == .pursue && actorID == nil && investigationID == nil ? .noTarget : nil,
      isTwice ? .claimedTwice : nil,
    ].compactMap(\.self)
  }

  private func isSame(as other: ClaimedDisruption) -> Bool {
    state != .rejected && leading.tactic == other.leading.tactic
      && abs(leading.disruptedOn - other.leading.disruptedOn) <= Self.fortnight
      && hasTarget(of: other)
  }

  /// Two actors in one investigation are two targets.
  private func hasTarget(of other: ClaimedDisruption) -> Bool {
    if let actorID, let theirs = other.actorID { return actorID == theirs }
    return investigationID != nil && investigationID == other.investigationID
  }
}
