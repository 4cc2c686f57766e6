import ThreatDomain

extension Welsh: HandlingSentences {
  func leftOut(_ number: Int?) -> String {
    number.map { "hepgorwyd \(count($0))" } ?? "hepgorwyd rhai"
  }

  func recordsLeftOut(_ number: Int?) -> String {
    guard let number else { return "Hepgorwyd rhai cofnodion (cod trin C)." }
    return "Hepgorwyd \(counted(number, "cofnod", "gofnodion")) (cod trin C)."
  }

  func leftOutLabel(_ number: Int?) -> String {
    guard let number else { return "hepgorwyd rhai cofnodion" }
    return "hepgorwyd \(counted(number, "cofnod", "gofnodion"))"
  }

  var noConditions: String {
    "Nid oes cofnod â chod trin C yn perthyn i'r tudalennau hyn."
  }

  func recordsCarried(_ number: Int) -> String {
    number == 0
      ? noConditions
      : "Cofnodion â chod trin C: \(count(number)). Mae eu hamodau ar y tudalennau sy'n eu dangos."
  }
}
