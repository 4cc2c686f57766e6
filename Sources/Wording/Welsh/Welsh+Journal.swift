import ThreatDomain

extension Welsh: JournalSentences {
  func writing(_ kind: String, on item: String) -> String { "\(kind): \(item)" }

  func saved(_ kind: String, on item: String?) -> String {
    item.map { "Cadwyd: \(kind), \($0)." } ?? "Cadwyd: \(kind)."
  }

  func meetingStands(overdue: Int, due: Int, absent: Int?, excused: Int) -> String {
    let apologies = excused == 0 ? "" : " (ymddiheuriadau: \(count(excused)))"
    let missing = absent.map { "; heddluoedd absennol: \(count($0))\(apologies)" } ?? ""
    return "Camau hwyr: \(count(overdue)); penderfyniadau i'w hadolygu: \(count(due))\(missing)."
  }

  func meetingOpen(of region: String, since time: ClockTime, done: Int, of items: Int) -> String {
    "Mae cyfarfod \(region) ar agor ers \(time); eitemau wedi'u gorffen: \(count(done)) o "
      + "\(count(items))."
  }

  func meetingClosed() -> String {
    "Mae'r cyfarfod wedi cau; mae ptg journal minutes yn argraffu ei gofnodion."
  }

  func meetingNamed(_ region: String, on day: Day) -> String {
    "cyfarfod \(region) ar \(self.day(day))"
  }

  func notPinned(_ why: String) -> String {
    "Ni ellid pinio'r ciplun, felly gall cysoni diweddarach ei ddileu: \(why)"
  }

  func doneAfter(minutes: Int) -> String { "gwnaed, \(count(minutes)) mun" }

  func itemDone(minutes: Int) -> String {
    "Mae'r eitem wedi'i gorffen. Munudau: \(count(minutes))."
  }

  func changedMeanwhile(_ other: String) -> String {
    "Newidiodd rhywun hwn yn y cyfamser i '\(other)'. Mae Enter eto yn cadw eich un chi yn ei le."
  }

  func correctedOn(_ day: Day) -> String { "cywirwyd ar \(self.day(day))" }

  func from(_ start: String, to end: String?) -> String {
    end.map { "\(start) i \($0)" } ?? "o \(start)"
  }

  func asNow(_ value: String) -> String { "nawr \(value)" }

  func present(_ number: Int, quorum: Int) -> String {
    number < quorum
      ? "Yn bresennol: \(count(number)), llai na'r cworwm o \(count(quorum))."
      : "Yn bresennol: \(count(number)); y cworwm yw \(count(quorum))."
  }

  func minutes(
    of region: String, on day: Day, decisions: Int, actions: Int, present: Int
  ) -> String {
    "Cyfarfod \(region) ar \(self.day(day)): penderfyniadau \(count(decisions)), camau "
      + "\(count(actions)), yn bresennol \(count(present))."
  }

  func cannotClose(_ what: String, lacking: String) -> String {
    "Ni ellir cau'r cyfarfod eto: mae '\(what)' heb \(lacking)."
  }

  func savedWithout(_ lacking: String) -> String {
    "Diffyg: \(lacking). Mae Enter eto yn ei gadw; ni ellir cau ei gyfarfod cyn iddo gael hyn."
  }

  func tooLong(_ characters: Int) -> String {
    "Nid oes lle i'r nodau olaf: \(count(characters))."
  }

  func noJournalIn(_ path: String) -> String {
    "\(path): ni chafwyd ffolder; disgwyliwyd un â dyddlyfr. Ni newidiwyd dim."
  }

  func asItStood(_ figure: String, export: Int?) -> String {
    export.map { "\(figure), yn allforyn \($0)" } ?? figure
  }
}
