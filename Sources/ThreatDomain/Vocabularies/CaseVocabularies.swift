/// The kind of economic crime that an investigation is about; its route upward follows from it.
///
/// Source: the National Fraud Policing Strategy 2019-2022: fraud goes to the National Lead Force,
/// other economic crime to the NCA.
public enum CrimeKind: String, Vocabulary {
  case fraud
  case moneyLaundering = "money_laundering"
  case briberyCorruption = "bribery_corruption"
  case other
}

/// Whether a panel has agreed a claimed disruption.
public enum DisruptionState: String, Vocabulary {
  case proposed, validated, rejected
}

/// What an activity of a 4P plan is for.
public enum PlanSubject: String, Vocabulary {
  case threat, investigation, actor, campaign, commitment
}

/// How far an activity of a 4P plan has come.
public enum ActivityState: String, Vocabulary {
  case planned
  case underWay = "under_way"
  case done, dropped
}

/// What one body asks of another.
public enum RequestKind: String, Vocabulary {
  case tasking, ask, action, query
}

/// The answer to a request.
public enum RequestState: String, Vocabulary {
  case open, accepted, declined, done
}

/// How the centre answers what a meeting sent up.
public enum DecisionReply: String, Vocabulary {
  case received, agreed, refused, superseded, conflict
}

/// The kind of record that a request or an answer is about.
public enum RecordKind: String, Vocabulary {
  case investigation, actor, threat, dissemination, escalation, disruption, campaign, capability
  case commitment, measure, region, force
  case goodPractice = "good_practice"
}
