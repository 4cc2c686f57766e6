import ThreatDomain

extension Welsh: ForceSheetSentences {
  func forceSheetAsks(
    of force: String, actions: Int, overdue: Int, cases: Int, late: Int, requests: Int
  ) -> String {
    guard actions + cases + requests > 0 else { return "\(force): ni ofynnir dim yn awr." }
    let overdue = overdue == 0 ? "" : " (hwyr: \(count(overdue)))"
    let late = late == 0 ? "" : " (hwyr: \(count(late)))"
    return "\(force): camau agored: \(count(actions))\(overdue); lledaeniadau i'w hateb: "
      + "\(count(cases))\(late); ceisiadau a thasgau: \(count(requests))."
  }

  func sendForceSheetBack(to region: String?, by day: Day?, file: String) -> String {
    let officer = region.map { "swyddog datblygu twyll (\($0))" }
    let by =
      day.map { " erbyn \(self.day($0)), dyddiad y cyfarfod nesaf" } ?? " cyn y cyfarfod nesaf"
    return "Llenwch \(file) a'i anfon at: \(officer ?? "y swyddog a'i hanfonodd")\(by)."
  }

  func forceSheetLeft(_ rows: Int) -> String {
    "Mae'r dudalen yn rhestru'r hyn sydd i'w wneud gyntaf; rhesi eraill yn y ffeil: \(count(rows))."
  }

  func forceSheetAction(_ text: String, by day: Day?, isOverdue: Bool) -> String {
    guard let day else { return text }
    return "\(text) (erbyn \(self.day(day))\(isOverdue ? ", yn hwyr" : ""))"
  }

  func forceSheetCase(
    _ type: String, sentOn day: Day, victims: Int, loss: String, due: Day?, isLate: Bool
  ) -> String {
    let next =
      due.map { "Ateb erbyn \(self.day($0))\(isLate ? " (hwyr)" : "")" }
      ?? "Mabwysiadwyd; disgwylir canlyniad"
    return "\(type), anfonwyd \(self.day(day)): dioddefwyr: \(count(victims)), \(loss). \(next)"
  }

  func forceSheetGap(_ gap: String, times: Int, last day: Day, answer: String?) -> String {
    let last = answer.map { " Ateb diwethaf: \($0)" } ?? ""
    return "\(gap) (codwyd: \(count(times)), y tro diwethaf \(self.day(day))).\(last)"
  }

  func forceSheetNew(_ kind: String) -> String { "\(kind) newydd, os oes un" }

  func forceSheetWritten(_ files: [String]) -> String {
    "Ysgrifennwyd: \(files.joined(separator: ", "))."
  }

  func forceSheetTaken(_ file: String, entries: Int, known: Int, isCheck: Bool) -> String {
    let known =
      known == 0
      ? "" : " Rhesi sydd yn y dyddlyfr eisoes: \(count(known)); nid ysgrifennir dim ddwywaith."
    guard isCheck else { return "\(file): cofnodion a ysgrifennwyd: \(count(entries)).\(known)" }
    return "\(file): cofnodion i'w hysgrifennu: \(count(entries)). Nid ysgrifennwyd dim: gwiriad "
      + "oedd hwn.\(known)"
  }

  func forceSheetUnanswered(_ file: String) -> String {
    "\(file): nid oes rhes wedi'i llenwi. Nid ysgrifennwyd dim."
  }

  func forceSheetRefused(_ file: String, faults: Int) -> String {
    "\(file): problemau: \(count(faults)). Ni chymerwyd dim. Cywirwch y meysydd hyn yn y ffeil a'i "
      + "chymryd eto."
  }

  func forceSheetEntry(line: Int, _ kind: String, _ text: String) -> String {
    "llinell \(line): \(kind): \(text)"
  }
}
