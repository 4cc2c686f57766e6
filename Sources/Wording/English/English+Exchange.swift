import ThreatDomain

extension English: ExchangeSentences {
  func goingUp(_ entries: Int, marking: String, conditions: Int) -> String {
    let some =
      conditions == 0 ? "" : ", \(count(conditions)) of them with handling code C"
    return "\(plural(entries, "entry goes", "entries go")) up, marked \(marking)\(some)."
  }

  func staying(_ staying: Int, keptBack: Int) -> String {
    let kept =
      keptBack == 0
      ? ""
      : " \(plural(keptBack, "entry", "entries")) with handling code C "
        + "\(form(keptBack, "is", "are")) left out."
    return
      "\(plural(staying, "decision, note or own action stays", "decisions, notes and own actions stay")) "
      + "with the group.\(kept)"
  }

  func closeBeforeReturn(_ region: String) -> String {
    "The meeting of \(region) is still open. Close it first: in 'ptg', press 9."
  }

  func writeReturn(_ folder: String) -> String {
    "Write the return into \(folder)? Type yes to go on: "
  }

  func returnWritten(_ folder: String, entries: Int) -> String {
    "The return is in \(folder), signed: \(plural(entries, "entry", "entries")). Send the whole "
      + "folder to the centre."
  }

  func returnRead(of region: String, on day: Day, entries: Int, signer: String) -> String {
    "\(region), meeting of \(self.day(day)): \(plural(entries, "entry", "entries")), signed by the "
      + "key \(signer)."
  }

  func answeredBefore(_ entries: Int) -> String {
    "\(plural(entries, "entry was", "entries were")) answered before and "
      + "\(form(entries, "is", "are")) not counted again."
  }

  func answersGiven(agreed: Int, refused: Int, conflicts: Int, received: Int) -> String {
    "\(count(agreed)) agreed, \(count(refused)) refused, \(count(conflicts)) in conflict, "
      + "\(count(received)) received."
  }

  func changesWritten(_ folder: String, fields: Int, rows: Int) -> String {
    "The change set is in \(folder): \(plural(fields, "field changes", "fields change")), "
      + "\(plural(rows, "row is added", "rows are added"))."
  }

  func decisionsKept(_ file: String) -> String {
    "The decisions are not in the change set yet. They wait in \(file); the same command goes on "
      + "from them."
  }

  func entriesToDecide(_ entries: Int, groups: Int, conflicts: Int, decided: Int) -> String {
    let doubt =
      conflicts == 0
      ? "" : ", \(count(conflicts)) in conflict with the tables"
    return
      "\(plural(entries, "entry", "entries")) of \(plural(groups, "group", "groups"))\(doubt); "
      + "\(count(decided)) decided."
  }
}
