import ThreatDomain

extension Welsh: PrintSentences {
  func snapshotHash(_ digits: String) -> String { "ciplun \(digits)" }

  func expires(_ day: String) -> String { "daw i ben \(written(day))" }

  func printed(by user: String?, on host: String?, at moment: String) -> String {
    let person = user.map { " gan \($0)" } ?? ""
    let machine = host.map { " ar \($0)" } ?? ""
    return "argraffwyd\(person)\(machine), \(moment)"
  }
}
