extension Welsh: DoctorSentences {
  func ailing(_ number: Int, of checks: Int) -> String {
    "ptg doctor: profion â gwall: \(number) o \(checks), ni ddisgwyliwyd yr un; "
      + "mae'r llinellau uchod yn dweud sut i'w drwsio"
  }

  func toolMissing(_ path: String, purpose: String, package: String) -> String {
    "ni chafwyd \(path), sydd ei angen i'r gwaith hwn: \(purpose). Gosodwch y pecyn \(package)."
  }

  func toolTooOld(_ fault: String, release: String) -> String {
    "\(fault). Gosodwch \(release) neu fersiwn mwy diweddar."
  }

  func madeBySync(_ folder: String) -> String {
    "nid yw \(folder) yno eto; mae ptg sync yn ei wneud"
  }

  func wrongOwner(_ path: String, _ owner: String) -> String {
    "\(path): y perchennog yw \(owner), disgwyliwyd root neu'r defnyddiwr."
  }

  func wrongBits(_ path: String, _ bits: String) -> String {
    "\(path): y caniatâd yw \(bits), disgwyliwyd 0700. Rhedwch 'chmod 700 \(path)'."
  }

  func cannotTell(_ folder: String) -> String { "\(folder): ni ellir dweud." }

  func freeSpace(_ megabytes: Int, at folder: String) -> String {
    "\(megabytes) MB yn \(folder)"
  }

  func tooLittleSpace(_ megabytes: Int, at folder: String, wanted: Int) -> String {
    "\(folder): cafwyd \(megabytes) MB, disgwyliwyd \(wanted) MB. "
      + "Gwnewch le, neu symudwch y data â --data."
  }

  func notThereYet(_ path: String) -> String { "nid yw \(path) yno eto" }

  func openToOthers(_ path: String) -> String {
    "\(path): mae'n agored i eraill. Rhedwch 'chmod go-w \(path)'."
  }

  func cutOff(_ path: String) -> String {
    "\(path); torrwyd y sync diwethaf: bydd y nesaf yn nodi beth a ddaeth ohono"
  }

  func noPlainFile(_ path: String) -> String {
    "\(path): nid ffeil gyffredin yw hon. Dilëwch hi."
  }

  func clockAlone(_ now: String) -> String { "\(now); nid oes ciplun i'w gymharu ag ef" }

  func clockUnreadable(_ now: String) -> String {
    "\(now); ni ellir darllen y ciplun. Rhedwch ptg sync."
  }

  func clockRight(_ now: String, madeOn created: String) -> String {
    "\(now); gwnaed y ciplun ar \(created)"
  }

  func clockBehind(_ now: String, madeOn created: String) -> String {
    "\(now) sydd ar y cloc, cyn gwneud y ciplun ar \(created). Gosodwch y cloc."
  }

  func terminalUnnamed(_ name: String) -> String {
    "TERM: cafwyd '\(name)', disgwyliwyd enw terfynell. Rhedwch 'export TERM=xterm-256color'."
  }

  func terminalTooSmall(_ size: String?) -> String {
    "cafwyd \(size ?? "dim maint"), disgwyliwyd 40x10 neu fwy; mae 80x24 yn dangos popeth."
  }

  func localeWithoutTerminal(_ locale: String?) -> String {
    "\(locale ?? "heb ei gosod"); heb derfynell mae ptg bob amser yn ysgrifennu UTF-8"
  }

  func localeNotUTF8(_ locale: String) -> String {
    "cafwyd '\(locale)', disgwyliwyd un mewn UTF-8. Rhedwch 'export LC_ALL=C.UTF-8'."
  }
}

/// The trust folder.
extension Welsh {
  func access(_ path: String, bits: String, owner: String) -> String {
    "\(path), caniatâd \(bits), perchennog \(owner)"
  }

  func keysListed(_ path: String, _ number: Int) -> String {
    "\(path): \(number == 1 ? "un allwedd" : "allweddi: \(number)")"
  }

  func noKeyListed(_ path: String, principal: String, namespace: String) -> String {
    "\(path): ni chafwyd allwedd \(principal) â namespaces=\"\(namespace)\", disgwyliwyd un. "
      + "Gofynnwch i'r tîm canolog amdani."
  }

  func noneRevoked(_ path: String) -> String { "dim un: nid oes \(path)" }

  func policyTakes(_ path: String, _ recipients: [String]) -> String {
    "\(path): allforion ar gyfer \(recipients.joined(separator: ", "))"
  }
}

/// The snapshot.
extension Welsh {
  func leadsNowhere(_ link: String) -> String {
    "nid yw \(link) yn arwain at giplun. Rhedwch 'ptg sync FFYNHONNELL'."
  }

  func snapshotUnreadable(_ path: String, _ answer: String) -> String {
    "\(path): \(answer). Rhedwch 'ptg sync'."
  }

  func builtByAnother(_ path: String) -> String {
    "\(path): ptg arall a'i hadeiladodd; bydd y ptg, print neu sync nesaf yn ei hadeiladu eto."
  }

  func rebuildNeeded(_ path: String, _ finding: String) -> String {
    "\(path): \(finding). Rhedwch 'ptg doctor --rebuild'."
  }

  func askTheCentre(_ finding: String) -> String {
    "\(finding). Gofynnwch i'r tîm canolog, yna rhedwch 'ptg sync'."
  }

  func sameAsBuilt(_ path: String, objects: Int) -> String {
    "\(path): yr un fath ag un a adeiladwyd nawr o'r gwrthrychau sydd yma: \(objects)"
  }

  func differs(_ path: String, in tables: [String], new: String) -> String {
    let which = tables.isEmpty ? "dim tabl, ond y ffeil" : tables.joined(separator: "; ")
    return "\(path): cafwyd gwahaniaethau: \(which). Defnyddir \(new), a adeiladwyd nawr o'r hyn a "
      + "lofnodwyd; rhoddwyd yr hen ffeil o'r neilltu wrth ei hymyl."
  }
}
