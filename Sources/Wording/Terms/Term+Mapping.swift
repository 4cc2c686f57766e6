extension Term {
  /// The language of mappings, as `ptg help mapping` shows it.
  package enum Mapping: String, CaseIterable, Sendable {
    case what, columns, given
    case headTitle, about, encoding, separator, headerRow, empty, skipRows
    case sourcesTitle, column, join, text, set, row, nothing, or
    case stepsTitle, map, force, region, day, past, month, yearEnding, period, number, pounds,
      yesNo, id,
      letters
    case mapsTitle, mapSection, mapEntry, mapEmpty, mapRest

    package var phrase: Phrase {
      switch self {
      case .what:
        Phrase(
          "A mapping is a text file with lines 'key = value', sections in brackets, and comments "
            + "after #. A section [TABLE] gives one row of that table for each row of the file; a "
            + "table may have several sections. Its lines say where each column comes from: a "
            + "source, and after | what is done to it.",
          "Ffeil destun yw mapiad, gyda llinellau 'allwedd = gwerth', adrannau mewn cromfachau "
            + "petryal, a sylwadau ar ôl #. Mae adran [TABL] yn rhoi un rhes o'r tabl hwnnw am bob "
            + "rhes o'r ffeil; gall tabl gael sawl adran. Mae ei llinellau'n dweud o ble y daw pob "
            + "colofn: ffynhonnell, ac ar ôl | beth a wneir iddi.")
      case .columns:
        Phrase(
          "'ptg help tables NAME' says what the columns of a table hold. A column without a line "
            + "stays empty, where it may.",
          "Mae 'ptg help tables ENW' yn dweud beth sydd yng ngholofnau tabl. Mae colofn heb linell "
            + "yn aros yn wag, lle caiff fod.")
      case .given:
        Phrase(
          "The mappings that ship with ptg are examples: 'ptg convert' lists them.",
          "Enghreifftiau yw'r mapiadau a ddaw gyda ptg: mae 'ptg convert' yn eu rhestru.")
      case .headTitle: Phrase("Before the first section", "Cyn yr adran gyntaf")
      case .about: Phrase("what the mapping reads, in a line", "beth y mae'r mapiad yn ei ddarllen")
      case .encoding:
        Phrase(
          "utf-8, windows-1252 or utf-16; --encoding counts before it",
          "utf-8, windows-1252 neu utf-16; --encoding sy'n cyfrif gyntaf")
      case .separator:
        Phrase(
          "the sign between fields; without it, the one that is there most often",
          "yr arwydd rhwng meysydd; hebddo, yr un sydd yno amlaf")
      case .headerRow:
        Phrase(
          "the line with the names of the columns; without it, they are looked for",
          "y llinell ag enwau'r colofnau; hebddi, chwilir amdanynt")
      case .empty: Phrase("words that mean a missing value", "geiriau sy'n golygu gwerth coll")
      case .skipRows:
        Phrase("rows that are left out on purpose", "rhesi a adewir allan yn fwriadol")
      case .sourcesTitle: Phrase("Sources", "Ffynonellau")
      case .column:
        Phrase(
          "the first of these columns that the file has",
          "y gyntaf o'r colofnau hyn sydd yn y ffeil")
      case .join:
        Phrase("these columns, with a space between", "y colofnau hyn, gyda bwlch rhyngddynt")
      case .text: Phrase("the same text in each row", "yr un testun ym mhob rhes")
      case .set:
        Phrase(
          "what --set NAME=TEXT gives; [set] says what it means",
          "yr hyn a rydd --set ENW=TESTUN; mae [set] yn dweud beth mae'n ei olygu")
      case .row: Phrase("the number of the row, 0001", "rhif y rhes, 0001")
      case .nothing: Phrase("an empty field", "maes gwag")
      case .or: Phrase("the first that is not empty", "y cyntaf nad yw'n wag")
      case .stepsTitle: Phrase("Steps after |", "Camau ar ôl |")
      case .map: Phrase("by the list in [map NAME]", "yn ôl y rhestr yn [map ENW]")
      case .force:
        Phrase(
          "the id of a force, from its id or its name in English or Welsh; or empty for others",
          "cod heddlu, o'i god neu ei enw yn Gymraeg neu yn Saesneg; neu wag i eraill")
      case .region:
        Phrase("the id or code, from it or from a name", "y cod, ohono ef neu o enw")
      case .day:
        Phrase(
          "a day in one of these forms: d, m, mmm, yy, yyyy and signs",
          "diwrnod yn un o'r ffurfiau hyn: d, m, mmm, yy, yyyy ac arwyddion")
      case .month: Phrase("a month, also from a day", "mis, hefyd o ddiwrnod")
      case .yearEnding:
        Phrase("the year that ends with that month", "y flwyddyn sy'n gorffen gyda'r mis hwnnw")
      case .period:
        Phrase(
          "2018-19 as a financial year; or any period, such as YE Mar 2019",
          "2018-19 yn flwyddyn ariannol; neu unrhyw gyfnod, megis YE Mar 2019")
      case .number:
        Phrase(
          "1,234.5, -53 or (53), and 2.4%, with every digit kept",
          "1,234.5, -53 neu (53), a 2.4%, gan gadw pob digid")
      case .pounds:
        Phrase(
          "£1,234.56, £5k or £1.2m in pence exactly; or whole pence",
          "£1,234.56, £5k neu £1.2m mewn ceiniogau yn union; neu geiniogau cyfan")
      case .past:
        Phrase(
          "a day that has come: one after today does not fit",
          "diwrnod sydd wedi dod: nid yw un ar ôl heddiw yn ffitio")
      case .yesNo: Phrase("1 for yes and 0 for no", "1 am ie a 0 am na")
      case .id:
        Phrase(
          "a code made of the text: OP-Alder-2-19", "cod a wneir o'r testun: OP-Alder-2-19")
      case .letters:
        Phrase(
          "without line breaks; in capitals; in small letters",
          "heb doriadau llinell; mewn priflythrennau; mewn llythrennau bach")
      case .mapsTitle: Phrase("Lists of values", "Rhestri o werthoedd")
      case .mapSection: Phrase("a list of what texts become", "rhestr o'r hyn a ddaw o destunau")
      case .mapEntry: Phrase("each of these becomes the text", "daw'r testun o bob un o'r rhain")
      case .mapEmpty: Phrase("for an empty field", "ar gyfer maes gwag")
      case .mapRest:
        Phrase(
          "what every other text becomes; without it, another text does not fit",
          "beth a ddaw o bob testun arall; hebddo, nid yw testun arall yn ffitio")
      }
    }
  }
}
