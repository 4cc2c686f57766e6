import ThreatDomain

extension Matter {
  package struct Decision: JournalMatter {
    static let kind = Kind.decision

    package let text: String
    /// Why; the meeting cannot be closed without it.
    package let rationale: String?
    /// The options that were refused.
    package let refused: [String]
    /// The role or body that decided.
    package let decidedBy: String
    /// Who disagreed, and why.
    package let dissent: String?
    /// The day on which the decision is looked at again.
    package let reviewOn: Day?

    package init(
      text: String, rationale: String? = nil, refused: [String] = [], decidedBy: String,
      dissent: String? = nil, reviewOn: Day? = nil
    ) {
      self.text = text
      self.rationale = rationale
      self.refused = refused
      self.decidedBy = decidedBy
      self.dissent = dissent
      self.reviewOn = reviewOn
    }

    package var lacks: [Lack] {
      [Lack.unless(text, .text), Lack.unless(rationale, .rationale)].compactMap(\.self)
    }

    /// Whether the decision is due to be looked at again.
    package func isDue(asAt day: Day) -> Bool { reviewOn.map { $0 <= day } ?? false }
  }
}
