/// A column of `demand` that can be added up, in the order of the table; the raw value is its name.
public enum DemandMeasure: String, Vocabulary {
  case reports
  case cyberReports = "cyber_reports"
  case repeatVictims = "repeat_victims"
  case vulnerableVictims = "vulnerable_victims"
  case loss = "loss_pence"
}

/// What victims reported: counts and losses that can be added up.
///
/// Source: table `demand`. Reports count for the force where the victim lives, not for the force of
/// the offender or of the investigation. All figures but the reports may be not known: `nil`.
public struct DemandCount: SummedCount, Hashable, Sendable {
  /// Reports of fraud and cyber crime, 0 or more.
  public let reports: Int

  /// The ``reports`` that are cyber-dependent: column `cyber_reports`.
  public let cyberReports: Int?

  /// Victims who had been victims before: column `repeat_victims`.
  public let repeatVictims: Int?

  /// Victims who are vulnerable: column `vulnerable_victims`.
  public let vulnerableVictims: Int?

  /// Money lost, in pence: column `loss_pence`.
  public let loss: Pence?

  /// Creates the value from its parts.
  public init(
    reports: Int, cyberReports: Int?, repeatVictims: Int?, vulnerableVictims: Int?, loss: Pence?
  ) {
    self.reports = reports
    self.cyberReports = cyberReports
    self.repeatVictims = repeatVictims
    self.vulnerableVictims = vulnerableVictims
    self.loss = loss
  }

  /// Creates the count from a function that gives the figure of each measure; the loss in pence.
  @inlinable public init(_ figure: (DemandMeasure) -> Int?) {
    self.init(
      reports: figure(.reports) ?? 0, cyberReports: figure(.cyberReports),
      repeatVictims: figure(.repeatVictims), vulnerableVictims: figure(.vulnerableVictims),
      loss: figure(.loss).map { Pence(Int64($0)) })
  }

  /// The figure of a measure, for the loss its pence; `nil` where it is not known.
  @inlinable public func figure(_ measure: DemandMeasure) -> Int? {
    switch measure {
    case .reports: reports
    case .cyberReports: cyberReports
    case .repeatVictims: repeatVictims
    case .vulnerableVictims: vulnerableVictims
    case .loss: loss.map { Int($0.amount) }
    }
  }

  /// The rest of a whole after one of its parts is taken away, figure by figure.
  public static func - (whole: Self, part: Self) -> Self {
    whole.combined(with: part, by: -)
  }
}

extension DemandCount {
  /// A figure as a share of the reports, 0 to 1; `nil` without reports or not known.
  public func reportShare(_ measure: DemandMeasure) -> Double? {
    share(figure(measure), of: reports)
  }

  /// The share of the reports that is cyber-dependent, 0 to 1; `nil` without reports, or where the
  /// part is not known.
  public var cyberShare: Double? { reportShare(.cyberReports) }

  /// Repeat victims as a share of the reports, 0 to 1; `nil` without reports or not known.
  public var repeatShare: Double? { reportShare(.repeatVictims) }

  /// Vulnerable victims as a share of the reports, 0 to 1; `nil` without reports or not known.
  public var vulnerableShare: Double? { reportShare(.vulnerableVictims) }

  /// The reports as a share of the reports of `whole`, 0 to 1; `nil` where `whole` has none.
  public func reportShare(of whole: DemandCount) -> Double? {
    share(reports, of: whole.reports)
  }

  /// The loss as a share of the loss of `whole`, 0 to 1; `nil` where `whole` lost nothing, or where
  /// a loss is not known.
  public func lossShare(of whole: DemandCount) -> Double? {
    whole.loss.flatMap { share(loss?.amount, of: $0.amount) }
  }
}

/// A part as a share of a base, at most 1; `nil` where the base is 0 or the part is not known.
///
/// A safe view rounds each count by itself, so a part may show more than its whole.
private func share<Count: BinaryInteger>(_ part: Count?, of base: Count) -> Double? {
  guard let part, base != 0 else { return nil }
  return min(Double(part) / Double(base), 1)
}
