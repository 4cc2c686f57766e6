extension Term {
  /// Heads of the lines that verbs write about a snapshot or an export.
  package enum Status: String, CaseIterable, Sendable {
    case export, created, expires, months, rows, marking, recipient, source, trust, freshness,
      checked, snapshot, folder, auditLog, signers, settings, published, objects, signedBy, restated
    // Whole values
    case noSnapshot, noProblems, nothingToRemove

    /// The heads, of which the longest gives the width of the first column.
    package static let heads = allCases.prefix { $0 != .noSnapshot }

    package var phrase: Phrase {
      switch self {
      case .export: Phrase("Export", "Allforyn")
      case .created: Phrase("Created", "Crëwyd")
      case .expires: Phrase("Expires", "Daw i ben")
      case .months: Phrase("Months", "Misoedd")
      case .rows: Phrase("Rows", "Rhesi")
      case .marking: Phrase("Marking", "Marc")
      case .recipient: Phrase("For", "Ar gyfer")
      case .source: Phrase("Source", "Ffynhonnell")
      case .trust: Phrase("Trust", "Llofnod")
      case .freshness: Phrase("Freshness", "Cyflwr")
      case .checked: Phrase("Checked", "Gwiriwyd")
      case .snapshot: Phrase("Snapshot", "Ciplun")
      case .folder: Phrase("Data", "Ffolder")
      case .auditLog: Phrase("Audit log", "Archwilio")
      case .signers: Phrase("Signers", "Llofnodwyr")
      case .settings: Phrase("Settings", "Gosodiadau")
      case .published: Phrase("Published", "Cyhoeddwyd")
      case .objects: Phrase("Objects", "Gwrthrychau")
      case .signedBy: Phrase("Signed by", "Llofnodwr")
      case .restated: Phrase("Restated", "Ailddatganwyd")
      case .noSnapshot: Phrase("NONE: no snapshot yet", "DIM: nid oes ciplun eto")
      case .noProblems: Phrase("No problems found.", "Ni chafwyd unrhyw broblem.")
      case .nothingToRemove: Phrase("Nothing to remove.", "Dim i'w ddileu.")
      }
    }
  }
}
