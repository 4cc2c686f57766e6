extension Term {
  /// Where a figure comes from.
  package enum Figure: String, CaseIterable, Sendable {
    case keyExplain, nothingToExplain, scope, months, manifest, definition, base, formula,
      rowsCounted, leftOutOfFigure, comparedWith, askedNow, sqlOfFigure, explainHint,
      explainHintSafe, safeExplained, asAtDay, sqlCopied, cannotCopy

    package var phrase: Phrase {
      switch self {
      case .keyExplain: Phrase("explain")
      case .nothingToExplain: Phrase("No figure here that counts anything")
      case .scope: Phrase("Scope")
      case .months: Phrase("Months", "Misoedd", .sure)
      case .manifest: Phrase("Manifest")
      case .definition: Phrase("What it is")
      case .base: Phrase("Base")
      case .formula: Phrase("Formula")
      case .rowsCounted: Phrase("Counted")
      case .leftOutOfFigure: Phrase("Not counted")
      case .comparedWith: Phrase("Compared with")
      case .askedNow: Phrase("Checked now")
      case .sqlOfFigure: Phrase("The same by sqlite3 -readonly")
      case .explainHint: Phrase("← → other figures  ↑ ↓ scroll  y copy the SQL  Esc back")
      case .explainHintSafe: Phrase("← → other figures  ↑ ↓ scroll  Esc back")
      case .safeExplained:
        Phrase("The safe view shows counts rounded to 5, and not the SQL that counts them")
      case .asAtDay: Phrase("As at")
      case .sqlCopied: Phrase("Copied, if this terminal allows it")
      case .cannotCopy: Phrase("This terminal cannot copy; select the SQL with the mouse")
      }
    }
  }
}
