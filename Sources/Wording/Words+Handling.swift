/// What becomes of records with handling code C, which may be shared under conditions only.
extension Words {
  /// What stands in a print where the name of such a record is left out.
  package var leftOutName: String { say("left out") }

  /// What stands in a table all of whose rows are left out.
  package func rowsLeftOut(_ number: Int) -> String {
    number == 1
      ? say("1 row left out (handling code C)")
      : say("\(count(number)) rows left out (handling code C)")
  }

  /// How many records a page leaves out, and where it would have said more.
  package func leftOutHere(_ number: Int) -> String {
    number == 1
      ? say(
        "1 record with handling code C is left out here: its rows, and its name where it says "
          + "\"\(leftOutName)\". Counts include it.")
      : say(
        "\(count(number)) records with handling code C are left out here: their rows, and their "
          + "names where it says \"\(leftOutName)\". Counts include them.")
  }

  /// How many records the whole pack leaves out, and what that means for its figures.
  package func recordsLeftOut(_ number: Int) -> String {
    switch number {
    case 0: say("No record with handling code C belongs to these pages.")
    case 1:
      say(
        "1 record with handling code C is left out: its row, its page, its name, for which "
          + "\"\(leftOutName)\" stands. Counts include it.")
    default:
      say(
        "\(count(number)) records with handling code C are left out: their rows, their pages, "
          + "their names, for which \"\(leftOutName)\" stands. Counts include them.")
    }
  }

  /// That the conditions of such records stand beside them.
  package func recordsCarried(_ number: Int) -> String {
    number == 0
      ? recordsLeftOut(0)
      : say(
        "Records with handling code C: \(count(number)). Their conditions stand on the pages that "
          + "show them.")
  }
}
