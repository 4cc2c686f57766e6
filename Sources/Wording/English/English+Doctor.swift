extension English: DoctorSentences {
  func ailing(_ number: Int, of checks: Int) -> String {
    "ptg doctor: found \(number) of \(checks) checks wrong, expected none; "
      + "the lines above say how to mend"
  }

  func toolMissing(_ path: String, purpose: String, package: String) -> String {
    "found no \(path), which \(purpose). Install the package \(package)."
  }

  func toolTooOld(_ fault: String, release: String) -> String {
    "\(fault). Install \(release) or newer."
  }

  func madeBySync(_ folder: String) -> String { "\(folder) is not there yet; ptg sync makes it" }

  func wrongOwner(_ path: String, _ owner: String) -> String {
    "\(path): found owner \(owner), expected root or the user."
  }

  func wrongBits(_ path: String, _ bits: String) -> String {
    "\(path): found bits \(bits), expected 0700. Run 'chmod 700 \(path)'."
  }

  func cannotTell(_ folder: String) -> String { "\(folder): cannot be told." }

  func freeSpace(_ megabytes: Int, at folder: String) -> String { "\(megabytes) MB at \(folder)" }

  func tooLittleSpace(_ megabytes: Int, at folder: String, wanted: Int) -> String {
    "\(folder): found \(megabytes) MB, expected \(wanted) MB. "
      + "Make room, or move the data with --data."
  }

  func notThereYet(_ path: String) -> String { "\(path) is not there yet" }

  func openToOthers(_ path: String) -> String {
    "\(path): found it open to others. Run 'chmod go-w \(path)'."
  }

  func cutOff(_ path: String) -> String {
    "\(path); the last sync was cut off: the next notes what came of it"
  }

  func noPlainFile(_ path: String) -> String { "\(path): found no plain file. Remove it." }

  func clockAlone(_ now: String) -> String { "\(now); no snapshot to compare it with" }

  func clockUnreadable(_ now: String) -> String {
    "\(now); the snapshot cannot be read. Run ptg sync."
  }

  func clockRight(_ now: String, madeOn created: String) -> String {
    "\(now); the snapshot was made on \(created)"
  }

  func clockBehind(_ now: String, madeOn created: String) -> String {
    "found \(now), before the snapshot was made, on \(created). Set the clock."
  }

  func terminalUnnamed(_ name: String) -> String {
    "TERM: found '\(name)', expected a terminal's name. Run 'export TERM=xterm-256color'."
  }

  func terminalTooSmall(_ size: String?) -> String {
    "found \(size ?? "no size"), expected 40x10 or more; 80x24 shows all."
  }

  func localeWithoutTerminal(_ locale: String?) -> String {
    "\(locale ?? "none set"); without a terminal ptg writes UTF-8 in any case"
  }

  func localeNotUTF8(_ locale: String) -> String {
    "found '\(locale)', expected one in UTF-8. Run 'export LC_ALL=C.UTF-8'."
  }
}

/// The trust folder.
extension English {
  func access(_ path: String, bits: String, owner: String) -> String {
    "\(path), bits \(bits), owner \(owner)"
  }

  func keysListed(_ path: String, _ number: Int) -> String {
    "\(path): \(number) \(form(number, "key", "keys"))"
  }

  func noKeyListed(_ path: String, principal: String, namespace: String) -> String {
    "\(path): found no key of \(principal) with namespaces=\"\(namespace)\", expected one. "
      + "Ask the central team for it."
  }

  func noneRevoked(_ path: String) -> String { "none: there is no \(path)" }

  func policyTakes(_ path: String, _ recipients: [String]) -> String {
    "\(path): exports for \(recipients.joined(separator: ", "))"
  }
}

/// The snapshot.
extension English {
  func leadsNowhere(_ link: String) -> String {
    "\(link) leads to no snapshot. Run 'ptg sync SOURCE'."
  }

  func snapshotUnreadable(_ path: String, _ answer: String) -> String {
    "\(path): \(answer). Run 'ptg sync'."
  }

  func builtByAnother(_ path: String) -> String {
    "\(path): another ptg built it; the next ptg, print or sync builds it again."
  }

  func rebuildNeeded(_ path: String, _ finding: String) -> String {
    "\(path): \(finding). Run 'ptg doctor --rebuild'."
  }

  func askTheCentre(_ finding: String) -> String {
    "\(finding). Ask the central team, then run 'ptg sync'."
  }

  func sameAsBuilt(_ path: String, objects: Int) -> String {
    "\(path): the same as built now from \(objects) held objects"
  }

  func differs(_ path: String, in tables: [String], new: String) -> String {
    let which = tables.isEmpty ? "no table, but the file" : tables.joined(separator: "; ")
    return "\(path): found differences in \(which). \(new), built now from what was signed, is in "
      + "use; the old file was set aside beside it."
  }
}
