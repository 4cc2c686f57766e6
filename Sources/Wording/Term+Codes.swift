import ThreatDomain

/// The words for the codes of the export.
extension Confidence {
  package var term: Term {
    switch self {
    case .low: .low
    case .medium: .medium
    case .high: .high
    }
  }
}

extension AgreedPriority {
  package var term: Term {
    switch self {
    case .low: .priorityLow
    case .medium: .priorityMedium
    case .high: .priorityHigh
    }
  }
}

extension ActorKind {
  package var term: Term {
    switch self {
    case .individual: .individual
    case .group: .group
    case .network: .network
    case .enabler: .enabler
    }
  }
}

extension ActorStatus {
  package var term: Term {
    switch self {
    case .active: .active
    case .investigated: .investigated
    case .disrupted: .disruptedStatus
    case .dormant: .dormant
    }
  }
}

extension VictimType {
  package var term: Term {
    switch self {
    case .individual: .individual
    case .business: .business
    case .charity: .charity
    case .public: .publicSector
    }
  }
}

extension LeadTier {
  package var term: Term {
    switch self {
    case .local: .forceTier
    case .regional: .rocu
    case .national: .nationalLeadForce
    case .necc: .necc
    }
  }
}

extension InvestigationStatus {
  package var term: Term {
    switch self {
    case .open: .open
    case .charged: .charged
    case .trial: .trial
    case .closed: .closed
    }
  }
}

extension Strand {
  package var term: Term {
    switch self {
    case .pursue: .pursue
    case .prevent: .prevent
    case .protect: .protect
    case .prepare: .prepare
    }
  }
}

extension DisruptionGrade {
  package var term: Term {
    switch self {
    case .major: .major
    case .moderate: .moderate
    case .minor: .minor
    }
  }
}

extension EscalationRoute {
  package var term: Term {
    switch self {
    case .nlf: .nationalLeadForce
    case .nca: .nca
    case .necc: .necc
    }
  }
}

extension TaskingBody {
  package var term: Term {
    switch self {
    case .rocu: .regionalTasking
    case .nlf: .nationalLeadForce
    case .nca: .nca
    case .necc: .necc
    }
  }
}

extension EscalationState {
  package var term: Term {
    switch self {
    case .proposed: .proposed
    case .accepted: .accepted
    case .declined: .declined
    case .withdrawn: .withdrawn
    }
  }
}

extension ScoreSection {
  package var term: Term {
    switch self {
    case .harm: .harm
    case .likelihood: .likelihood
    case .position: .position
    }
  }
}
