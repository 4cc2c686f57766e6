/// After how many days something is late.
///
/// Source: table `time_limit` of the export. What it leaves out has a default.
public struct TimeLimits: Hashable, Sendable {
  private let days: [TimeLimit: Int]

  public init(_ days: [TimeLimit: Int] = [:]) { self.days = days }

  /// The limit of the export, else the default; `nil` where neither gives one.
  public func days(_ limit: TimeLimit) -> Int? { days[limit] ?? limit.defaultDays }

  /// Within how many days a case is to be taken up or declined.
  public var takeUp: AnswerLimit { limit(.takeUp, complex: .takeUpComplex) }

  /// Within how many days an escalation is to be answered.
  public var answer: AnswerLimit { limit(.escalationAnswer, complex: .escalationAnswerComplex) }

  private func limit(_ usual: TimeLimit, complex: TimeLimit) -> AnswerLimit {
    AnswerLimit(
      days: days[usual] ?? AnswerLimit.standard.days,
      complexDays: days[complex] ?? AnswerLimit.standard.complexDays)
  }

  /// The rules of the priority grid under the limit of the export.
  ///
  /// No investigation stalls on the day of its activity, so a limit of no days is taken as not given.
  public var priorityRules: PriorityRules {
    guard let days = days(.noActivity), days > 0 else { return PriorityRules() }
    return PriorityRules(stalledAfterDays: days)
  }

  /// Whether the export gives the limit; the boards say of others that they are defaults.
  public func isSupplied(_ limit: TimeLimit) -> Bool { days[limit] != nil }
}

/// Within how many days something is to be answered, and something complex.
public struct AnswerLimit: Hashable, Sendable {
  public let days: Int
  public let complexDays: Int

  /// Creates the value from its parts.
  public init(days: Int, complexDays: Int) {
    self.days = days
    self.complexDays = complexDays
  }

  public func days(isComplex: Bool) -> Int { isComplex ? complexDays : days }

  /// The limits where the export gives none.
  fileprivate static let standard = AnswerLimit(days: 14, complexDays: 42)
}

extension TimeLimit {
  /// The limit where the export gives none.
  ///
  /// Source of the answers to escalations: the fraud investigation policy of the City of London
  /// Police, March 2020; of the victim update: the strategy. The others are ours. When a vulnerable
  /// victim must be contacted is the centre's to say.
  fileprivate var defaultDays: Int? {
    switch self {
    case .escalationAnswer, .takeUp: AnswerLimit.standard.days
    case .escalationAnswerComplex, .takeUpComplex: AnswerLimit.standard.complexDays
    case .noActivity: PriorityRules.usualStalledAfterDays
    case .victimUpdate: 28
    case .vulnerableContact: nil
    }
  }
}
