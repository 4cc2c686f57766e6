import ThreatDomain

extension English: PlainSentences {
  func rowsLeft(_ number: Int, parts: [(title: String, count: Int)]) -> String {
    "\(plural(number, "more row", "more rows"))\(list(of: parts))."
  }

  func rowsHere(_ number: Int, parts: [(title: String, count: Int)]) -> String {
    "\(plural(number, "row", "rows")) here\(list(of: parts))."
  }

  private func list(of parts: [(title: String, count: Int)]) -> String {
    let named = parts.map { "\($0.title) \(count($0.count))" }.joined(separator: ", ")
    return named.isEmpty ? "" : ": \(named)"
  }

  func noSuchRow(_ number: Int, of last: Int) -> String {
    switch last {
    case 0: "Nothing can be opened here. Type 'back' or the name of a board."
    case 1: "There is no row \(number): only row 1 can be opened here."
    default: "There is no row \(number): type a number from 1 to \(count(last))."
    }
  }

  func notUnderstood(_ text: String, near: [String]) -> String {
    near.isEmpty
      ? "'\(text)' is not a command. Type a row number or a command; '?' lists the commands."
      : "'\(text)' is not a command. Did you mean \(list(near, last: "or"))? '?' lists the commands."
  }

  func foundNothing(_ text: String) -> String {
    "No row here contains '\(text)'."
  }

  func namedElsewhere(_ text: String) -> String {
    "Type '\(text)' alone to search everything."
  }

  func several(_ text: String, found: [String]) -> String {
    "'\(text)' can be \(list(found, last: "or"))."
  }

  func noSuch(_ text: String, expected: [String]) -> String {
    text.isEmpty
      ? "Type a name too, such as \(list(expected, last: "or"))."
      : "There is no '\(text)' here. Try \(list(expected, last: "or"))."
  }
}
