import ThreatDomain

extension Welsh: KeepingSentences {
  func entriesWritten(_ entries: Int, by writers: Int) -> String {
    "cofnodion: \(count(entries)); pobl: \(count(writers))"
  }

  func lastMeeting(of region: String, on day: Day, isOpen: Bool) -> String {
    "\(region) ar \(self.day(day)), \(isOpen ? "ar agor o hyd" : "wedi'i gau")"
  }

  func actionsStand(open: Int, overdue: Int) -> String {
    "ar agor: \(count(open)); yn hwyr: \(count(overdue))"
  }

  func lastBackup(_ folder: String, at moment: String) -> String {
    "\(folder), yr un diwethaf ar \(moment)"
  }

  func noBackupYet(_ folder: String) -> String {
    "\(folder), dim un eto; mae 'ptg journal backup' yn gwneud un"
  }

  func lastBackupFailed(_ fault: String, at moment: String) -> String {
    "methodd y copi diwethaf ar \(moment). \(fault)"
  }

  func chooseBackup(_ settings: String) -> String {
    "ni ddewiswyd ffolder. I gopïo'r dyddlyfr, ysgrifennwch 'backup = FFOLDER' yn \(settings)"
  }

  func journalFaulty(_ file: String, event: Int, isMissing: Bool, others: Int) -> String {
    let what =
      isMissing
      ? "nid yw cofnod \(event), a oedd yno o'r blaen, yn \(file): torrwyd ei diwedd, neu "
        + "disodlwyd y ffeil"
      : "newidiwyd \(file) yng nghofnod \(event)"
    let rest = others == 0 ? "" : "; gwallau eraill: \(count(others))"
    return
      "\(what)\(rest). Mae 'ptg journal verify' yn dweud mwy. Mae 'ptg journal join FFOLDER' yn "
      + "cymryd yr hyn sydd mewn copi; mae 'ptg journal continue --reason TESTUN' yn mynd ymlaen "
      + "hebddo."
  }

  func journalOpenToOthers(_ path: String) -> String {
    "\(path): mae gan eraill fynediad. Rhedwch 'chmod -R go-rwx' arno."
  }

  func backedUp(_ folder: String, events: Int) -> String {
    "Copïwyd y dyddlyfr i \(folder). Cofnodion: \(count(events))."
  }

  func needsBackupFolder(_ settings: String) -> String {
    "Ni ddewiswyd ffolder ar gyfer copïau. Teipiwch 'ptg journal backup FFOLDER', neu ysgrifennwch "
      + "'backup = FFOLDER' yn \(settings)."
  }

  func backupInside(_ folder: String) -> String {
    "Dim copi wrth gefn: mae \(folder) yn y ffolder data, a byddai'n cael ei cholli gyda hi. "
      + "Dewiswch ffolder ar ddisg arall."
  }

  func backupFolderGone(_ folder: String) -> String {
    "Dim copi: nid yw'r ffolder yno. Rhowch y ddisg i mewn neu gwnewch \(folder), yna rhedwch "
      + "'ptg journal backup' eto."
  }

  func backupRefused(_ folder: String, _ answer: String) -> String {
    "Dim copi: \(answer) Gwnewch le yn \(folder) neu rhowch fynediad iddo, yna rhedwch "
      + "'ptg journal backup' eto."
  }

  func backupNotWhole(_ folder: String, _ files: [String]) -> String {
    "Nid yw'r copi yn gyfan: nid yw \(files.joined(separator: ", ")), yma neu yn \(folder), fel yr "
      + "ysgrifennwyd. Rhedwch 'ptg journal verify' yma i weld beth sydd o'i le."
  }

  func wentOn(despite files: [String], isInNewFile: Bool) -> String {
    let next =
      isInNewFile
      ? "Mae eich cofnodion nawr yn mynd i ffeil newydd."
      : "Mae eich cofnodion eich hun yn mynd ymlaen yn yr un ffeil."
    return "Cofnodwyd y rheswm am \(files.joined(separator: ", ")), sy'n aros fel y mae. \(next)"
  }
}
