extension Term {
  /// The kinds of record that the search finds, and what it says.
  package enum Search: String, CaseIterable, Sendable {
    case boards, actions, requests, measures, publications, campaign,
      capabilities, commitment, commitments, role, roles, practice, nothingHere, nothingKept

    package var phrase: Phrase {
      switch self {
      case .boards: Phrase("Boards", "Byrddau")
      case .actions: Phrase("Actions", "Gweithredoedd")
      case .requests: Phrase("Requests", "Ceisiadau")
      case .measures: Phrase("Measures", "Mesurau")
      case .publications: Phrase("Publications", "Cyhoeddiadau")
      case .campaign: Phrase("Campaign", "Ymgyrch")
      case .capabilities: Phrase("Capability gaps", "Bylchau mewn gallu")
      case .commitment: Phrase("Commitment", "Ymrwymiad")
      case .commitments: Phrase("Commitments", "Ymrwymiadau")
      case .role: Phrase("Role", "Rôl")
      case .roles: Phrase("Roles and responsibilities", "Rolau a chyfrifoldebau")
      case .practice: Phrase("Good practice", "Arfer da")
      case .nothingHere:
        Phrase("No row here  : searches everything", "Dim rhes yma  : i chwilio popeth")
      case .nothingKept:
        Phrase(
          "No row here matches; : searches everything for the same words",
          "Nid oes rhes yma'n cyfateb; mae : yn chwilio popeth am yr un geiriau")
      }
    }
  }
}
