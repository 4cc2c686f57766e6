/// Whether a force's return for a month has come.
public enum ReturnState: String, Vocabulary {
  case received, part, none
}

/// Local demand that no report to the centre shows.
///
/// Source: the National Fraud Policing Strategy 2019-2022 names both kinds.
public enum LocalDemandKind: String, Vocabulary {
  case callsForService = "calls_for_service"
  case recordedLocally = "recorded_locally"
}

/// The unit of a measure of performance.
public enum MeasureUnit: String, Vocabulary {
  case percent, days, count, pence
}

/// A number of days after which something is late.
///
/// Source: the list of table `time_limit` in the central export, version 2.
public enum TimeLimit: String, Vocabulary {
  case escalationAnswer = "escalation_answer"
  case escalationAnswerComplex = "escalation_answer_complex"
  case takeUp = "take_up"
  case takeUpComplex = "take_up_complex"
  case noActivity = "no_activity"
  case victimUpdate = "victim_update"
  case vulnerableContact = "vulnerable_contact"
}
