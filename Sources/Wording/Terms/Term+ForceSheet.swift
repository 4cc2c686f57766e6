extension Term {
  /// The sheet that a force without ptg fills in.
  package enum ForceSheet: String, CaseIterable, Sendable {
    // The page
    case title, about, cases, tasking, yourAnswer, how, howFile, howAsked, howNew, howRest
    // Options and help
    case outOption, checkOption, wordsOfSheet, wordsOfTake

    package var phrase: Phrase { pagePhrase ?? helpPhrase }

    private var pagePhrase: Phrase? {
      switch self {
      case .title: Phrase("Force sheet", "Taflen yr heddlu")
      case .about:
        Phrase(
          "what the group asks of the force, and how to answer",
          "yr hyn y mae'r grŵp yn ei ofyn i'r heddlu, a sut i ateb")
      case .cases: Phrase("Disseminations to answer", "Lledaeniadau i'w hateb")
      case .tasking: Phrase("Tasking", "Tasgau")
      case .yourAnswer: Phrase("Your answer", "Eich ateb")
      case .how: Phrase("How to answer", "Sut i ateb")
      case .howFile:
        Phrase(
          "1. Open the file in Excel or LibreOffice. Fill in the rows that you can answer, leave the "
            + "others as they are, and save the file as CSV UTF-8.",
          "1. Agorwch y ffeil yn Excel neu LibreOffice. Llenwch y rhesi y gallwch eu hateb, "
            + "gadewch y lleill fel y maent, a chadwch y ffeil fel CSV UTF-8.")
      case .howAsked:
        Phrase(
          "2. An action: 'done', 'not accepted' or 'open' in answer. A dissemination: 'taken up', "
            + "'declined' or 'outcome', and the day. Say what shows it, or the reason, in words.",
          "2. Cam: 'done', 'not accepted' neu 'open' yn answer. Lledaeniad: 'taken up', 'declined' "
            + "neu 'outcome', a'r dyddiad. Dywedwch beth sy'n ei ddangos, neu'r rheswm, yn words.")
      case .howNew:
        Phrase(
          "3. New gaps, disruptions and activities: use the empty rows at the end. To raise a gap "
            + "again, say in words what is still missing.",
          "3. Bylchau, tarfu a gweithgareddau newydd: defnyddiwch y rhesi gwag ar y diwedd. I godi "
            + "bwlch eto, dywedwch yn words beth sydd ar goll o hyd.")
      case .howRest:
        Phrase(
          "4. Answer tasking and requests by e-mail or in the meeting.",
          "4. Atebwch dasgau a cheisiadau drwy e-bost neu yn y cyfarfod.")
      default: nil
      }
    }

    private var helpPhrase: Phrase {
      switch self {
      case .outOption:
        Phrase(
          "write into this folder: a copy of the journal, a return, or a force's page and file",
          "ysgrifennu i'r ffolder hwn: copi o'r dyddlyfr, dychweliad, neu dudalen a ffeil heddlu")
      case .checkOption:
        Phrase(
          "say what would be written, and write nothing",
          "dweud beth fyddai'n cael ei ysgrifennu, heb ysgrifennu dim")
      case .wordsOfSheet:
        Phrase(
          "`sheet FORCE --out DIR` writes one page and a CSV file for a force without ptg: its open "
            + "actions, disseminations to answer, tasking, requests, gaps and activities. Without "
            + "--out it prints the page, or with --format csv the file. Records with handling code C "
            + "stay out, unless --handling carry is given.",
          "Mae `sheet HEDDLU --out FFOLDER` yn ysgrifennu tudalen a ffeil CSV i heddlu heb ptg: ei "
            + "gamau agored, lledaeniadau i'w hateb, tasgau, ceisiadau, bylchau a gweithgareddau. "
            + "Heb --out mae'n argraffu'r dudalen, neu'r ffeil gyda --format csv. Hepgorir cofnodion "
            + "â chod trin C, oni roddir --handling carry.")
      case .wordsOfTake:
        Phrase(
          "`take FILE` reads the file that the force filled in, and writes its answers to the journal; "
            + "--check only says what it would write. With any fault nothing is taken, and each fault "
            + "is said with its line and column. Taking a file twice changes nothing.",
          "Mae `take FFEIL` yn darllen y ffeil a lenwodd yr heddlu, ac yn ysgrifennu ei atebion i'r "
            + "dyddlyfr; dim ond dweud beth fyddai'n cael ei ysgrifennu y mae --check. Gydag unrhyw "
            + "wall ni chymerir dim, a dywedir pob gwall gyda'i linell a'i golofn. Nid yw cymryd "
            + "ffeil ddwywaith yn newid dim.")
      default: Phrase(both: "-")
      }
    }
  }
}
