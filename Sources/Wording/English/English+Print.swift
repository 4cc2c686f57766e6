import ThreatDomain

extension English: PrintSentences {
  func snapshotHash(_ digits: String) -> String { "snapshot \(digits)" }

  func expires(_ day: String) -> String { "expires \(written(day))" }

  func printed(by user: String?, on host: String?, at moment: String) -> String {
    let person = user.map { " by \($0)" } ?? ""
    let machine = host.map { " on \($0)" } ?? ""
    return "printed\(person)\(machine), \(moment)"
  }
}
