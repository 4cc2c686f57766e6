/// After how many days something is late.
///
/// Source: table `time_limit` of the export. What it leaves out has a default.
public struct TimeLimits: Hashable, Sendable {
  private let days: [TimeLimit: Int]

  public init(_ days: [TimeLimit: Int] = [:]) { self.days = days }

  /// The limit of the export, else the default; `nil` where neither gives one.
  public func days(_ limit: TimeLimit) -> Int? { days[limit] ?? limit.defaultDays }

  /// The days within which a case is to be taken up or declined.
  public func takeUpDays(isComplex: Bool) -> Int? {
    days(isComplex ? .takeUpComplex : .takeUp)
  }

  /// The days within which an escalation is to be answered.
  public func answerDays(isComplex: Bool) -> Int? {
    days(isComplex ? .escalationAnswerComplex : .escalationAnswer)
  }

  /// Whether the export gives the limit; the boards say of others that they are defaults.
  public func isSupplied(_ limit: TimeLimit) -> Bool { days[limit] != nil }
}

extension TimeLimit {
  /// The limit where the export gives none.
  ///
  /// Source of the answers to escalations: the fraud investigation policy of the City of London
  /// Police, March 2020; of the victim update: the strategy. The others are ours. When a vulnerable
  /// victim must be contacted is the centre's to say.
  fileprivate var defaultDays: Int? {
    switch self {
    case .escalationAnswer, .takeUp: 14
    case .escalationAnswerComplex, .takeUpComplex: 42
    case .noActivity, .victimUpdate: 28
    case .vulnerableContact: nil
    }
  }
}
