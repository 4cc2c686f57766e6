import ThreatDomain

extension Welsh: JournalSentences {
  func writing(_ kind: String, on item: String) -> String { "\(kind): \(item)" }

  func saved(_ kind: String, on item: String?) -> String {
    item.map { "Cadwyd: \(kind), \($0)." } ?? "Cadwyd: \(kind)."
  }

  func meetingStands(overdue: Int, due: Int, absent: Int?) -> String {
    let missing = absent.map { "; heddluoedd absennol: \(count($0))" } ?? ""
    return "Camau hwyr: \(count(overdue)); penderfyniadau i'w hadolygu: \(count(due))\(missing)."
  }

  func meetingOpen(of region: String, on day: Day) -> String {
    "Mae cyfarfod \(region) ar \(self.day(day)) ar agor."
  }

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
