/// How a score model makes one risk score of its sections.
///
/// Position and confidence stand beside the score and are not multiplied in. Source: column
/// `formula` of table `score_model`; the raw value is the code.
public enum ScoreFormula: String, Vocabulary {
  /// The sum of harm times the sum of likelihood.
  case harmTimesLikelihood = "sum(harm)*sum(likelihood)"
  /// The sum of harm and likelihood.
  case harmPlusLikelihood = "sum(harm)+sum(likelihood)"
  /// The sum of harm alone.
  case harmAlone = "sum(harm)"

  /// The formula that the export writes as `text`; spaces do not count.
  ///
  /// An unknown formula is an ``InvalidValue`` that lists the known ones.
  public init(_ text: some StringProtocol) throws(InvalidValue) {
    guard let formula = ScoreFormula(rawValue: String(text.filter { $0 != " " })) else {
      let known = ScoreFormula.codes.joined(separator: "' or '")
      throw InvalidValue(found: String(text), expected: "'\(known)'")
    }
    self = formula
  }

  /// The sections whose sums make the risk score; the others stand beside it.
  public var sections: [ScoreSection] {
    switch self {
    case .harmTimesLikelihood, .harmPlusLikelihood: [.harm, .likelihood]
    case .harmAlone: [.harm]
    }
  }

  /// The risk score of the two sums.
  public func total(harm: Double, likelihood: Double) -> Double {
    switch self {
    case .harmTimesLikelihood: harm * likelihood
    case .harmPlusLikelihood: harm + likelihood
    case .harmAlone: harm
    }
  }
}
