/// How a score model makes one risk score from the sums of its sections.
///
/// Position and confidence are shown beside the score and do not change it. Source: column
/// `formula` of table `score_model`; the raw value is the code.
public enum ScoreFormula: String, Vocabulary {
  /// The sum of harm times the sum of likelihood.
  case harmTimesLikelihood = "sum(harm)*sum(likelihood)"
  /// The sum of harm and likelihood.
  case harmPlusLikelihood = "sum(harm)+sum(likelihood)"
  /// The sum of harm alone.
  case harmAlone = "sum(harm)"

  /// The formula that the export writes as `text`; spaces are ignored.
  ///
  /// Throws an ``InvalidValue`` that lists the known formulas where the text is none of them.
  public init(_ text: some StringProtocol) throws(InvalidValue) {
    guard let formula = ScoreFormula(rawValue: String(text.filter { $0 != " " })) else {
      let known = ScoreFormula.codes.joined(separator: "' or '")
      throw InvalidValue(found: String(text), expected: "'\(known)'")
    }
    self = formula
  }

  /// The sections that make the risk score; the other sections are shown beside it.
  public var sections: [ScoreSection] {
    switch self {
    case .harmTimesLikelihood, .harmPlusLikelihood: [.harm, .likelihood]
    case .harmAlone: [.harm]
    }
  }

  /// The risk score for the sums of harm and likelihood.
  public func total(harm: Double, likelihood: Double) -> Double {
    switch self {
    case .harmTimesLikelihood: harm * likelihood
    case .harmPlusLikelihood: harm + likelihood
    case .harmAlone: harm
    }
  }
}
