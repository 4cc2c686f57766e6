/// A closed list of codes for a column of the export; the raw value is the code.
public protocol Vocabulary: RawRepresentable, CaseIterable, Hashable, Sendable
where RawValue == String {}

extension Vocabulary {
  /// Every code, in the order of the list.
  public static var codes: [String] { allCases.map(\.rawValue) }

  /// The position in the list, from 0.
  public var place: Int { Self.allCases.prefix { $0 != self }.count }
}

/// A list that is in order adopts `Comparable`; an earlier code is less than a later one.
extension Vocabulary where Self: Comparable {
  public static func < (left: Self, right: Self) -> Bool { left.place < right.place }
}

/// A level of the priority grid.
///
/// The export defines the meaning of each level in table `priority_level`.
public enum PriorityLevel: String, Vocabulary, Comparable {
  case p1 = "P1"
  case p2 = "P2"
  case p3 = "P3"
  case p4 = "P4"

  /// 1 for P1 to 4 for P4.
  public var number: Int {
    switch self {
    case .p1: 1
    case .p2: 2
    case .p3: 3
    case .p4: 4
    }
  }
}

/// The tier of policing that leads an investigation; a lower tier is less.
///
/// Source: the annex of the National Fraud Policing Strategy 2019-2022, its four columns.
public enum LeadTier: String, Vocabulary, Comparable {
  case local, regional, national, necc
}

/// The stage of an investigation.
public enum InvestigationStatus: String, Vocabulary {
  case open, charged, trial, closed
}

/// Who suffered the fraud.
public enum VictimType: String, Vocabulary {
  case individual, business, charity, `public`, unknown
}

/// One of the 4Ps of the serious and organised crime strategy.
public enum Strand: String, Vocabulary {
  case pursue, prevent, protect, prepare
}

/// How sure the scorer of an assessment was.
public enum Confidence: String, Vocabulary, Comparable {
  case low, medium, high
}

/// The handling code of an intelligence record under 3x5x2 (College of Policing APP).
public enum HandlingCode: String, Vocabulary {
  /// The record may be shared lawfully.
  case share = "P"
  /// The record may be shared only under the conditions that come with it.
  case conditions = "C"
}

/// A protective marking of the OFFICIAL tier (Government Security Classifications).
public enum Marking: String, Vocabulary, Comparable {
  case official = "OFFICIAL"
  case officialSensitive = "OFFICIAL-SENSITIVE"
}

/// What a threat actor is.
public enum ActorKind: String, Vocabulary {
  case individual, group, network, enabler
}

/// What police are doing about an actor.
public enum ActorStatus: String, Vocabulary {
  case active, investigated, disrupted, dormant
}

/// The route of an escalation: regional tasking, National Lead Force, NCA or NECC.
public enum EscalationRoute: String, Vocabulary {
  case regional, nlf, nca, necc
}

/// The answer to an escalation.
public enum EscalationState: String, Vocabulary {
  case proposed, accepted, declined, withdrawn
}

/// How serious a disruption was; the criteria are not public.
public enum DisruptionGrade: String, Vocabulary {
  case major, moderate, minor
}

/// What an assessment gives values for.
public enum AssessmentSubject: String, Vocabulary {
  case actor, threat
}

/// The part of a score model that a component belongs to.
public enum ScoreSection: String, Vocabulary {
  case harm, likelihood, position
}

/// The monthly lists of victims that forces receive.
public enum VictimList: String, Vocabulary {
  case vulnerable, repeated = "repeat"
}

/// Which way a measure should move: up or down.
public enum MeasureDirection: String, Vocabulary {
  case up, down
}

/// The progress of a commitment of the strategy.
public enum CommitmentState: String, Vocabulary {
  case open, done, late, dropped
}

/// The priority that a Prosperity Threat Group agreed for a threat.
///
/// Words rather than P1 to P4, which rank investigations on the grid.
public enum AgreedPriority: String, Vocabulary, Comparable {
  case low, medium, high
}
