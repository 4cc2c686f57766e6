import ThreatDomain

extension Welsh: PlainSentences {
  func rowsLeft(_ number: Int, parts: [(title: String, count: Int)]) -> String {
    "\(more(number))\(list(of: parts))."
  }

  func rowsHere(_ number: Int, parts: [(title: String, count: Int)]) -> String {
    "\(counted(number, "rhes", "resi")) yma\(list(of: parts))."
  }

  private func list(of parts: [(title: String, count: Int)]) -> String {
    let named = parts.map { "\($0.title) \(count($0.count))" }.joined(separator: ", ")
    return named.isEmpty ? "" : ": \(named)"
  }

  func noSuchRow(_ number: Int, of last: Int) -> String {
    switch last {
    case 0: "Ni ellir agor dim yma. Teipiwch 'back' neu enw bwrdd."
    case 1: "Nid oes rhes \(number): dim ond rhes 1 y gellir ei hagor yma."
    default: "Nid oes rhes \(number): teipiwch rif o 1 i \(count(last))."
    }
  }

  func notUnderstood(_ text: String, near: [String]) -> String {
    near.isEmpty
      ? "Nid gorchymyn yw '\(text)'. Teipiwch rif rhes neu orchymyn; mae '?' yn rhestru'r gorchmynion."
      : "Nid gorchymyn yw '\(text)'. Oeddech chi'n golygu \(list(near, last: "neu"))? "
        + "Mae '?' yn rhestru'r gorchmynion."
  }

  func foundNothing(_ text: String) -> String { "Nid oes rhes yma sy'n cynnwys '\(text)'." }

  func namedElsewhere(_ text: String) -> String {
    "Teipiwch '\(text)' ar ei ben ei hun i chwilio popeth."
  }

  func several(_ text: String, found: [String]) -> String {
    "Gall '\(text)' olygu \(list(found, last: "neu"))."
  }

  func noSuch(_ text: String, expected: [String]) -> String {
    text.isEmpty
      ? "Teipiwch enw hefyd, er enghraifft \(list(expected, last: "neu"))."
      : "Nid yw '\(text)' yma. Rhowch gynnig ar un o'r rhain: \(list(expected, last: "neu"))."
  }
}
