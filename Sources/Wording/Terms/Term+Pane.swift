extension Term {
  /// Titles of panes that several boards share.
  package enum Pane: String, CaseIterable, Sendable {
    case outcomesTitle, forcesPerHead, heatForces, monthLine, details, timeline, handling, series,
      assessments, components, actorsTouching, links, campaigns, counts, about, decisionsWanted,
      more, activities, noActivities

    package var phrase: Phrase {
      switch self {
      case .outcomesTitle:
        Phrase(
          "Crimes referred and outcomes (outcomes may relate to earlier years)",
          "Troseddau a atgyfeiriwyd a chanlyniadau (gall canlyniadau ymwneud â blynyddoedd cynharach)"
        )
      case .forcesPerHead: Phrase("Reports per 10,000 people", "Adroddiadau fesul 10,000 o bobl")
      case .heatForces: Phrase("Forces by month", "Heddluoedd fesul mis")
      case .monthLine: Phrase("Reports, 13 months", "Adroddiadau, 13 mis")
      case .activities: Phrase("4P activities", "Gweithgareddau 4P")
      case .noActivities: Phrase("No activity is planned", "Nid oes gweithgaredd wedi'i gynllunio")
      case .details: Phrase("Selected", "Dewiswyd")
      case .timeline: Phrase("What happened", "Beth ddigwyddodd")
      case .handling: Phrase("Handling", "Trin")
      case .series: Phrase("Same series", "Yr un gyfres")
      case .assessments: Phrase("Assessments", "Asesiadau")
      case .components: Phrase("Parts of the score", "Rhannau'r sgôr")
      case .actorsTouching: Phrase("Actors", "Gweithredwyr")
      case .links: Phrase("Investigations", "Ymchwiliadau", .attested("British Transport Police"))
      case .campaigns: Phrase("Campaigns", "Ymgyrchoedd")
      case .counts: Phrase("Counts", "Cyfrifon")
      case .more: Phrase("more", "arall")
      case .about: Phrase("About", "Ynghylch")
      case .decisionsWanted: Phrase("Decisions needed", "Penderfyniadau sydd eu hangen")
      }
    }
  }
}
