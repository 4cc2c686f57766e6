import ThreatDomain

extension Welsh: FindSentences {
  func matching(_ found: Int, of total: Int) -> String {
    "\(count(found)) o \(count(total))"
  }

  func showOnBoards(_ name: String) -> String { "\(name): dangos ar y byrddau" }
}
