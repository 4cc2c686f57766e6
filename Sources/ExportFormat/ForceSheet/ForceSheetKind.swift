import ThreatDomain

/// What a row of a force's sheet is: something asked of the force, or something new from it.
package enum ForceSheetKind: String, Vocabulary {
  case action, outcome, gap, disruption, activity

  /// The columns that the force may fill in, in their order.
  package var takes: [ForceSheetColumn] {
    switch self {
    case .action: [.answer, .words, .role]
    case .outcome: [.answer, .day, .words, .role]
    case .gap: [.about, .name, .words, .role]
    case .disruption: [.about, .day, .strand, .grade, .name, .words, .role]
    case .activity: [.about, .day, .strand, .words, .role]
    }
  }

  /// How many empty rows a sheet has for what is new.
  package var emptyRows: Int {
    switch self {
    case .action, .outcome: 0
    case .gap, .disruption, .activity: 3
    }
  }
}
