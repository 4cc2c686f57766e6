extension Term {
  /// The way up to the centre: a return, and what the centre decides on it.
  package enum Exchange: String, CaseIterable, Sendable {
    case sentUp
    // The return
    case wordsOfReturn, nothingGoesUp, notWritten, keyOption
    // The centre's side
    case accept, afterAccept, acceptReturns, acceptDecisions, acceptChanges
    case tablesOption, decisionsOption, changesOption, byOption, role, needsDecisions,
      nothingToDecide
    case centralTeam, acceptCheckOption, acceptOutOption
    // The board of returns
    case title, entries, wanted, rowThen, rowNow, decision, newRow, standing
    case ready, alreadySo, conflict, unknownRecord, elsewhere, unusable, unusableHint
    case agree, refuse, later, undecided, raiseAgain
    // Its keys and messages
    case undo, write, leave
    case askReason, askDay, askDayHint, needsReason, noDay, cannotAgree, conflictHint,
      writeAgain, keyUnknown

    package var phrase: Phrase { returnPhrase ?? centrePhrase ?? boardPhrase }

    private var returnPhrase: Phrase? {
      switch self {
      case .sentUp: Phrase("Sent up", "Anfonwyd i fyny")
      case .wordsOfReturn:
        Phrase(
          "`return [ID] --out DIR --key FILE` writes what a closed meeting sends up to the centre, the "
            + "last meeting without an id, and signs it. It shows first what leaves; decisions, notes "
            + "and the group's own actions stay. `--check` shows it and writes nothing.",
          "Mae `return [ID] --out FFOLDER --key FFEIL` yn ysgrifennu'r hyn y mae cyfarfod caeedig yn ei "
            + "anfon i'r canol, yr un diwethaf heb ID, ac yn ei lofnodi. Mae'n dangos yn gyntaf beth "
            + "sy'n gadael; mae penderfyniadau, nodiadau a chamau'r grŵp yn aros. Mae `--check` yn ei "
            + "ddangos heb ysgrifennu dim.")
      case .nothingGoesUp:
        Phrase(
          "Nothing goes up: the meeting agreed nothing that the centre must know, or it went up "
            + "with another return.",
          "Nid oes dim i'w anfon: ni chytunodd y cyfarfod ar ddim y mae'n rhaid i'r canol ei wybod, "
            + "neu fe'i hanfonwyd eisoes.")
      case .notWritten:
        Phrase("Nothing was written.", "Ni ysgrifennwyd dim.")
      case .keyOption:
        Phrase(
          "sign a return with this key, whose public half the centre has for the region",
          "llofnodi â'r allwedd hon, y mae gan y canol ei hanner cyhoeddus ar gyfer y rhanbarth")
      default: nil
      }
    }

    private var centrePhrase: Phrase? {
      switch self {
      case .accept:
        Phrase(
          "the centre's side: decide on what groups sent up, and write what changes",
          "ochr y canol: penderfynu ar yr hyn a anfonodd grwpiau, ac ysgrifennu'r newidiadau")
      case .afterAccept: Phrase("RETURN...", "FFOLDER...")
      case .acceptReturns:
        Phrase(
          "Each RETURN is a folder of `ptg journal return`. A return counts where a key signed it "
            + "that `allowed_signers` of the trust folder gives to its region, as `region:ID "
            + "namespaces=\"ptg-return@v1\" KEY`. A fault refuses all of them, and nothing is taken.",
          "Ffolder gan `ptg journal return` yw pob FFOLDER. Mae'n cyfrif os llofnodwyd ef gan allwedd "
            + "y mae `allowed_signers` yn ei rhoi i'w ranbarth, fel `region:ID "
            + "namespaces=\"ptg-return@v1\" ALLWEDD`. Mae un gwall yn gwrthod y cyfan.")
      case .acceptDecisions:
        Phrase(
          "On a terminal a board shows each entry beside the row of the tables, to agree, refuse or "
            + "leave for later. Elsewhere `--check` writes the entries as a CSV file to fill in, and "
            + "`--decisions FILE` reads it back. An entry without a decision is answered as received.",
          "Ar derfynell mae bwrdd yn dangos pob cofnod wrth ochr y rhes, i gytuno, gwrthod neu adael "
            + "tan yn nes ymlaen. Fel arall mae `--check` yn ysgrifennu'r cofnodion fel ffeil CSV i'w "
            + "llenwi, ac mae `--decisions FFEIL` yn ei darllen yn ôl.")
      case .acceptChanges:
        Phrase(
          "The changes go into the folder of `--out`, and add to what is there: `change.csv`, "
            + "`added/`, `decision_answer.csv`. Apply them to your own source; until then `ptg publish "
            + "--changes DIR` takes them. An entry that was answered before is not answered again.",
          "Mae'r newidiadau'n mynd i ffolder `--out`, ac yn ychwanegu at yr hyn sydd yno: "
            + "`change.csv`, `added/`, `decision_answer.csv`. Rhowch nhw yn eich ffynhonnell; tan "
            + "hynny mae `ptg publish --changes FFOLDER` yn eu cymryd.")
      case .tablesOption:
        Phrase(
          "the folder of the centre's tables, as for ptg publish",
          "ffolder tablau'r canol, fel ar gyfer ptg publish")
      case .decisionsOption:
        Phrase(
          "read the decisions from this file, which `--check` wrote and somebody filled in",
          "darllen y penderfyniadau o'r ffeil hon, a ysgrifennwyd gan `--check` ac a lenwyd")
      case .changesOption:
        Phrase(
          "lay the changes of this folder of `ptg accept` over the tables",
          "rhoi newidiadau'r ffolder hwn gan `ptg accept` dros y tablau")
      case .byOption:
        Phrase("the role that decides, as the groups read it", "y rôl sy'n penderfynu")
      case .role: Phrase("ROLE", "RÔL")
      case .needsDecisions:
        Phrase(
          "ptg accept needs a terminal to show its board on. Without one, write the entries with "
            + "--check, fill them in, and give --decisions FILE.",
          "Mae ptg accept angen terfynell i ddangos ei fwrdd. Heb un, ysgrifennwch y cofnodion â "
            + "--check, llenwch nhw, a rhowch --decisions FFEIL.")
      case .nothingToDecide:
        Phrase(
          "Every entry of these returns was answered before. Nothing was written.",
          "Atebwyd pob cofnod o'r rhain o'r blaen. Ni ysgrifennwyd dim.")
      case .centralTeam: Phrase("Central team", "Tîm canolog")
      case .acceptCheckOption:
        Phrase(
          "write the entries with what the tables say as CSV, to fill in; decide nothing",
          "ysgrifennu'r cofnodion gyda'r hyn a ddywed y tablau fel CSV; penderfynu dim")
      case .acceptOutOption:
        Phrase(
          "the folder of the change set; one that is there goes on",
          "ffolder y newidiadau; mae un sydd yno yn parhau")
      default: nil
      }
    }

    private var boardPhrase: Phrase {
      switch self {
      case .title: Phrase("RETURNS", "DYCHWELIADAU")
      case .entries: Phrase("Entries", "Cofnodion")
      case .wanted: Phrase("Wanted", "Dymunir")
      case .rowThen: Phrase("Row then", "Rhes bryd hynny")
      case .rowNow: Phrase("Row now", "Rhes nawr")
      case .decision: Phrase("Decision", "Penderfyniad")
      case .newRow: Phrase("new row", "rhes newydd")
      case .standing: Phrase("Standing", "Sefyllfa")
      case .ready: Phrase("ready", "parod")
      case .alreadySo: Phrase("already so", "eisoes felly")
      case .conflict: Phrase("conflict", "gwrthdaro")
      case .unknownRecord: Phrase("no such record", "dim cofnod o'r fath")
      case .elsewhere: Phrase("another region's", "rhanbarth arall")
      case .unusable: Phrase("cannot be published", "ni ellir ei gyhoeddi")
      case .unusableHint:
        Phrase(
          "The export would refuse this row: refuse the entry, or leave it for later",
          "Byddai'r allforyn yn gwrthod y rhes: gwrthodwch, neu gadewch tan yn nes ymlaen")
      case .agree: Phrase("agree", "cytuno")
      case .refuse: Phrase("refuse", "gwrthod")
      case .later: Phrase("later", "yn nes ymlaen")
      case .undecided: Phrase("not decided", "heb ei benderfynu")
      case .raiseAgain: Phrase("Raise again from", "Codi eto o")
      case .undo: Phrase("undo", "dadwneud")
      case .write: Phrase("write", "ysgrifennu")
      case .leave: Phrase("leave", "gadael")
      case .askReason: Phrase("Why is it refused?", "Pam y gwrthodir ef?")
      case .askDay:
        Phrase("From which day may it be raised again?", "O ba ddiwrnod y gellir ei godi eto?")
      case .askDayHint:
        Phrase("YYYY-MM-DD or +28; Enter for none", "BBBB-MM-DD neu +28; Enter am ddim un")
      case .needsReason:
        Phrase(
          "The group reads the reason: give one, or press Esc",
          "Mae'r grŵp yn darllen y rheswm: rhowch un, neu pwyswch Esc")
      case .noDay:
        Phrase(
          "This is no day: write it as 2027-01-31, or as +28 for four weeks",
          "Nid diwrnod yw hwn: ysgrifennwch ef fel 2027-01-31, neu +28 am bedair wythnos")
      case .cannotAgree:
        Phrase(
          "The tables have no such record: refuse the entry, or leave it for later",
          "Nid oes cofnod o'r fath yn y tablau: gwrthodwch, neu gadewch tan yn nes ymlaen")
      case .conflictHint:
        Phrase(
          "The row changed since the group wrote; a again puts the group's value there",
          "Newidiodd y rhes wedyn; mae a eto yn rhoi gwerth y grŵp yn ei lle")
      case .writeAgain:
        Phrase(
          "Entries without a decision are answered as received: w again writes",
          "Atebir cofnodion heb benderfyniad fel rhai a ddaeth i law: w eto i ysgrifennu")
      case .keyUnknown:
        Phrase(
          "Key not used here; the keys stand at the foot",
          "Ni ddefnyddir y fysell yma; mae'r bysellau ar y gwaelod")
      default: Phrase("Sent up", "Anfonwyd i fyny")
      }
    }
  }
}
