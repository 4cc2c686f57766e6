extension Term {
  /// Titles of panes that several boards share.
  package enum Pane: String, CaseIterable, Sendable {
    case outcomesTitle, forcesPerHead, heatForces, monthLine, details, timeline, handling, series,
      assessments, components, actorsTouching, links, campaigns, counts, about, decisionsWanted

    package var phrase: Phrase {
      switch self {
      case .outcomesTitle:
        Phrase("Crimes referred and outcomes (outcomes may relate to earlier years)")
      case .forcesPerHead: Phrase("Reports per 10,000 people")
      case .heatForces: Phrase("Forces by month")
      case .monthLine: Phrase("Reports, 13 months")
      case .details: Phrase("Selected")
      case .timeline: Phrase("What happened")
      case .handling: Phrase("Handling")
      case .series: Phrase("Same series")
      case .assessments: Phrase("Assessments")
      case .components: Phrase("Parts of the score")
      case .actorsTouching: Phrase("Actors")
      case .links: Phrase("Investigations")
      case .campaigns: Phrase("Campaigns")
      case .counts: Phrase("Counts")
      case .about: Phrase("About")
      case .decisionsWanted: Phrase("Decisions needed")
      }
    }
  }
}
