import ThreatDomain

extension English: FindSentences {
  func matching(_ found: Int, of total: Int) -> String {
    "\(count(found)) of \(count(total))"
  }

  func selected(_ number: Int) -> String {
    number == 0 ? "No row is selected now" : "\(plural(number, "row", "rows")) selected"
  }

  func written(_ file: String, by command: String) -> String { "Written: \(file) · \(command)" }

  func fileExists(_ file: String) -> String {
    "\(file) is there already: Enter again replaces it, or type another name"
  }

  func noRowHere(_ record: String) -> String {
    "\(record) has no row here now; another region or view may show it"
  }

  func showOnBoards(_ name: String) -> String { "\(name): show on the boards" }
}
