extension Term {
  /// Two things compared.
  package enum Comparison: String, CaseIterable, Sendable {
    case comparison, aboutComparison, titleComparison, choose, groups, threats, times, place,
      placeBeside,
      tooFew, noDifference, nothingShared, method, sameMonthLastYear, monthBefore

    package var phrase: Phrase {
      switch self {
      case .comparison: Phrase("Comparison", "Cymhariaeth")
      case .aboutComparison:
        Phrase(
          "two bodies, or two months of one, and what differs between them beyond chance",
          "dau gorff, neu ddau fis o un, a beth sy'n wahanol rhyngddynt y tu hwnt i hap")
      case .titleComparison: Phrase("COMPARISON", "CYMHARIAETH")
      case .choose: Phrase("Compare with", "Cymharu â")
      case .groups: Phrase("Share of reports by fraud group", "Cyfran yr adroddiadau fesul grŵp")
      case .threats: Phrase("Share of reports by threat", "Cyfran yr adroddiadau fesul bygythiad")
      case .times: Phrase("Times the other", "Sawl gwaith y llall")
      case .place: Phrase("Among forces", "Ymhlith heddluoedd")
      case .placeBeside: Phrase("The other", "Y llall")
      case .tooFew: Phrase("too few to compare", "rhy ychydig i'w cymharu")
      case .noDifference: Phrase("no difference beyond chance", "dim gwahaniaeth y tu hwnt i hap")
      case .nothingShared: Phrase("Both have no such figure", "Nid oes ffigur o'r fath gan y ddau")
      case .method:
        Phrase(
          "Each range holds the true ratio 95 times in 100. Under 20 cases, nothing is compared.",
          "Mae pob ystod yn cynnwys y gymhareb gywir 95 gwaith mewn 100. O dan 20 achos, ni chymharir dim."
        )
      case .sameMonthLastYear: Phrase("the same month last year", "yr un mis y llynedd")
      case .monthBefore: Phrase("the month before", "y mis blaenorol")
      }
    }
  }
}
