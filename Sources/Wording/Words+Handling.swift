/// What becomes of records with handling code C, which may be shared under conditions only.
extension Words {
  /// How many records of the whole export are left out; `nil` where that may not be said.
  package func recordsLeftOut(_ number: Int?) -> String {
    switch number {
    case nil: say("Some records are left out (handling code C).")
    case 1: say("1 record is left out (handling code C).")
    case .some(let number): say("\(count(number)) records are left out (handling code C).")
    }
  }

  /// The same in a line with other facts.
  package func leftOutLabel(_ number: Int?) -> String {
    switch number {
    case nil: say("some records left out")
    case 1: say("1 record left out")
    case .some(let number): say("\(count(number)) records left out")
    }
  }

  /// That no record has conditions.
  package var noConditions: String { say("No record with handling code C belongs to these pages.") }

  /// That the conditions of such records stand beside them.
  package func recordsCarried(_ number: Int) -> String {
    number == 0
      ? noConditions
      : say(
        "Records with handling code C: \(count(number)). Their conditions stand on the pages that "
          + "show them.")
  }
}
