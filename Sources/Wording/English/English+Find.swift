import ThreatDomain

extension English: FindSentences {
  func matching(_ found: Int, of total: Int) -> String {
    "\(count(found)) of \(count(total))"
  }

  func showOnBoards(_ name: String) -> String { "\(name): show on the boards" }
}
