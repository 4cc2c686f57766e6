extension Term {
  /// The words that stand for what is typed after a verb or an option, in capitals.
  package enum Operand: String, CaseIterable, Sendable {
    case name, month, serial, folder, file, form, paper, setting, text, column, columns, places,
      parts, way,
      path, days, scope, source, tables, tableNames, database, board, serialOrDay
    // What stands after a verb in its usage
    case afterPtg, afterHelp, afterSync, afterConvert, afterJournal

    package var phrase: Phrase {
      switch self {
      case .afterJournal:
        Phrase(
          "WORD [DIR|ID|FILE]", "GAIR [FFOLDER|ID|FFEIL]")
      case .name: Phrase("NAME", "ENW")
      case .month: Phrase("YYYY-MM", "BBBB-MM")
      case .serial: Phrase("SERIAL", "RHIF")
      case .serialOrDay: Phrase("SERIAL|YYYY-MM-DD", "RHIF|BBBB-MM-DD")
      case .folder: Phrase("DIR", "FFOLDER")
      case .file: Phrase("FILE", "FFEIL")
      case .form: Phrase("FORMAT", "FFORMAT")
      case .paper: Phrase("PAPER", "PAPUR")
      case .setting: Phrase("WHAT=HOW", "BETH=SUT")
      case .text: Phrase("TEXT", "TESTUN")
      case .column: Phrase("COLUMN", "COLOFN")
      case .columns: Phrase("COLUMNS", "COLOFNAU")
      case .places: Phrase("PLACES", "LLEOEDD")
      case .parts: Phrase("PARTS", "RHANNAU")
      case .way: Phrase("HOW", "SUT")
      case .path: Phrase("PATH", "LLE")
      case .days: Phrase("DAYS", "DIWRNODAU")
      case .scope: Phrase("SCOPE", "ARDAL")
      case .source: Phrase("SOURCE", "FFYNHONNELL")
      case .tables: Phrase("FOLDER", "FFOLDER")
      case .tableNames: Phrase("TABLES", "TABLAU")
      case .database: Phrase("DATABASE", "CRONFA")
      case .board: Phrase("BOARD", "BWRDD")
      case .afterPtg: Phrase("[VERB] [OPTIONS]", "[GORCHYMYN] [OPSIYNAU]")
      case .afterHelp: Phrase("[VERB | TOPIC]", "[GORCHYMYN | PWNC]")
      case .afterSync: Phrase("[SOURCE]", "[FFYNHONNELL]")
      case .afterConvert: Phrase("[MAPPING FILE]", "[MAPIAD FFEIL]")
      }
    }
  }
}
