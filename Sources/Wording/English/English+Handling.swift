import ThreatDomain

extension English: HandlingSentences {
  func leftOut(_ number: Int?) -> String { "\(number.map(count) ?? "some") left out" }

  func recordsLeftOut(_ number: Int?) -> String {
    guard let number else {
      return "Some records are left out (handling code C): ranks and counts exclude them."
    }
    let left = plural(number, "record is", "records are")
    let them = form(number, "it", "them")
    return "\(left) left out (handling code C): ranks and counts exclude \(them)."
  }

  func leftOutLabel(_ number: Int?) -> String {
    guard let number else { return "some records left out" }
    return "\(plural(number, "record", "records")) left out"
  }

  var noConditions: String { "No record with handling code C belongs to these pages." }

  func recordsCarried(_ number: Int) -> String {
    number == 0
      ? noConditions
      : "Records with handling code C: \(count(number)). Their conditions are on the pages that "
        + "show them."
  }
}
