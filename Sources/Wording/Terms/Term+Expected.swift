extension Term {
  /// What an option takes, where what was typed is none of it.
  package enum Expected: String, CaseIterable, Sendable {
    case value, folder, file, keyFile, recipient, days, wholeNumber, reason, line, serial, month,
      theme, language, region, force, screen, pane, page, boardOrPage, rowWords, column, columns,
      places,
      encoding, serialOrDay

    package var phrase: Phrase {
      switch self {
      case .value: Phrase("an argument", "gwerth")
      case .folder: Phrase("a folder", "ffolder")
      case .file: Phrase("a file", "ffeil")
      case .keyFile: Phrase("the file of a key", "ffeil allwedd")
      case .recipient:
        Phrase("national, region:ID or force:ID", "national, region:COD neu force:COD")
      case .days: Phrase("days from 1 to 36500", "diwrnodau o 1 i 36500")
      case .wholeNumber: Phrase("a whole number from 1", "rhif cyfan, 1 neu fwy")
      case .reason: Phrase("words, at most 200 characters", "geiriau, 200 nod ar y mwyaf")
      case .line:
        Phrase(
          "words, at most 200 bytes on one line", "geiriau, 200 beit ar y mwyaf ar un llinell")
      case .serial: Phrase("the serial of an export, such as 8", "rhif allforyn, megis 8")
      case .serialOrDay:
        Phrase(
          "the serial of a kept export, such as 6, or a day as YYYY-MM-DD, such as 2019-03-01",
          "rhif allforyn a gadwyd, megis 6, neu ddiwrnod ar ffurf BBBB-MM-DD, megis 2019-03-01")
      case .month:
        Phrase("a month as YYYY-MM, such as 2019-03", "mis ar ffurf BBBB-MM, megis 2019-03")
      case .theme: Phrase("the name of a theme", "enw thema")
      case .language: Phrase("en or cy", "en neu cy")
      case .region:
        Phrase(
          "a region by its id or its name, such as se or 'South East'",
          "rhanbarth yn ôl ei god neu ei enw, megis se neu 'South East'")
      case .force:
        Phrase(
          "a force by its id or its name, such as kent or 'Kent Police'",
          "heddlu yn ôl ei god neu ei enw, megis kent neu 'Kent Police'")
      case .screen:
        Phrase(
          "columns and rows, 40x10 to 400x200, such as 120x40",
          "colofnau a rhesi, 40x10 i 400x200, megis 120x40")
      case .pane: Phrase("a part of the board", "rhan o'r bwrdd")
      case .page: Phrase("a page", "tudalen")
      case .boardOrPage:
        Phrase("a board, or a page such as force:kent", "bwrdd, neu dudalen megis force:kent")
      case .rowWords: Phrase("words that the rows hold", "geiriau sydd yn y rhesi")
      case .column:
        Phrase(
          "a column, such as harm_score or harm_score:desc",
          "colofn, megis harm_score neu harm_score:desc")
      case .columns:
        Phrase("columns, such as loss_pence,signal", "colofnau, megis loss_pence,signal")
      case .encoding: Phrase("utf-8 or windows-1252", "utf-8 neu windows-1252")
      case .places:
        Phrase(
          "what rows open, such as force:kent", "yr hyn y mae rhesi'n ei agor, megis force:kent")
      }
    }
  }
}
