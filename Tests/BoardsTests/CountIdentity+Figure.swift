import ThreatDomain

extension CountIdentity {
  /// The count that a figure stands for; `nil` for shares, limits, scores, days and listed records.
  init?(_ figure: Figure) {
    switch figure {
    case .demand(.sum(let measure), let slice) where measure != .loss:
      self = .demand(measure, slice)
    case .outcomes(let asked, let scope, let months, _):
      guard let count = asked.count else { return nil }
      self = .outcomes(count, of: scope, in: months)
    case .victims(.notContactedOutside(let months), let slice):
      self = .victimsOutside(months, slice)
    case .victims(let asked, let slice):
      guard let count = asked.count else { return nil }
      self = .victims(count, slice)
    case .measure(.numerator, let slice): self = .measure(.numerator, slice)
    case .measure(.denominator, let slice): self = .measure(.denominator, slice)
    case .cases(let asked, let selection):
      guard let count = asked.count else { return nil }
      self = .cases(count, of: selection.scope, sentIn: selection.months)
    case .record(let asked, let id):
      guard let count = asked.people else { return nil }
      self = .people(count, ofRecord: id)
    default: return nil
    }
  }
}

extension OutcomeFigure {
  fileprivate var count: OutcomeRatio.Measure? {
    switch self {
    case .referred: .referred
    case .judicial: .judicial
    case .other: .other
    case .per100Referred: nil
    }
  }
}

extension VictimCareFigure {
  fileprivate var count: VictimCareCount.Measure? {
    switch self {
    case .identified: .identified
    case .contacted: .contacted
    case .contactedInTime: .contactedInTime
    case .safeguarded: .safeguarded
    // This figure is the shown number of identified victims less the shown number of contacted
    // ones.
    case .notContacted, .contactedShare, .inTimeShare, .notContactedOutside: nil
    }
  }
}

extension CaseFigure {
  fileprivate var count: CaseCount? {
    switch self {
    case .takenUp: .takenUp
    case .declined: .declined
    case .waiting, .oldestWait, .late, .sent, .takeUpShare, .medianDays: nil
    }
  }
}

extension RecordFigure {
  fileprivate var people: PeopleCount? {
    switch self {
    case .victims: .victims
    case .vulnerableVictims: .vulnerableVictims
    case .caseVictims: .caseVictims
    case .caseVulnerableVictims: .caseVulnerableVictims
    case .campaignReach: .campaignReach
    default: nil
    }
  }
}
