import ThreatDomain

extension Welsh: FindSentences {
  func matching(_ found: Int, of total: Int) -> String {
    "\(count(found)) o \(count(total))"
  }

  func selected(_ number: Int) -> String {
    number == 0 ? "Nid oes rhes wedi'i dewis nawr" : "Rhesi a ddewiswyd: \(count(number))"
  }

  func written(_ file: String, by command: String) -> String {
    "Ysgrifennwyd: \(file) · \(command)"
  }

  func fileExists(_ file: String) -> String {
    "Mae \(file) yno'n barod: Enter eto i'w ddisodli, neu teipiwch enw arall"
  }

  func noRowHere(_ record: String) -> String {
    "Nid oes rhes i \(record) yma nawr; gall rhanbarth neu olwg arall ei dangos"
  }

  func showOnBoards(_ name: String) -> String { "\(name): dangos ar y byrddau" }
}
