extension Term {
  /// Where a figure comes from.
  package enum Figure: String, CaseIterable, Sendable {
    case keyExplain, keyExplainShort, nothingToExplain, scope, months, manifest, definition, base,
      formula,
      rowsCounted, leftOutOfFigure, comparedWith, askedNow, sqlOfFigure, explainHint,
      explainHintSafe, safeExplained, asAtDay, residents, sqlCopied, cannotCopy

    package var phrase: Phrase {
      switch self {
      case .keyExplainShort: Phrase("source", "ffynhonnell")
      case .keyExplain: Phrase("explain", "esbonio")
      case .nothingToExplain:
        Phrase("No figure here that counts anything", "Dim ffigur yma sy'n cyfrif unrhyw beth")
      case .scope: Phrase("Scope", "Cwmpas")
      case .months: Phrase("Months", "Misoedd")
      case .residents: Phrase("Residents", "Preswylwyr")
      case .manifest: Phrase("Manifest", "Maniffest")
      case .definition: Phrase("What it is", "Beth ydyw")
      case .base: Phrase("Base", "Sylfaen")
      case .formula: Phrase("Formula", "Fformiwla")
      case .rowsCounted: Phrase("Counted", "Cyfrifwyd")
      case .leftOutOfFigure: Phrase("Not counted", "Heb eu cyfrif")
      case .comparedWith: Phrase("Compared with", "O'i gymharu â")
      case .askedNow: Phrase("Checked now", "Gwiriwyd nawr")
      case .sqlOfFigure:
        Phrase("The same by sqlite3 -readonly", "Yr un peth gyda sqlite3 -readonly")
      case .explainHint:
        Phrase(
          "← → other figures  ↑ ↓ scroll  y copy the SQL  Esc back",
          "← → ffigurau eraill  ↑ ↓ sgrolio  y copïo'r SQL  Esc yn ôl")
      case .explainHintSafe:
        Phrase(
          "← → other figures  ↑ ↓ scroll  Esc back", "← → ffigurau eraill  ↑ ↓ sgrolio  Esc yn ôl")
      case .safeExplained:
        Phrase(
          "The safe view shows counts rounded up or down to fives, and not the SQL that counts them",
          "Mae'r modd diogel yn dangos cyfrifon wedi'u talgrynnu i fyny neu i lawr i bumoedd, heb yr SQL sy'n eu cyfrif"
        )
      case .asAtDay: Phrase("As at", "Fel ar")
      case .sqlCopied:
        Phrase(
          "Copied, if this terminal allows it", "Copïwyd, os yw'r derfynell hon yn caniatáu hynny")
      case .cannotCopy:
        Phrase(
          "This terminal cannot copy; select the SQL with the mouse",
          "Ni all y derfynell hon gopïo; dewiswch yr SQL â'r llygoden")
      }
    }
  }
}
