import ThreatDomain

/// The words for the codes of the export.
extension Confidence {
  package var term: Term {
    switch self {
    case .low: .value(.low)
    case .medium: .value(.medium)
    case .high: .value(.high)
    }
  }
}

extension AgreedPriority {
  package var term: Term {
    switch self {
    case .low: .value(.priorityLow)
    case .medium: .value(.priorityMedium)
    case .high: .value(.priorityHigh)
    }
  }
}

extension ActorKind {
  package var term: Term {
    switch self {
    case .individual: .value(.individual)
    case .group: .value(.group)
    case .network: .value(.network)
    case .enabler: .value(.enabler)
    }
  }
}

extension ActorStatus {
  package var term: Term {
    switch self {
    case .active: .value(.active)
    case .investigated: .value(.investigated)
    case .disrupted: .value(.disruptedStatus)
    case .dormant: .value(.dormant)
    }
  }
}

extension VictimType {
  package var term: Term {
    switch self {
    case .individual: .value(.individual)
    case .business: .value(.business)
    case .charity: .value(.charity)
    case .public: .value(.publicSector)
    case .unknown: .value(.unknown)
    }
  }
}

extension LeadTier {
  package var term: Term {
    switch self {
    case .local: .value(.forceTier)
    case .regional: .value(.rocu)
    case .national: .value(.nationalLeadForce)
    case .necc: .value(.necc)
    }
  }
}

extension InvestigationStatus {
  package var term: Term {
    switch self {
    case .open: .value(.open)
    case .charged: .value(.charged)
    case .trial: .value(.trial)
    case .closed: .value(.closed)
    }
  }
}

extension Strand {
  package var term: Term {
    switch self {
    case .pursue: .value(.pursue)
    case .prevent: .value(.prevent)
    case .protect: .value(.protect)
    case .prepare: .value(.prepare)
    }
  }
}

extension DisruptionGrade {
  package var term: Term {
    switch self {
    case .major: .value(.major)
    case .moderate: .value(.moderate)
    case .minor: .value(.minor)
    }
  }
}

extension EscalationRoute {
  package var term: Term {
    switch self {
    case .regional: .tasking(.regionalTasking)
    case .nlf: .value(.nationalLeadForce)
    case .nca: .value(.nca)
    case .necc: .value(.necc)
    }
  }
}

extension CrimeKind {
  package var term: Term {
    switch self {
    case .fraud: .value(.fraud)
    case .moneyLaundering: .value(.moneyLaundering)
    case .briberyCorruption: .value(.briberyCorruption)
    case .other: .value(.otherCrime)
    }
  }
}

extension DisruptionState {
  package var term: Term {
    switch self {
    case .proposed: .value(.proposed)
    case .validated: .value(.validated)
    case .rejected: .value(.rejected)
    }
  }
}

extension FourPlans.Progress {
  package var term: Term {
    switch self {
    case .none: .value(.none)
    case .planned: .grid(.planned)
    case .done: .value(.done)
    }
  }
}

extension ActivityState {
  package var term: Term {
    switch self {
    case .planned: .grid(.planned)
    case .underWay: .value(.underWay)
    case .done: .value(.done)
    case .dropped: .value(.dropped)
    }
  }
}

extension TaskingBody {
  package var term: Term {
    switch self {
    case .rocu: .tasking(.regionalTasking)
    case .nlf: .value(.nationalLeadForce)
    case .nca: .value(.nca)
    case .necc: .value(.necc)
    }
  }
}

extension EscalationState {
  package var term: Term {
    switch self {
    case .proposed: .value(.proposed)
    case .accepted: .value(.accepted)
    case .declined: .value(.declined)
    case .withdrawn: .value(.withdrawn)
    }
  }
}

extension ScoreSection {
  package var term: Term {
    switch self {
    case .harm: .column(.harm)
    case .likelihood: .column(.likelihood)
    case .position: .column(.position)
    }
  }
}

extension VictimList {
  /// The name of the list.
  package var term: Term {
    switch self {
    case .vulnerable: .column(.vulnerableVictims)
    case .repeated: .column(.repeatVictims)
    }
  }
}

extension CommitmentState {
  package var term: Term {
    switch self {
    case .open: .value(.open)
    case .done: .value(.done)
    case .late: .value(.late)
    case .dropped: .value(.dropped)
    }
  }
}

extension RequestKind {
  package var term: Term {
    switch self {
    case .tasking: .request(.tasking)
    case .ask: .request(.ask)
    case .action: .request(.action)
    case .query: .request(.query)
    }
  }
}

extension RecordKind {
  package var term: Term {
    switch self {
    case .investigation: .board(.investigation)
    case .actor: .board(.actor)
    case .threat: .board(.threat)
    case .measure: .measures(.measure)
    case .dissemination: .dissemination(.dissemination)
    case .escalation: .request(.escalation)
    case .disruption: .request(.disruption)
    case .campaign: .search(.campaign)
    case .capability: .request(.capability)
    case .commitment: .search(.commitment)
    case .goodPractice: .search(.practice)
    case .region: .board(.region)
    case .force: .board(.force)
    }
  }
}

extension RequestState {
  package var term: Term {
    switch self {
    case .open: .value(.open)
    case .accepted: .value(.accepted)
    case .declined: .value(.declined)
    case .done: .value(.done)
    }
  }
}

extension DecisionReply {
  package var term: Term {
    switch self {
    case .received: .capability(.received)
    case .agreed: .capability(.agreed)
    case .refused: .capability(.refused)
    case .superseded: .capability(.superseded)
    case .conflict: .capability(.conflict)
    }
  }
}

extension ClaimFault {
  /// The fault in a cell.
  package var term: Term {
    switch self {
    case .noTarget: .capability(.noTarget)
    case .claimedTwice: .capability(.claimedTwice)
    }
  }

  /// Why a panel would refuse the claim, as a clause.
  package var reason: Term {
    switch self {
    case .noTarget: .capability(.faultNoTarget)
    case .claimedTwice: .capability(.faultClaimedTwice)
    }
  }
}

extension RecoveredSum {
  package var term: Term {
    switch self {
    case .restrained: .grid(.restrained)
    case .forfeited: .grid(.forfeited)
    case .compensated: .grid(.compensated)
    case .repatriable: .grid(.repatriable)
    }
  }
}
