extension Term {
  /// How the journal is kept: what status and doctor say of it, backups, and the calendar.
  package enum Keeping: String, CaseIterable, Sendable {
    // Heads of `ptg status`, and subjects of `ptg doctor`
    case journal, entries, meeting, actions, written, backup, device
    // Whole values
    case nothingYet, asWritten, knownFaults, notAsWritten, noMeeting, noBackupChosen, noDeviceYet
    // Answers
    case nothingToAnswer, nothingDue, review
    // Options, settings and help
    case backupOption, allOption, reasonOption, backupSetting, backupFolder
    case wordsOfKeeping, wordsOfCalendar

    package var phrase: Phrase { valuePhrase ?? helpPhrase }

    private var valuePhrase: Phrase? {
      switch self {
      case .journal: Phrase("Journal", "Dyddlyfr")
      case .entries: Phrase("Entries", "Cofnodion")
      case .meeting: Phrase("Meeting", "Cyfarfod")
      case .actions: Phrase("Actions", "Camau")
      case .written: Phrase("Written", "Ysgrifen")
      case .backup: Phrase("Backup", "Copi")
      case .device: Phrase("device id", "cod y ddyfais")
      case .nothingYet: Phrase("nothing is written yet", "nid oes dim wedi'i ysgrifennu eto")
      case .asWritten: Phrase("as it was written", "fel yr ysgrifennwyd")
      case .knownFaults:
        Phrase(
          "as it was written, apart from faults with a recorded reason: see ptg journal verify",
          "fel yr ysgrifennwyd, heblaw am wallau â rheswm: gweler ptg journal verify")
      case .notAsWritten:
        Phrase(
          "NOT AS IT WAS WRITTEN: see ptg journal verify",
          "NID FEL YR YSGRIFENNWYD: gweler ptg journal verify")
      case .noMeeting: Phrase("none yet", "dim un eto")
      case .noBackupChosen: Phrase("no folder is chosen", "ni ddewiswyd ffolder")
      case .noDeviceYet:
        Phrase(
          "none yet; the first entry makes one", "dim un eto; mae'r cofnod cyntaf yn gwneud un")
      case .nothingToAnswer:
        Phrase(
          "Every file of the journal is as it was written, or its fault has a recorded reason. "
            + "Nothing was changed.",
          "Mae pob ffeil o'r dyddlyfr fel yr ysgrifennwyd, neu mae rheswm am ei gwall. "
            + "Ni newidiwyd dim.")
      case .nothingDue:
        Phrase(
          "No open action, review or answer has a day there. 'ptg journal calendar --all' looks "
            + "at all meetings.",
          "Nid oes dyddiad gan gam agored, adolygiad nac ateb yno. Mae 'ptg journal calendar --all' "
            + "yn edrych ar bob cyfarfod.")
      case .review: Phrase("Review of a decision", "Adolygu penderfyniad")
      default: nil
      }
    }

    private var helpPhrase: Phrase {
      switch self {
      case .backupOption:
        Phrase(
          "copy the journal into this folder after each meeting; otherwise into that of the settings",
          "copïo'r dyddlyfr i'r ffolder hwn ar ôl pob cyfarfod; fel arall i ffolder y gosodiadau")
      case .allOption:
        Phrase(
          "the due days of all meetings, not of one", "dyddiadau pob cyfarfod, nid un yn unig")
      case .reasonOption:
        Phrase(
          "why the journal is not as it was written; everybody can read it",
          "pam nad yw'r dyddlyfr fel yr ysgrifennwyd; gall pawb ei ddarllen")
      case .backupSetting:
        Phrase(
          "copy the journal here after each meeting and when ptg closes",
          "copïo'r dyddlyfr yma ar ôl pob cyfarfod a phan fydd ptg yn cau")
      case .backupFolder:
        Phrase(
          "a folder, such as /media/stick/ptg or ~/copy",
          "ffolder, megis /media/stick/ptg neu ~/copy")
      case .wordsOfKeeping:
        Phrase(
          "`backup [DIR]` copies the journal now. ptg also does so by itself after each meeting, when "
            + "you leave after writing, and before an update, into the folder of --backup or of the "
            + "setting backup. `continue --reason TEXT` goes on in a new file where the old one was "
            + "cut or altered; the old one stays as it is, and the reason is recorded. Try `join DIR` "
            + "with a backup first: that brings back what is missing.",
          "Mae `backup [FFOLDER]` yn copïo'r dyddlyfr nawr. Mae ptg yn gwneud hynny hefyd ar ôl pob "
            + "cyfarfod, wrth adael ar ôl ysgrifennu, a chyn diweddariad, i ffolder --backup neu'r "
            + "gosodiad backup. Mae `continue --reason TESTUN` yn mynd ymlaen mewn ffeil newydd lle y "
            + "torrwyd neu y newidiwyd yr hen un; erys yr hen un fel y mae, a chofnodir y rheswm. "
            + "Rhowch gynnig ar `join FFOLDER` gyda chopi yn gyntaf: daw hynny â'r hyn sydd ar goll."
        )
      case .wordsOfCalendar:
        Phrase(
          "`calendar [ID]` writes the due days of a meeting for Outlook and other calendars: open "
            + "actions, decisions to review, and answers due; --all takes every meeting. Records with "
            + "handling code C stay out, unless --handling carry is given.",
          "Mae `calendar [ID]` yn ysgrifennu dyddiadau cyfarfod ar gyfer Outlook a chalendrau eraill: "
            + "camau agored, penderfyniadau i'w hadolygu, ac atebion; mae --all yn cymryd pob cyfarfod. "
            + "Hepgorir cofnodion â chod trin C, oni roddir --handling carry.")
      default: Phrase(both: "-")
      }
    }
  }
}
